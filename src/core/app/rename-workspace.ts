import { Failure } from '../../contract/failure'
import { dataFolderOf } from '../store/data-folder'
import type { AppContext } from './app-context'
import { closeWorkspace } from './close-workspace'
import { lockFreeName, peopleIn } from './copy-workspace'
import { pathOfWorkspace, workspaceNameFor } from './workspace-place'
import { openWorkspace } from './open-workspace-file'

/**
 * Gives a workspace and its data folder another name in the folder. Everything gets the new name first and loses the
 * old one last, so that a crash in between leaves it whole under one of the two names, or under both.
 * @throws Failure `workspaceNotFound`, `workspaceExists`, `workspaceLocked`, `diskFull`, `diskRefused`.
 */
export async function renameWorkspace(context: AppContext, givenName: string, givenTo: string): Promise<void> {
  const { files } = context.ports
  const name = workspaceNameFor(givenName)
  const to = workspaceNameFor(givenTo)
  const [oldPath, newPath] = [pathOfWorkspace(context, name), pathOfWorkspace(context, to)]
  if (name === to) return
  if (!(await files.facts(oldPath))) throw new Failure('workspaceNotFound', { name })
  const wasOpen = context.open?.path === oldPath
  if (wasOpen) await closeWorkspace(context)
  try {
    await moveLocked(context, oldPath, newPath, { name, to })
  } catch (error) {
    if (wasOpen) await openWorkspace(context, name)
    throw error
  }
  if (wasOpen) await openWorkspace(context, to)
}

async function moveLocked(
  context: AppContext,
  oldPath: string,
  newPath: string,
  { name, to }: { readonly name: string; readonly to: string }
): Promise<void> {
  const { files } = context.ports
  const attempt = await files.lock(oldPath)
  if (!attempt.lock) throw new Failure('workspaceLocked', { name, holder: attempt.holder })
  try {
    const lock = await lockFreeName(context, to)
    try {
      await giveSecondName(context, oldPath, newPath)
      await files.remove(oldPath)
    } finally {
      await lock.release()
    }
  } finally {
    await attempt.lock.release()
  }
  await files.removeFolder(dataFolderOf(files, oldPath)).catch(() => undefined)
}

/** The people, backups and conflicts first, the workspace file last; what was made is taken back when it fails before that. */
async function giveSecondName(context: AppContext, oldPath: string, newPath: string): Promise<void> {
  const { files } = context.ports
  const [from, to] = [dataFolderOf(files, oldPath), dataFolderOf(files, newPath)]
  const made: string[] = []
  const link = async (name: string) => {
    await files.copy(files.join(from, name), files.join(to, name), 'link')
    made.push(files.join(to, name))
  }
  try {
    for (const name of await peopleIn(context, oldPath)) {
      const inside = await files.list(files.join(from, name))
      if (inside.length > 0) await files.ensureFolder(files.join(to, name))
      for (const file of inside) await link(files.join(name, file.name))
      if (!(await files.facts(files.join(from, name)))?.folder) await link(name)
    }
    await files.copy(oldPath, newPath, 'link')
  } catch (error) {
    if (await files.facts(newPath).catch(() => null)) throw error
    for (const path of made) await files.remove(path).catch(() => undefined)
    for (const folder of ['backups', 'conflicts'])
      await files.removeFolder(files.join(to, folder)).catch(() => undefined)
    throw error
  }
}
