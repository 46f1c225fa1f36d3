import { shallowRef, watch } from 'vue'
import type { ReferenceFacts } from '../../../contract/reference-results'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useWorkspaceStore } from '../../stores/workspace'

/** The reference tables of the workspace, asked for anew after each of its changes. */
export function useReferences() {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const references = shallowRef<readonly ReferenceFacts[]>([])
  watch(
    () => workspace.state?.revision,
    async () => {
      references.value = (await attempt(() => client.call('reference.list', {}))) ?? references.value
    },
    { immediate: true }
  )
  return references
}
