import { refDebounced, useStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { PageRequest } from '../../contract/requests'
import { useClient } from '../bridge/use-client'
import { useAttempt } from '../composables/use-attempt'
import { createCustomerPages } from './customer-pages'
import { defaultColumns } from './default-columns'
import { useDistributionsStore } from './distributions'
import { useWorkspaceStore } from './workspace'

/** The table of all customers: its columns, order and search, and the pages that are here. */
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
  const active = ref(false)

  const fieldIds = computed(() => workspace.state?.fields.map(({ id }) => id) ?? [])
  const usual = computed(() => defaultColumns(workspace.state?.fields ?? []))
  const columns = computed(() => {
    const wanted = chosen.value[workspace.state?.name ?? '']?.filter((id) => fieldIds.value.includes(id)) ?? []
    return wanted.length > 0 ? wanted : usual.value
  })
  const pages = createCustomerPages(
    (offset, limit, signal) =>
      client.call(
        'customer.page',
        {
          scope: { kind: 'base' },
          page: { columns: [...columns.value], sort: sort.value, search: searched.value, offset, limit }
        },
        { signal }
      ),
    (error) => void attempt(() => Promise.reject(error))
  )

  function choose(ids: readonly string[]): void {
    chosen.value = { ...chosen.value, [workspace.state?.name ?? '']: [...ids] }
  }

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
    active,
    total: pages.total,
    arrived: pages.arrived,
    slow: pages.slow,
    row: pages.row,
    want: pages.want,
    loaded: pages.columns,
    choose
  }
})
