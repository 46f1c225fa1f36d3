import { refDebounced, useStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { PageRequest } from '../../contract/api'
import type { CustomerCard } from '../../contract/results'
import { useClient } from '../bridge/use-client'
import { useAttempt } from '../composables/use-attempt'
import { createCustomerPages } from './customer-pages'
import { defaultColumns } from './default-columns'
import { useDistributionsStore } from './distributions'
import { useWorkspaceStore } from './workspace'

/** The table of all customers: its columns, order and search, the pages that are here, and the card that is open. */
// eslint-disable-next-line max-lines-per-function -- a setup store is the list of its refs and verbs
export const useCustomersStore = defineStore('customers', () => {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const distributions = useDistributionsStore()
  const attempt = useAttempt()
  const search = ref('')
  const searched = refDebounced(search, 150)
  const sort = shallowRef<PageRequest['sort']>(null)
  const chosen = useStorage<Record<string, string[]>>('portrait-desk.customer-columns', {})
  const card = shallowRef<CustomerCard | null>(null)
  const active = ref(false)

  const fieldIds = computed(() => workspace.state?.fields.map(({ id }) => id) ?? [])
  const usual = computed(() => defaultColumns(workspace.state?.fields ?? []))
  const columns = computed(() => {
    const wanted = chosen.value[workspace.state?.name ?? '']?.filter((id) => fieldIds.value.includes(id)) ?? []
    return wanted.length > 0 ? wanted : usual.value
  })
  const pages = createCustomerPages(
    (offset, limit) =>
      client.call('customer.page', {
        scope: { kind: 'base' },
        page: { columns: [...columns.value], sort: sort.value, search: searched.value, offset, limit }
      }),
    (error) => void attempt(() => Promise.reject(error))
  )

  function choose(ids: readonly string[]): void {
    chosen.value = { ...chosen.value, [workspace.state?.name ?? '']: [...ids] }
  }
  async function open(id: string): Promise<void> {
    const found = await attempt(() => client.call('customer.card', { id }))
    if (found) card.value = found
  }
  const close = () => void (card.value = null)

  watch(
    () => [
      active.value,
      distributions.baseKey,
      searched.value,
      sort.value,
      columns.value.join(),
      workspace.state?.revision
    ],
    () => {
      if (active.value && workspace.state) void pages.restart()
    }
  )
  return {
    search,
    searched,
    sort,
    columns,
    card,
    active,
    total: pages.total,
    arrived: pages.arrived,
    slow: pages.slow,
    row: pages.row,
    want: pages.want,
    loaded: pages.columns,
    choose,
    open,
    close
  }
})
