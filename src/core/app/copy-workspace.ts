import type { Call } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { Lock } from '../ports/files'
import { dataFolderOf } from '../store/data-folder'
import { createWorkspaceFile, readWorkspaceFile, type WorkspaceContents } from '../store/workspace-file'
import { openWorkspaceOf, type AppContext } from './app-context'
import { closeWorkspace } from './close-workspace'
import { pathOfWorkspace, workspaceNameFor } from './workspace-place'
import { openWorkspace } from './open-workspace-file'

/**
 * Copies a workspace of the folder with its people under a new name; backups stay with the original. The people's files
 * come first, the workspace file last, so that there is a whole copy or none.
 * @throws Failure `workspaceExists`, `workspaceNotFound`, `workspaceLocked`, `diskFull`, `cancelled`.
 */
export async function duplicateWorkspace(context: AppContext, from: string, as: string, call: Call): Promise<string> {
  const { ports } = context
  const source = pathOfWorkspace(context, workspaceNameFor(from))
  const name = workspaceNameFor(as)
  const contents = await contentsOf(context, source)
  const lock = await lockFreeName(context, name)
  const target = pathOfWorkspace(context, name)
  try {
    const made = await copyPeople(context, source, target, contents, call)
    const meta = { ...contents.meta, id: ports.randomness.hex(16), createdAt: ports.clock.now() }
    await createWorkspaceFile(ports, target, { ...contents, meta }).catch(async (error: unknown) => {
      if (!(await ports.files.facts(target))) for (const path of made) await ports.files.remove(path)
      throw error
    })
  } finally {
    await lock.release()
  }
  return name
}

/** Copies the open workspace under a new name and goes on there. */
export async function saveWorkspaceAs(context: AppContext, name: string, call: Call): Promise<void> {
  const as = await duplicateWorkspace(context, openWorkspaceOf(context).name, name, call)
  await closeWorkspace(context)
  await openWorkspace(context, as)
}

/** Locks the name of a workspace that does not exist. @throws Failure `workspaceExists`, `workspaceLocked`. */
export async function lockFreeName(context: AppContext, name: string): Promise<Lock> {
  const { files } = context.ports
  const path = pathOfWorkspace(context, name)
  const isTaken = async () => Boolean(await files.facts(path)) || (await peopleIn(context, path)).length > 0
  if (await isTaken()) throw new Failure('workspaceExists', { name })
  const attempt = await files.lock(path)
  if (!attempt.lock) throw new Failure('workspaceLocked', { name, holder: attempt.holder })
  return attempt.lock
}

/** What lies in the data folder of a workspace beside its lock, and beside uploads and exports that wait there for a while. */
export async function peopleIn({ ports: { files } }: AppContext, path: string): Promise<string[]> {
  const passing = ['lock', 'lock.takeover', 'uploads', 'exports']
  const names = (await files.list(dataFolderOf(files, path))).map((file) => file.name)
  return names.filter((name) => !passing.includes(name))
}

/** Of the open workspace what is in memory, saved if it may be; else what is on disk. */
async function contentsOf(context: AppContext, path: string): Promise<WorkspaceContents> {
  const { open, ports, saves } = context
  if (open?.path !== path) return readWorkspaceFile(ports, path)
  await saves.settle(open)
  return { definitions: open.definitions, meta: open.meta }
}

async function copyPeople(
  context: AppContext,
  source: string,
  target: string,
  { definitions }: WorkspaceContents,
  call: Call
): Promise<string[]> {
  const { files } = context.ports
  const { generation } = definitions
  const wanted = [generation?.customersFile, generation?.ordersFile, generation?.contactsFile, 'people.sqlite']
  const names = (await peopleIn(context, source)).filter((name) => wanted.includes(name))
  const made: string[] = []
  try {
    for (const name of names) {
      if (call.signal.aborted) throw new Failure('cancelled')
      const to = files.join(dataFolderOf(files, target), name)
      await files.copy(files.join(dataFolderOf(files, source), name), to, 'bytes')
      made.push(to)
    }
    return made
  } catch (error) {
    for (const path of made) await files.remove(path).catch(() => undefined)
    throw error
  }
}
