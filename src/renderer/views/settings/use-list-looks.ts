import { onScopeDispose, shallowRef, watch } from 'vue'
import type { ListLook, ListSummary } from '../../../contract/list-results'
import { useClient } from '../../bridge/use-client'
import { useWorkspaceStore } from '../../stores/workspace'

/** How far a list meets the customers on one field. */
export interface LookOnField {
  readonly field: string
  readonly look: ListLook
}

/** What a list comes to on each field that criteria compare it with; a field that is gone is left out. */
export function useListLooks(list: () => ListSummary) {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const looks = shallowRef<readonly LookOnField[]>([])
  let running = new AbortController()

  watch(
    () => JSON.stringify([list().id, list().fields, workspace.state?.tableNumber]),
    async () => {
      running.abort()
      const { signal } = (running = new AbortController())
      const { id, fields } = list()
      const from = { kind: 'list', id } as const
      const answers = fields.map((field) =>
        client.call('list.look', { field, from, limit: 0 }, { signal }).then(
          (look) => [{ field, look }],
          () => []
        )
      )
      const found = (await Promise.all(answers)).flat()
      if (!signal.aborted) looks.value = found
    },
    { immediate: true }
  )
  onScopeDispose(() => running.abort())
  return looks
}
