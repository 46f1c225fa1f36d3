import { onScopeDispose, watch } from 'vue'
import { useClient } from '../bridge/use-client'
import { useWorkspaceStore } from '../stores/workspace'

/** Lets the core look at the workspace's file when the user comes back to the window, and when a save found it changed; what it finds comes as the workspace's state. Gives what looks at once. */
export function useFileLook(): () => Promise<void> {
  const client = useClient()
  const workspace = useWorkspaceStore()

  async function look(): Promise<void> {
    if (workspace.state && document.visibilityState === 'visible')
      await client.call('workspace.look', {}).catch(() => undefined)
  }
  const heard = (): void => void look()
  window.addEventListener('focus', heard)
  document.addEventListener('visibilitychange', heard)
  onScopeDispose(() => {
    window.removeEventListener('focus', heard)
    document.removeEventListener('visibilitychange', heard)
  })
  watch(
    () => workspace.saving.kind === 'failed' && workspace.saving.failure.code === 'changedByAnother',
    (isConflict) => isConflict && heard()
  )
  return look
}
