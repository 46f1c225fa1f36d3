import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createApp, nextTick } from 'vue'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import { useExportSetupStore } from '../../../src/renderer/stores/export-setup'
import { useWorkspaceStore } from '../../../src/renderer/stores/workspace'

/** The store over a core with a workspace, whose id and name can be changed. */
async function storeOf() {
  const state = { id: 'w1', name: 'Club', revision: 1, savedAt: null, fields: [], customers: 0, settings: {} }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  const call = async () => ({ ...state })
  provideHost(app, { client: { call, onEvent: () => () => undefined } } as unknown as Host)
  const workspace = useWorkspaceStore()
  await workspace.refresh()
  return { state, workspace, store: useExportSetupStore() }
}

describe('what is chosen of a list', () => {
  it('stays when the list is opened again, and begins anew for other segments', async () => {
    const { store } = await storeOf()
    store.begin(['one'])
    store.setup.segments.push('two')
    store.setup.consent = 'any'
    store.begin(['one'])
    expect(store.setup).toMatchObject({ segments: ['one', 'two'], consent: 'any' })
    store.begin([])
    expect(store.setup.segments).toEqual(['one', 'two'])
    store.begin(['two'])
    expect(store.setup).toMatchObject({ segments: ['two'], consent: 'proven' })
  })

  it('has the segments that are asked for, also when one was taken out of a list that was begun with the same', async () => {
    const { store } = await storeOf()
    store.begin(['vip'])
    store.setup.segments = ['regular']
    store.begin(['vip'])
    expect(store.setup.segments).toEqual(['vip'])
  })

  it('names no segment and no field that are gone, but still those whom nobody wants to write to', async () => {
    const { store } = await storeOf()
    Object.assign(store.setup, { segments: ['one', 'two'], except: ['three'], columns: ['city', 'age'] })
    store.dropGone(new Set(['two', 'one', 'three']), new Set(['city', 'age']))
    store.setup.segments.push('made just now')
    store.dropGone(new Set(['two']), new Set(['age']))
    expect(store.setup).toMatchObject({ segments: ['two', 'made just now'], except: ['three'], columns: ['age'] })
  })

  it('goes with the workspace, which stays the same under another name', async () => {
    const { store, state, workspace } = await storeOf()
    store.begin(['one'])
    store.setup.suppressed = 'a@example.com'
    state.name = 'Club of spring'
    await workspace.refresh()
    await nextTick()
    expect(store.setup).toMatchObject({ segments: ['one'], suppressed: 'a@example.com' })
    state.id = 'w2'
    await workspace.refresh()
    await nextTick()
    expect(store.setup).toMatchObject({ segments: [], suppressed: '' })
  })
})
