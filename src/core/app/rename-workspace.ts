import type { Elsewhere } from '../../contract/elsewhere'
import { Failure } from '../../contract/failure'
import { dataFolderOf, workspaceNameOf } from '../store/data-folder'
import { openWorkspaceOf, type AppContext } from './app-context'
import { closeWorkspace } from './close-workspace'
import { lockFreePlace, peopleIn } from './copy-workspace'
import { openWorkspace } from './open-workspace-file'
import { settleBase } from './settle-base'
import { markFinished, markUnfinished, unfinishedMark } from './unfinished-place'
import { pathOfWorkspace, placeInFolder, workspaceNameFor } from './workspace-place'

/** Gives a workspace and its data folder another name in the folder. @throws Failure as `changePlace`. */
export async function renameWorkspace(context: AppContext, givenName: string, givenTo: string): Promise<void> {
  const name = workspaceNameFor(givenName)
  const to = workspaceNameFor(givenTo)
  if (name === to) return
  const oldPath = pathOfWorkspace(context, name)
  const wasOpen = context.open?.path === oldPath
  await changePlace(context, oldPath, pathOfWorkspace(context, to))
  if (wasOpen) await openWorkspace(context, to)
}

/** Moves the open workspace with its data folder into another folder, on whatever disk; none is open then. @throws Failure as `changePlace`, and `folderRefused`. */
export async function moveWorkspaceTo(context: AppContext, folder: string): Promise<Elsewhere> {
  const { name, path } = openWorkspaceOf(context)
  const newPath = placeInFolder(context, folder, name)
  if (newPath === path) await closeWorkspace(context)
  else await changePlace(context, path, newPath)
  return { name, folder }
}

/**
 * Gives a workspace and its data folder another place, and closes it when it is open. Everything gets its new place first
 * and loses the old one last, so that a crash in between leaves it whole in one of the two, or in both. On another disk
 * the new place gets copies that were flushed and read back. When it is refused the workspace is open again as before.
 * @throws Failure `workspaceNotFound`, `workspaceExists`, `workspaceLocked`, `diskFull`, `diskRefused`.
 */
async function changePlace(context: AppContext, oldPath: string, newPath: string): Promise<void> {
  const { files } = context.ports
  const name = workspaceNameOf(files, oldPath)
  if (!(await files.facts(oldPath))) throw new Failure('workspaceNotFound', { name })
  const { open } = context
  const wasOpen = open?.path === oldPath
  if (wasOpen && open.durability.kind === 'writing') await settleBase(context)
  if (wasOpen) await closeWorkspace(context)
  try {
    await moveLocked(context, oldPath, newPath)
  } catch (error) {
    if (wasOpen) await openWorkspace(context, name).catch(() => undefined)
    throw error
  }
}

async function moveLocked(context: AppContext, oldPath: string, newPath: string): Promise<void> {
  const { files } = context.ports
  const attempt = await files.lock(oldPath)
  if (!attempt.lock)
    throw new Failure('workspaceLocked', { name: workspaceNameOf(files, oldPath), holder: attempt.holder })
  try {
    const lock = await lockFreePlace(context, newPath)
    try {
      const moved = await giveSecondPlace(context, oldPath, newPath)
      await files.remove(oldPath)
      await clearOldPlace(context, oldPath, moved).catch(() => undefined)
    } finally {
      await lock.release()
    }
  } finally {
    await attempt.lock.release()
  }
}

/**
 * The people, backups and conflicts first, the workspace file last; what was made is taken back when it fails before
 * that. The paths that have a second place now.
 */
async function giveSecondPlace(context: AppContext, oldPath: string, newPath: string): Promise<string[]> {
  const { files } = context.ports
  const [from, to] = [dataFolderOf(files, oldPath), dataFolderOf(files, newPath)]
  const made: string[] = []
  const link = async (name: string) => {
    made.push(name)
    await files.copy(files.join(from, name), files.join(to, name), 'link')
  }
  const names = (await peopleIn(context, oldPath)).filter((name) => name !== unfinishedMark)
  try {
    await markUnfinished(context, newPath)
    for (const name of names) {
      const inside = await files.list(files.join(from, name))
      if (inside.length > 0) await files.ensureFolder(files.join(to, name))
      for (const file of inside) await link(files.join(name, file.name))
      if (!(await files.facts(files.join(from, name)))?.folder) await link(name)
    }
    await files.copy(oldPath, newPath, 'link')
    await markFinished(context, newPath)
    return made.map((name) => files.join(from, name))
  } catch (error) {
    if (await files.facts(newPath).catch(() => null)) throw error
    for (const name of made) await files.remove(files.join(to, name)).catch(() => undefined)
    for (const folder of keptFolders) await files.removeFolder(files.join(to, folder)).catch(() => undefined)
    await markFinished(context, newPath).catch(() => undefined)
    throw error
  }
}

const keptFolders = ['backups', 'conflicts'] as const

/** Only what has a second place goes, and what waited for a while; the data folder itself goes with its lock when it is empty. */
async function clearOldPlace(context: AppContext, oldPath: string, moved: readonly string[]): Promise<void> {
  const { files } = context.ports
  for (const path of moved) await files.remove(path)
  for (const folder of [...keptFolders, 'uploads', 'exports'])
    await files.removeFolder(files.join(dataFolderOf(files, oldPath), folder))
}
