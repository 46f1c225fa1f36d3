import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it } from 'vitest'
import type { PersonaBlockNow, PersonaLineNow, PersonaNow } from '../../../src/contract/persona-results'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import PersonaBlock from '../../../src/renderer/views/persona/persona-block.vue'
import type { LinesChange } from '../../../src/renderer/views/persona/written-lines'

const line: PersonaLineNow = {
  id: 'a',
  text: 'Old text',
  mark: 'assumed',
  source: '',
  drafted: false,
  seen: [],
  pieces: [{ kind: 'text', text: 'Old text' }],
  said: 'Old text',
  moved: false
}
const block = { block: 'goals', question: 'What for?', lines: [line] } as unknown as PersonaBlockNow
const wrappers: { unmount(): void }[] = []
afterEach(() => wrappers.splice(0).forEach((wrapper) => wrapper.unmount()))

/** A block one of whose lines is being written; what is written is kept or refused. */
function blockWith(editing: string, isKept = true) {
  const written: string[][] = []
  const write = async (change: LinesChange) => {
    written.push(change([line]).map(({ text }) => text))
    return isKept
  }
  const host = { client: { call: () => new Promise(() => undefined), onEvent: () => () => undefined } }
  const wrapper = mount(PersonaBlock, {
    attachTo: document.body,
    props: {
      persona: { id: 'p' } as PersonaNow,
      block,
      locked: false,
      write,
      editing,
      'onUpdate:editing': (now: string | null): unknown => wrapper.setProps({ editing: now })
    },
    global: { plugins: [createPinia(), (app) => provideHost(app, host as unknown as Host)] }
  })
  wrappers.push(wrapper)
  const box = () => wrapper.get('[role=textbox]')
  const type = (text: string) => (box().element.textContent = text)
  return { wrapper, written, box, type }
}

describe('a line that is being written', () => {
  it.each([
    ['a', ['New text']],
    ['new', ['Old text', 'New text']]
  ])('is kept when the page goes (%s)', (editing, lines) => {
    const { wrapper, written, type } = blockWith(editing)
    type('New text')
    wrapper.unmount()
    wrappers.length = 0
    expect(written).toEqual([lines])
  })

  it('is kept when the window goes', () => {
    const { written, type } = blockWith('a')
    type('New text')
    dispatchEvent(new Event('pagehide'))
    expect(written).toEqual([['New text']])
  })

  it('is opened again as it was written when it is refused', async () => {
    const { wrapper, box, type } = blockWith('a', false)
    type('New text')
    await wrapper.get('.done').trigger('click')
    await expect.poll(() => wrapper.find('[role=textbox]').exists()).toBe(true)
    expect(box().text()).toContain('New text')
  })

  it('is not kept after Escape', async () => {
    const { wrapper, written, box, type } = blockWith('a')
    type('New text')
    await box().trigger('keydown', { key: 'Escape' })
    wrapper.unmount()
    wrappers.length = 0
    expect(written).toEqual([])
  })
})
