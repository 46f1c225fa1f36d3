import { createPinia, setActivePinia } from 'pinia'
import { expect, it } from 'vitest'
import { createApp } from 'vue'
import { emptyPortrait, type Portrait } from '../../../src/model/portrait'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import { usePortraitDraftStore } from '../../../src/renderer/stores/portrait-draft'
import { useWorkspaceStore } from '../../../src/renderer/stores/workspace'

const group = (id: string): Portrait => ({ ...emptyPortrait, id })
const portraitWith = (...ids: string[]): Portrait => ({ ...emptyPortrait, members: ids.map(group) })
const detailsOf = (shown: Portrait) => ({ id: 'seg_1', color: 'blue', versions: [], draft: {}, shown })

it('what is edited while a segment is being renamed stays on the table, and is saved', async () => {
  const saved: Portrait[] = []
  let answerRename: (details: unknown) => void = () => undefined
  const state = { name: 'Club', revision: 1, savedAt: null, fields: [], customers: 0, settings: {} }
  const call = async (verb: string, args: { portrait?: Portrait }) => {
    if (verb === 'workspace.state') return { ...state, readOnlyBecause: null, unwritable: null }
    if (verb === 'field.overview') return []
    if (verb === 'segment.read') return detailsOf(portraitWith('first'))
    if (verb === 'segment.change') return new Promise((resolve) => (answerRename = resolve))
    if (verb === 'segment.editDraft' && args.portrait) saved.push(args.portrait)
    return verb === 'segment.editDraft' ? detailsOf(args.portrait ?? emptyPortrait) : null
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  provideHost(app, { client: { call, onEvent: () => () => undefined } } as unknown as Host)
  await useWorkspaceStore().refresh()
  const draft = usePortraitDraftStore()
  await draft.open('seg_1')

  const renaming = draft.change({ name: 'VIP' })
  await new Promise((resolve) => setTimeout(resolve))
  const edited = portraitWith('first', 'second')
  draft.apply(edited)
  answerRename(detailsOf(portraitWith('first')))
  await renaming

  expect(draft.portrait).toBe(edited)
  await draft.flush()
  expect(saved).toEqual([edited])
})
