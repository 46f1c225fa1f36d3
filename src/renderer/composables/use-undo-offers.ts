import { watch } from 'vue'
import { useWorkspaceStore } from '../stores/workspace'
import { useToast } from './use-toast'

/** Takes messages that offer to undo a step away at the next step, which is what undo would take back then. */
export function useUndoOffers(): void {
  const workspace = useWorkspaceStore()
  const { toasts, dismiss } = useToast()
  /** The revision that each offer is about, by the id of the message; infinite until it is known. */
  const offered = new Map<number, number>()

  function dropPassed(): void {
    const revision = workspace.state?.revision ?? Infinity
    for (const [id, of] of offered) if (revision > of) dismiss(id)
  }
  async function offer(id: number): Promise<void> {
    offered.set(id, Infinity)
    const state = await workspace.refresh()
    if (offered.has(id) && state) offered.set(id, state.revision)
    dropPassed()
  }
  watch(toasts, (all) => {
    const undoing = all.filter(({ action }) => action?.undoes).map(({ id }) => id)
    for (const id of offered.keys()) if (!undoing.includes(id)) offered.delete(id)
    for (const id of undoing) if (!offered.has(id)) void offer(id).catch(() => undefined)
  })
  watch(() => workspace.state?.revision, dropPassed)
}
