import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import type { WorkspaceState } from '../../../src/contract/results'
import { emptyPortrait } from '../../../src/model/portrait'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import { usePortraitDraftStore } from '../../../src/renderer/stores/portrait-draft'
import { useWorkspaceStore } from '../../../src/renderer/stores/workspace'

const called: string[] = []

/** Stores over a core that has an empty workspace, held in the given way. */
async function storesOf(held: Pick<WorkspaceState, 'readOnlyBecause' | 'unwritable'>) {
  const state = { name: 'Club', revision: 1, savedAt: null, fields: [], customers: 0, settings: {}, ...held }
  const call = async (verb: string) => {
    called.push(verb)
    return verb === 'workspace.state' ? state : verb === 'field.overview' ? [] : null
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  provideHost(app, { client: { call, onEvent: () => () => undefined } } as unknown as Host)
  const workspace = useWorkspaceStore()
  const draft = usePortraitDraftStore()
  await workspace.refresh()
  await draft.open('new')
  return { workspace, draft }
}

describe('a workspace that another program holds', () => {
  beforeEach(() => void (called.length = 0))
  const edited = { ...emptyPortrait, count: 7 }

  it.each([
    [{ readOnlyBecause: 'Anna', unwritable: null }, true],
    [{ readOnlyBecause: null, unwritable: 'EROFS' }, true],
    [{ readOnlyBecause: null, unwritable: null }, false]
  ])('%j is read-only: %s', async (held, expected) => {
    const { workspace, draft } = await storesOf(held)
    expect(workspace.readOnly).toBe(expected)
    draft.apply(edited)
    expect(draft.portrait === edited).toBe(!expected)
  })

  it('is asked no edit of a draft', async () => {
    const { draft } = await storesOf({ readOnlyBecause: 'Anna', unwritable: null })
    draft.apply(edited)
    await draft.flush()
    expect(called.filter((verb) => verb.startsWith('segment.'))).toEqual([])
  })
})
