import { createPinia, setActivePinia } from 'pinia'
import { createApp, effectScope, computed, ref, shallowRef } from 'vue'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import type { PersonaLineNow, PersonaNow } from '../../../src/contract/persona-results'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import type { ShownPersona } from '../../../src/renderer/views/persona/use-persona'
import { usePersonaVerbs } from '../../../src/renderer/views/persona/use-persona-verbs'
import { movedLine, withLine, type WrittenLines } from '../../../src/renderer/views/persona/written-lines'

const personaWith = (lines: WrittenLines): PersonaNow =>
  ({ id: 'a', blocks: [{ block: 'goals', lines: lines as PersonaLineNow[] }] }) as unknown as PersonaNow

/** The verbs over a core that answers writing only when it is let. */
function verbsOver() {
  const waiting: (() => void)[] = []
  const call = async (_verb: string, { lines }: { lines: WrittenLines }) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    if (lines.some(({ text }) => text === 'refused')) throw new Failure('diskFull')
    return personaWith(lines.map((line, at) => ({ ...line, id: line.id ?? `line_${at}` })))
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  provideHost(app, { client: { call, onEvent: () => () => undefined } } as unknown as Host)
  const persona = shallowRef<PersonaNow | null>(personaWith([]))
  const shown: ShownPersona = {
    persona,
    all: shallowRef(null),
    chosen: ref('a'),
    locked: computed(() => false),
    refresh: () => Promise.resolve(),
    change: (work) =>
      work()
        .then((changed) => (persona.value = changed))
        .catch(() => undefined)
  }
  const verbs = app.runWithContext(() => effectScope().run(() => usePersonaVerbs(() => 'segment_1', shown)))
  if (!verbs) throw new Error('no verbs')
  const write = (change: Parameters<typeof verbs.write>[2]) => verbs.write(personaWith([]), 'goals', change)
  const texts = () => persona.value?.blocks[0]?.lines.map(({ text }) => text)
  const answer = async () => {
    await expect.poll(() => waiting.length).toBe(1)
    waiting.shift()?.()
  }
  return { write, texts, answer }
}

describe('writing the lines of a block', () => {
  it('keeps both of two lines written before the first is answered', async () => {
    const { write, texts, answer } = verbsOver()
    const first = write((lines) => withLine(lines, null, { text: 'First', source: '' }))
    const second = write((lines) => withLine(lines, null, { text: 'Second', source: '' }))
    const third = write((lines) => movedLine(lines, 'line_1', -1))
    for (let at = 0; at < 3; at++) await answer()
    expect(await Promise.all([first, second, third])).toEqual([true, true, true])
    expect(texts()).toEqual(['Second', 'First'])
  })

  it('tells what was refused, and goes on without it', async () => {
    const { write, texts, answer } = verbsOver()
    const first = write((lines) => withLine(lines, null, { text: 'refused', source: '' }))
    const second = write((lines) => withLine(lines, null, { text: 'Second', source: '' }))
    await answer()
    await answer()
    expect(await Promise.all([first, second])).toEqual([false, true])
    expect(texts()).toEqual(['Second'])
  })
})
