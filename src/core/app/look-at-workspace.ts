import type { OutsideChange } from '../../contract/elsewhere'
import type { AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'

/**
 * Looks at the file and the lock of the open workspace: on focus, on waking up. A change by another program is told as
 * the workspace's state, before a save would run into it. A lock whose file was removed is taken again; one that another
 * program holds makes the workspace read-only here. Null when all is well or none is open. @throws Failure `diskRefused`.
 */
export async function lookAtWorkspace(context: AppContext): Promise<OutsideChange | null> {
  const workspace = context.open
  if (!workspace) return null
  const { files } = context.ports
  const found = await context.saves.between(() => files.look(workspace.path, workspace.seal))
  const outside = found === 'same' ? null : found
  const isKept = outside === 'gone' || (await keepLock(context, workspace))
  if (outside !== workspace.outside || !isKept) {
    workspace.outside = outside
    workspace.revision += 1
    context.events.emit({ kind: 'changed', revision: workspace.revision })
  }
  return outside
}

/** What is unsaved when another program has the lock is saved if the file is still ours, or else as a conflict copy. */
async function keepLock({ ports, saves }: AppContext, workspace: OpenWorkspace): Promise<boolean> {
  if (!workspace.lock || (await workspace.lock.isHeld())) return true
  const attempt = await ports.files.lock(workspace.path)
  if (attempt.lock) {
    workspace.lock = attempt.lock
    return true
  }
  await saves.settle(workspace).catch(() => undefined)
  Object.assign(workspace, { lock: null, readOnlyBecause: attempt.holder })
  return false
}
