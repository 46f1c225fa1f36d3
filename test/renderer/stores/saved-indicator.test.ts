import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { TooltipProvider } from 'reka-ui'
import { h, nextTick } from 'vue'
import type { ApiEvent } from '../../../src/contract/api'
import type { Durability } from '../../../src/contract/results'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import SavedIndicator from '../../../src/renderer/components/frame/saved-indicator.vue'
import { useWorkspaceStore } from '../../../src/renderer/stores/workspace'

/** The indicator over a workspace whose customers are so far on disk, and a way to tell it events. */
async function indicatorOf(durability: Durability) {
  let tell: (event: ApiEvent) => void = () => undefined
  const state = { name: 'Club', revision: 1, savedAt: '2026-11-21T14:02:00', fields: [], durability }
  const client = {
    call: async () => state,
    onEvent: (listener: typeof tell) => {
      tell = listener
      return () => undefined
    }
  }
  const pinia = createPinia()
  const host = { client } as unknown as Host
  const inProvider = () => h(TooltipProvider, null, { default: () => h(SavedIndicator) })
  const wrapper = mount(inProvider, { global: { plugins: [pinia, (app) => provideHost(app, host)] } })
  await useWorkspaceStore(pinia).refresh()
  return {
    text: () => wrapper.text(),
    label: () => wrapper.find('button').attributes('aria-label'),
    hear: async (event: ApiEvent) => {
      tell(event)
      await nextTick()
    }
  }
}

const durabilityOf = (durability: Durability): ApiEvent => ({ kind: 'durability', durability })

describe('what the bar says of saving', () => {
  it('counts while customers are written, and then tells when it was saved', async () => {
    const { text, hear } = await indicatorOf({ kind: 'writing', done: 0, total: 100 })
    await hear(durabilityOf({ kind: 'writing', done: 404, total: 1000 }))
    expect(text()).toBe('Customers are being written: 40 %')
    await hear({ kind: 'saving' })
    expect(text()).toContain('being written')
    await hear({ kind: 'saved', at: '2026-11-21T14:02:00' })
    await hear(durabilityOf({ kind: 'saved' }))
    expect(text()).toMatch(/^Saved 14:02$/)
  })

  it('says why customers were not written, and what is to be done', async () => {
    const { text, label, hear } = await indicatorOf({ kind: 'saved' })
    const failure = { code: 'diskFull', message: '', details: { path: '/a' } } as const
    await hear(durabilityOf({ kind: 'failed', failure }))
    expect(text()).toBe('Customers not saved')
    expect(label()).toMatch(/from before the import are back\. The disk is full .*Then import the file again\.$/)
    await hear(durabilityOf({ kind: 'writing', done: 0, total: 1 }))
    expect(text()).toContain('being written')
  })
})
