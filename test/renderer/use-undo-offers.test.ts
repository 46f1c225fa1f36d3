import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, it, vi } from 'vitest'
import type { ApiEvent } from '../../src/contract/api'
import type { Host } from '../../src/renderer/bridge/host'
import { provideHost } from '../../src/renderer/bridge/use-client'
import { useToast } from '../../src/renderer/composables/use-toast'
import { useUndoOffers } from '../../src/renderer/composables/use-undo-offers'
import { useWorkspaceStore } from '../../src/renderer/stores/workspace'

it('an offer to undo a step stays when the step is heard of late, and goes at the next step', async () => {
  let hear: (event: ApiEvent) => void = () => undefined
  let revision = 1
  const client = {
    call: async () => ({ name: 'Club', revision, savedAt: null, fields: [], durability: 'written' }),
    onEvent: (listener: typeof hear) => {
      const before = hear
      hear = (event) => (before(event), listener(event))
      return () => undefined
    }
  }
  const pinia = createPinia()
  const host = { client } as unknown as Host
  const wrapper = mount(
    { setup: () => (useUndoOffers(), () => null) },
    { global: { plugins: [pinia, (app) => provideHost(app, host)] } }
  )
  await useWorkspaceStore(pinia).refresh()
  const { tell, toasts } = useToast()
  const texts = () => toasts.value.map(({ text }) => text)

  revision = 2
  tell('removed', { label: 'Undo', run: () => undefined, undoes: true })
  tell('written', { label: 'Show', run: () => undefined })
  await vi.waitFor(() => expect(useWorkspaceStore(pinia).state?.revision).toBe(2))
  hear({ kind: 'changed', revision })
  await new Promise((resolve) => setTimeout(resolve))
  expect(texts()).toEqual(['removed', 'written'])

  revision = 3
  hear({ kind: 'changed', revision })
  await vi.waitFor(() => expect(texts()).toEqual(['written']))
  wrapper.unmount()
})
