import { Failure } from '../../contract/failure'
import { dataFolderOf } from '../store/data-folder'
import type { AppContext } from './app-context'
import { closeWorkspace } from './close-workspace'
import { pathOfWorkspace, workspaceNameFor } from './workspace-place'

/** Removes a workspace with everything in its data folder. @throws Failure `workspaceNotFound`, `workspaceLocked`. */
export async function removeWorkspace(context: AppContext, givenName: string): Promise<void> {
  const { files } = context.ports
  const name = workspaceNameFor(givenName)
  const path = pathOfWorkspace(context, name)
  if (context.open?.path === path) await closeWorkspace(context)
  if (!(await files.facts(path))) throw new Failure('workspaceNotFound', { name })
  const attempt = await files.lock(path)
  if (!attempt.lock) throw new Failure('workspaceLocked', { name, holder: attempt.holder })
  try {
    await files.remove(path)
    await files.removeFolder(dataFolderOf(files, path))
  } finally {
    await attempt.lock.release()
  }
}
