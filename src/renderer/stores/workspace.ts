import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { ArgumentsInput } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { FieldSummary, WorkspaceState } from '../../contract/results'
import type { Language } from '../../model/language'
import { useClient } from '../bridge/use-client'
import { trackSaving } from './saving-state'

/** The open workspace as the core tells it: its state, its fields, whether it is saved, and the verbs on the whole of it. */
export const useWorkspaceStore = defineStore('workspace', () => {
  const client = useClient()
  const state = shallowRef<WorkspaceState | null>(null)
  const { saving, hear } = trackSaving()
  const fieldsById = computed<ReadonlyMap<string, FieldSummary>>(
    () => new Map((state.value?.fields ?? []).map((field) => [field.id, field]))
  )

  function take(next: WorkspaceState): WorkspaceState {
    state.value = next
    if (saving.value.kind === 'none' && next.savedAt) saving.value = { kind: 'saved', at: next.savedAt }
    return next
  }

  function forget(): void {
    state.value = null
    saving.value = { kind: 'none' }
  }

  /** Reads the state of the open workspace; null when none is open. */
  async function refresh(): Promise<WorkspaceState | null> {
    try {
      return take(await client.call('workspace.state', {}))
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'noWorkspace') throw error
      forget()
      return null
    }
  }

  const start = async (work: () => Promise<WorkspaceState>) => {
    forget()
    return take(await work())
  }

  const open = (name: string) => start(() => client.call('workspace.open', { name }))
  const create = (name: string, language: Language) => start(() => client.call('workspace.create', { name, language }))
  const createSample = (language: Language) => start(() => client.call('workspace.createSample', { language }))
  const undo = async () => take(await client.call('history.undo', {}))
  const redo = async () => take(await client.call('history.redo', {}))
  const changeSettings = async (change: ArgumentsInput<'settings.change'>) =>
    take(await client.call('settings.change', change))

  async function close(): Promise<void> {
    await client.call('workspace.close', {})
    forget()
  }

  client.onEvent((event) => {
    hear(event)
    const changed = event.kind === 'changed' || event.kind === 'dayChanged'
    if (changed && state.value) void refresh().catch(() => undefined)
  })

  return { state, saving, fieldsById, refresh, open, create, createSample, undo, redo, changeSettings, close }
})
