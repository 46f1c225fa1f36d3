import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Distribution } from '../../contract/results'
import { useClient } from '../bridge/use-client'
import { useWorkspaceStore } from './workspace'

const finestBins = 28
const mostValues = 100

/** How fields spread over the base: the overview of all, and a finer one for each field that an editor asks for. Forgotten when the base, a value in it or its fields change. */
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
    return [state.name, state.tableNumber, state.customers, state.sourceName, state.asOfDay, fields].join('|')
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

  /** Asks for a field's finer distribution, once: 28 intervals, or the 100 most frequent values. */
  async function want(field: string): Promise<void> {
    const type = workspace.fieldsById.get(field)?.type
    if (asked.has(field) || !type) return
    asked.add(field)
    const key = baseKey.value
    const bins = type === 'choice' || type === 'multipleChoice' ? mostValues : finestBins
    try {
      const distribution = await client.call('field.distribution', { field, bins })
      if (key === baseKey.value) fine.value = new Map(fine.value).set(field, distribution)
    } catch {
      asked.delete(field)
    }
  }

  /** The values of a field that contain a text, or those among others, with their counts; the most frequent first. */
  const find = (field: string, what: { search: string } | { among: string[] }): Promise<Distribution> =>
    client.call('field.distribution', { field, bins: mostValues, ...what })

  watch(baseKey, () => void load().catch(() => undefined), { immediate: true })
  return { overview, fine, want, find, baseKey }
})
