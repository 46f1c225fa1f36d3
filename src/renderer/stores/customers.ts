import { refDebounced, useStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { failureDataOf } from '../../contract/failure'
import type { PageRequest, Scope } from '../../contract/requests'
import { useClient } from '../bridge/use-client'
import { useAttempt } from '../composables/use-attempt'
import {
  arrangedColumns,
  withColumn,
  withMovedColumn,
  withoutColumn,
  withPinnedColumn,
  type ColumnLayout
} from './column-layout'
import { createCustomerPages } from './customer-pages'
import { defaultColumns } from './default-columns'
import { useDistributionsStore } from './distributions'
import { useWorkspaceStore } from './workspace'

/** The table of all customers, or of the members of a segment: its columns, order and search, and the pages that are here. */
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
  /** Whom the table shows. */
  const scope = shallowRef<Scope>({ kind: 'base' })
  /** What those shown have in common, in words; empty while it is everybody or told elsewhere. */
  const about = ref('')
  function narrow(to: Scope, because: string): void {
    scope.value = to
    about.value = because
  }
  const showAll = (): void => narrow({ kind: 'base' }, '')
  watch(() => workspace.state?.id, showAll)

  const fieldIds = computed(() => workspace.state?.fields.map(({ id }) => id) ?? [])
  const usual = computed(() => defaultColumns(workspace.state?.fields ?? []))
  const pins = useStorage<Record<string, string[]>>('portrait-desk.customer-pins', {})
  const layout = computed<ColumnLayout>(() => {
    const name = workspace.state?.name ?? ''
    const wanted = chosen.value[name]?.filter((id) => fieldIds.value.includes(id)) ?? []
    const shown = wanted.length > 0 ? wanted : usual.value
    return { columns: shown, pinned: (pins.value[name] ?? shown.slice(0, 1)).filter((id) => shown.includes(id)) }
  })
  const columns = computed(() => arrangedColumns(layout.value))
  const pages = createCustomerPages(
    (offset, limit, signal) =>
      client.call(
        'customer.page',
        {
          scope: scope.value,
          page: { columns: [...columns.value], sort: sort.value, search: searched.value, offset, limit }
        },
        { signal }
      ),
    (error) => {
      if (failureDataOf(error).code === 'segmentNotFound') return showAll()
      void attempt(() => Promise.reject(error))
    }
  )

  function arrange({ columns: next, pinned }: ColumnLayout): void {
    const name = workspace.state?.name ?? ''
    chosen.value = { ...chosen.value, [name]: [...next] }
    pins.value = { ...pins.value, [name]: [...pinned] }
  }

  watch(
    () => [
      active.value,
      distributions.baseKey,
      searched.value,
      scope.value,
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
    pinned: computed(() => layout.value.pinned),
    active,
    scope,
    about,
    narrow,
    showAll,
    total: pages.total,
    arrived: pages.arrived,
    slow: pages.slow,
    row: pages.row,
    want: pages.want,
    loaded: pages.columns,
    show: (id: string) => arrange(withColumn(layout.value, id)),
    hide: (id: string) => arrange(withoutColumn(layout.value, id)),
    move: (id: string, by: number) => arrange(withMovedColumn(layout.value, id, by)),
    pin: (id: string, isPinned: boolean) => arrange(withPinnedColumn(layout.value, id, isPinned))
  }
})
