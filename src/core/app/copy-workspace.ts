import type { Call } from '../../contract/api'
import type { Elsewhere } from '../../contract/elsewhere'
import { Failure } from '../../contract/failure'
import type { Lock } from '../ports/files'
import { columnsPathOf } from '../store/columns-file'
import { filesOfGeneration } from '../store/generations'
import { dataFolderOf, workspaceNameOf } from '../store/data-folder'
import { createWorkspaceFile, readWorkspaceFile, type WorkspaceContents } from '../store/workspace-file'
import { openWorkspaceOf, type AppContext } from './app-context'
import { closeWorkspace } from './close-workspace'
import { settleBase } from './settle-base'
import { pathOfWorkspace, placeInFolder, workspaceNameFor } from './workspace-place'
import { openWorkspace } from './open-workspace-file'
import { clearUnfinished, markFinished, markUnfinished, unfinishedMark } from './unfinished-place'

/** Copies a workspace of the folder under a new name. @throws Failure as `copyTo`, and `workspaceNotFound`. */
export async function duplicateWorkspace(context: AppContext, from: string, as: string, call: Call): Promise<string> {
  const name = workspaceNameFor(as)
  await copyTo(context, pathOfWorkspace(context, workspaceNameFor(from)), pathOfWorkspace(context, name), call)
  return name
}

/** Copies the open workspace under a new name and goes on there. */
export async function saveWorkspaceAs(context: AppContext, name: string, call: Call): Promise<void> {
  const as = await duplicateWorkspace(context, openWorkspaceOf(context).name, name, call)
  await closeWorkspace(context)
  await openWorkspace(context, as)
}

/** Copies the open workspace into another folder; it stays open. @throws Failure as `copyTo`, and `folderRefused`. */
export async function copyWorkspaceTo(
  context: AppContext,
  folder: string,
  givenName: string,
  call: Call
): Promise<Elsewhere> {
  const name = workspaceNameFor(givenName)
  await copyTo(context, openWorkspaceOf(context).path, placeInFolder(context, folder, name), call)
  return { name, folder }
}

/**
 * Copies a workspace with its people to a place that is free; backups stay with the original. The people's files come
 * first, each read back, the workspace file last, so that there is a whole copy or none.
 * @throws Failure `workspaceExists`, `workspaceLocked`, `baseMissing`, `diskFull`, `diskRefused`, `cancelled`.
 */
async function copyTo(context: AppContext, source: string, target: string, call: Call): Promise<void> {
  const { ports } = context
  const contents = await contentsOf(context, source)
  const lock = await lockFreePlace(context, target)
  try {
    const made = await copyPeople(context, source, target, contents, call)
    const meta = { ...contents.meta, id: ports.randomness.hex(16), createdAt: ports.clock.now() }
    await createWorkspaceFile(ports, target, { ...contents, meta }).catch(async (error: unknown) => {
      if (!(await ports.files.facts(target))) await takeBack(context, target, made)
      throw error
    })
    await markFinished(context, target).catch(() => undefined)
  } finally {
    await lock.release()
  }
}

async function takeBack(context: AppContext, target: string, made: readonly string[]): Promise<void> {
  for (const path of made) await context.ports.files.remove(path).catch(() => undefined)
  await markFinished(context, target).catch(() => undefined)
}

/** Locks the place of a workspace that does not exist, and clears what a crash left of one that was to come there. @throws Failure `workspaceExists`, `workspaceLocked`. */
export async function lockFreePlace(context: AppContext, path: string): Promise<Lock> {
  const { files } = context.ports
  const name = workspaceNameOf(files, path)
  const left = await peopleIn(context, path)
  const isLeftover = left.includes(unfinishedMark)
  if ((left.length > 0 && !isLeftover) || (await files.facts(path))) throw new Failure('workspaceExists', { name })
  const attempt = await files.lock(path)
  if (!attempt.lock) throw new Failure('workspaceLocked', { name, holder: attempt.holder })
  try {
    if (isLeftover) await clearUnfinished(context, path, left)
    return attempt.lock
  } catch (error) {
    await attempt.lock.release()
    throw error
  }
}

/** What lies in the data folder of a workspace beside its lock, and beside uploads and exports that wait there for a while. */
export async function peopleIn({ ports: { files } }: AppContext, path: string): Promise<string[]> {
  const passing = ['lock', 'lock.takeover', 'uploads', 'exports']
  const names = (await files.list(dataFolderOf(files, path))).map((file) => file.name)
  return names.filter((name) => !passing.includes(name))
}

/** Of the open workspace what is in memory, its base on disk and saved if it may be; else what is on disk. */
async function contentsOf(context: AppContext, path: string): Promise<WorkspaceContents> {
  const { open, ports, saves } = context
  if (open?.path !== path) return readWorkspaceFile(ports, path)
  if (open.durability.kind === 'writing') await settleBase(context)
  await saves.settle(open)
  return { definitions: open.definitions, meta: open.meta }
}

async function copyPeople(
  context: AppContext,
  source: string,
  target: string,
  { definitions: { generation, references } }: WorkspaceContents,
  call: Call
): Promise<string[]> {
  const { files } = context.ports
  const ofBase = [generation?.customersFile, generation?.ordersFile, generation?.contactsFile].filter((name) => name)
  const wanted = [
    ...filesOfGeneration(generation),
    ...references.flatMap(({ file }) => [file, columnsPathOf(file)]),
    'people.sqlite'
  ]
  const there = await peopleIn(context, source)
  const gone = ofBase.find((name) => name && !there.includes(name))
  if (gone && context.open?.path === source && context.open.base) throw new Failure('baseMissing', { name: gone })
  const made: string[] = []
  try {
    await markUnfinished(context, target)
    for (const name of there.filter((each) => wanted.includes(each))) {
      if (call.signal.aborted) throw new Failure('cancelled')
      const to = files.join(dataFolderOf(files, target), name)
      made.push(to)
      await files.copy(files.join(dataFolderOf(files, source), name), to, 'bytes')
    }
    return made
  } catch (error) {
    await takeBack(context, target, made)
    throw error
  }
}
