import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Distribution } from '../../contract/results'
import { useClient } from '../bridge/use-client'
import { useWorkspaceStore } from './workspace'

/** How fields spread over the base: the overview of all, and a finer one for each field that an editor asks for. Forgotten when the base or its fields change. */
export const useDistributionsStore = defineStore('distributions', () => {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const overview = shallowRef<ReadonlyMap<string, Distribution>>(new Map())
  const fine = shallowRef<ReadonlyMap<string, Distribution>>(new Map())
  const asked = new Set<string>()

  /** Changes exactly when distributions may: with the workspace, its customers, its fields and the as-of day. */
  const baseKey = computed(() => {
    const state = workspace.state
    if (!state) return ''
    const fields = state.fields.map((field) => `${field.id}:${field.type}:${field.known}`).join()
    return [state.name, state.customers, state.sourceName, state.asOfDay, fields].join('|')
  })

  async function load(): Promise<void> {
    const key = baseKey.value
    asked.clear()
    fine.value = new Map()
    if (key === '') overview.value = new Map()
    else {
      const all = await client.call('field.overview', {})
      if (key === baseKey.value) overview.value = new Map(all.map((one) => [one.field, one]))
    }
  }

  /** Asks for a field's finer distribution, once. */
  async function want(field: string): Promise<void> {
    if (asked.has(field) || !workspace.fieldsById.has(field)) return
    asked.add(field)
    const key = baseKey.value
    try {
      const distribution = await client.call('field.distribution', { field, bins: 28 })
      if (key === baseKey.value) fine.value = new Map(fine.value).set(field, distribution)
    } catch {
      asked.delete(field)
    }
  }

  watch(baseKey, () => void load().catch(() => undefined), { immediate: true })
  return { overview, fine, want, baseKey }
})
