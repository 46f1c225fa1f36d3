import type { AppContext } from './app-context'

/** Saves what is left of the open workspace and lets it go; nothing happens when none is open. @throws Failure when it cannot be saved. */
export async function closeWorkspace(context: AppContext): Promise<void> {
  const workspace = context.open
  if (!workspace) return
  if (workspace.lock) await context.saves.settle(workspace)
  context.open = null
  await workspace.lock?.release()
}
