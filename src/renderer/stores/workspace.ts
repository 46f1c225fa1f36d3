import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { ArgumentsInput, Client } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { WorkspaceState } from '../../contract/results'
import type { Field } from '../../model/field'
import type { Language } from '../../model/language'
import { useClient } from '../bridge/use-client'
import { trackSaving } from './saving-state'

/** The open workspace as the core tells it: its state, its fields, whether it is saved, and the verbs on the whole of it. */
export const useWorkspaceStore = defineStore('workspace', () => {
  const client = useClient()
  const state = shallowRef<WorkspaceState | null>(null)
  const tracked = trackSaving()
  const { saving, durability, hear } = tracked
  /** Of customers, and the attributes of their orders and contacts. */
  const fieldsById = computed<ReadonlyMap<string, Field>>(
    () =>
      new Map([...(state.value?.fields ?? []), ...(state.value?.eventFields ?? [])].map((field) => [field.id, field]))
  )

  /** Whether nothing can be changed: another program has the workspace, or its folder cannot be written. */
  const readOnly = computed(() => (state.value?.readOnlyBecause ?? state.value?.unwritable ?? null) !== null)

  function take(next: WorkspaceState): WorkspaceState {
    const older = state.value?.name === next.name && next.revision < state.value.revision
    if (!older) state.value = next
    durability.value ??= next.durability
    if (saving.value.kind === 'none' && next.savedAt) saving.value = { kind: 'saved', at: next.savedAt }
    return next
  }

  function forget(): void {
    state.value = null
    saving.value = { kind: 'none' }
    durability.value = null
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

  client.onEvent((event) => {
    hear(event)
    const changed = event.kind === 'changed' || event.kind === 'dayChanged'
    if (changed && state.value) void refresh().catch(() => undefined)
  })

  return { state, fieldsById, readOnly, refresh, ...tracked, ...verbsOf(client, take, forget) }
})

function verbsOf(client: Client, take: (next: WorkspaceState) => WorkspaceState, forget: () => void) {
  const start = async (work: () => Promise<WorkspaceState>) => {
    forget()
    const next = await work()
    forget()
    return take(next)
  }
  return {
    open: (name: string) => start(() => client.call('workspace.open', { name })),
    /** Goes on with the file as it is on disk. */
    reopen: () => start(() => client.call('workspace.reopen', {})),
    /** Goes on where the host has taken the workspace; what was known of it here counts no longer. */
    async goneElsewhere(): Promise<WorkspaceState> {
      const next = await client.call('workspace.state', {})
      forget()
      return take(next)
    },
    create: (name: string, language: Language) => start(() => client.call('workspace.create', { name, language })),
    createSample: (language: Language) => start(() => client.call('workspace.createSample', { language })),
    undo: async () => take(await client.call('history.undo', {})),
    redo: async () => take(await client.call('history.redo', {})),
    changeSettings: async (change: ArgumentsInput<'settings.change'>) =>
      take(await client.call('settings.change', change)),
    async close(): Promise<void> {
      await client.call('workspace.close', {})
      forget()
    }
  }
}
