import { failureFrom } from '../../contract/failure'
import type { AppContext } from './app-context'
import { isKeptAside } from './save-queue'

/** Cancels imports and exports, waits until an imported base is written, saves what is left of the open workspace, if only as a conflict copy, and lets it go; nothing happens when none is open. @throws Failure when it cannot be saved. */
export async function closeWorkspace(context: AppContext): Promise<void> {
  const workspace = context.open
  if (!workspace) return
  // Work may begin while the writing is waited for.
  do {
    await context.work.stop()
    const failure = await workspace.writing?.done
    if (failure && failure.code !== 'cancelled' && !isKeptAside(failureFrom(failure))) throw failureFrom(failure)
    await context.saves.settle(workspace).catch((error: unknown) => {
      if (!isKeptAside(error)) throw error
    })
  } while (workspace.writing || context.work.isBusy())
  context.open = null
  context.conditions.end()
  context.references.clear()
  await workspace.lock?.release()
  context.events.emit({ kind: 'changed', revision: workspace.revision + 1 })
}
