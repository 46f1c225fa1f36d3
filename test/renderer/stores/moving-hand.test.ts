import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, nextTick } from 'vue'
import type { ChartRequest } from '../../../src/contract/chart-request'
import { emptyPortrait, type Portrait } from '../../../src/model/portrait'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import { usePortraitDraftStore } from '../../../src/renderer/stores/portrait-draft'
import { useWorkspaceStore } from '../../../src/renderer/stores/workspace'

interface Asked {
  readonly number: number
  readonly portrait: Portrait
  readonly charts: ChartRequest[] | null
}

const age: ChartRequest = { kind: 'histogram', field: 'age', bins: 24 }
const workspaceState = {
  name: 'Club',
  revision: 1,
  savedAt: null,
  fields: [],
  customers: 10,
  settings: { ageBands: [] },
  readOnlyBecause: null,
  unwritable: null
}

/** The draft of a core that answers each preview at once with one chart, and the previews it was asked. */
async function openDraft() {
  const asked: Asked[] = []
  const call = (verb: string, args: unknown) => {
    if (verb === 'workspace.state') return Promise.resolve(structuredClone(workspaceState))
    if (verb === 'field.overview') return Promise.resolve([])
    if (verb !== 'portrait.preview') return Promise.resolve(null)
    const question = args as Asked
    asked.push(question)
    const charts = [{ request: age, field: 'age' }]
    return Promise.resolve({ number: question.number, ledger: [], broken: [], sentence: { parts: [] }, charts })
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  provideHost(app, { client: { call, onEvent: () => () => undefined } } as unknown as Host)
  const workspace = useWorkspaceStore()
  await workspace.refresh()
  const draft = usePortraitDraftStore()
  await draft.open('new')
  await settle()
  asked.length = 0
  return { draft, workspace, asked }
}
const settle = async () => {
  for (let turn = 0; turn < 5; turn++) {
    await nextTick()
    await vi.advanceTimersByTimeAsync(0)
  }
}
const moved = (count: number): Portrait => ({ ...emptyPortrait, count })

describe('a portrait under a moving hand', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks one preview a move, for the charts that are shown', async () => {
    const { draft, asked } = await openDraft()
    for (const count of [2, 3, 4]) {
      draft.apply(moved(count), 'drag')
      await settle()
    }
    expect(asked.map(({ portrait, charts }) => [portrait.count, charts])).toEqual([
      [2, [age]],
      [3, [age]],
      [4, [age]]
    ])
  })

  it('lets the charts be chosen anew once, when the hand rests', async () => {
    const { draft, asked } = await openDraft()
    draft.apply(moved(2), 'drag')
    await vi.advanceTimersByTimeAsync(299)
    expect(asked.map(({ charts }) => charts)).toEqual([[age]])
    await vi.advanceTimersByTimeAsync(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(asked.map(({ charts }) => charts)).toEqual([[age], null])
  })

  it('lets the charts be chosen anew at once by an edit that is no move', async () => {
    const { draft, asked } = await openDraft()
    draft.apply(moved(2))
    await settle()
    expect(asked.map(({ charts }) => charts)).toEqual([null])
  })

  it('asks nothing when the workspace is told again with the same settings', async () => {
    const { workspace, asked } = await openDraft()
    await workspace.refresh()
    await settle()
    expect(asked).toEqual([])
  })
})
