import { ref, shallowRef, watch } from 'vue'
import type { SuppressionPage } from '../../../contract/export-results'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useWorkspaceStore } from '../../stores/workspace'

/** So many entries are shown at once. */
const mostShown = 200

/** Those of the workspace who are not to be written to, by a search, read anew after each change; and changes of them. */
export function useSuppression() {
  const client = useClient()
  const attempt = useAttempt()
  const workspace = useWorkspaceStore()
  const search = ref('')
  const page = shallowRef<SuppressionPage | null>(null)
  watch(
    [search, () => workspace.state?.revision],
    async ([searched]) => {
      const args = { search: searched, limit: mostShown }
      const told = await attempt(() => client.call('export.suppressed', args))
      if (told && search.value === searched) page.value = told
    },
    { immediate: true }
  )
  const add = (entries: readonly string[]) => attempt(() => client.call('export.suppress', { add: [...entries] }))
  const drop = (entry: string) => attempt(() => client.call('export.suppress', { drop: [entry] }))
  return { search, page, add, drop }
}
