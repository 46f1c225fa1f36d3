import { Failure, failureDataOf } from '../../contract/failure'
import type { WorkspaceState } from '../../contract/results'
import type { Definitions } from '../../model/workspace'
import type { LockAttempt } from '../ports/files'
import { clearWaiting, filesOfGeneration } from '../store/generations'
import { dataFolderOf } from '../store/data-folder'
import { peopleFileName } from '../store/people-database-file'
import { readWorkspaceFile, type WorkspaceReading } from '../store/workspace-file'
import { openWorkspaceOf, type AppContext } from './app-context'
import { asOfDayOf } from './as-of-day'
import { closeWorkspace } from './close-workspace'
import { pathOfWorkspace, workspaceNameFor } from './workspace-place'
import { emptyHistory } from './history'
import type { OpenWorkspace } from './open-workspace'
import { readBase } from './read-base'
import { readPeople } from './read-people'
import { markFinished } from './unfinished-place'

/** Above this many bytes a file is told to be large; one above 1 GiB is not opened. */
const largeBytes = 500 * 1024 ** 2

/**
 * Opens a workspace of the folder in place of the one that is open. Everything is checked before anything is written; a
 * workspace that somebody else holds, or in a folder that cannot be written, opens read-only.
 * @throws Failure `workspaceNotFound`, `workspaceDamaged`, `workspaceForeign`, `workspaceNewer`, `fileTooLarge`.
 */
export async function openWorkspace(context: AppContext, givenName: string): Promise<void> {
  const { ports } = context
  const name = workspaceNameFor(givenName)
  const path = pathOfWorkspace(context, name)
  if (context.open?.path === path) return
  ports.claimThread?.wake()
  const dataFolder = dataFolderOf(ports.files, path)
  const before = await readWorkspaceFile(ports, path)
  await closeWorkspace(context)
  const reading = readPeopleAndBase(context, dataFolder, before)
  const attempt = await attemptLock(context, path)
  try {
    const isSame = await isAsRead(context, path, before, reading)
    const contents = isSame ? before : await readWorkspaceFile(ports, path)
    const { definitions, meta, seal, olderFormat } = contents
    if (attempt.lock) await clearUnwanted(context, path)
    context.open = {
      ...freshState,
      name,
      path,
      dataFolder,
      meta,
      lock: attempt.lock,
      readOnlyBecause: attempt.lock || attempt.unwritable !== null ? null : attempt.holder,
      unwritable: attempt.unwritable,
      largeFiles: await largeFilesOf(context, path, dataFolder, definitions),
      definitions,
      onDisk: definitions,
      olderFormat,
      seal,
      savedAt: (await ports.files.facts(path))?.changedAt ?? ports.clock.now(),
      ...(await (isSame ? reading : readPeopleAndBase(context, dataFolder, contents)))
    }
    context.events.emit({ kind: 'changed', revision: context.open.revision })
  } catch (error) {
    await attempt.lock?.release()
    throw error
  }
}

type PeopleAndBase = Pick<OpenWorkspace, 'people' | 'peopleFile' | 'base' | 'baseProblem'>

/** What was written about persons, and the base, for whoever waits for it; its view is made while it is still being verified. */
function readPeopleAndBase(
  context: AppContext,
  dataFolder: string,
  contents: WorkspaceReading
): Promise<PeopleAndBase> {
  const { definitions } = contents
  const read = async (): Promise<PeopleAndBase> => {
    const ofPeople = await readPeople(context, dataFolder, contents)
    const ofBase = await readBase(context, dataFolder, definitions, (base) => {
      const day = asOfDayOf(definitions.settings, context.ports.clock)
      context.views.viewOf({ base, definitions, people: ofPeople.people }, day)
    })
    return { ...ofPeople, ...ofBase }
  }
  const reading = read()
  reading.catch(() => undefined)
  return reading
}

/** Whether both files that change are, under the lock, as they were read before it. */
async function isAsRead(
  { ports: { files } }: AppContext,
  path: string,
  { seal }: WorkspaceReading,
  reading: Promise<PeopleAndBase>
): Promise<boolean> {
  if ((await files.look(path, seal)) !== 'same') return false
  const { peopleFile } = await reading
  const peoplePath = files.join(dataFolderOf(files, path), peopleFileName)
  if (peopleFile.sealed) return (await files.look(peoplePath, peopleFile.sealed.seal)) === 'same'
  return !(await files.facts(peoplePath))
}

/** What a workspace begins with whenever it is opened. */
const freshState = {
  outside: null,
  keptAside: null,
  history: emptyHistory,
  revision: 1,
  durability: { kind: 'saved' },
  writing: null
} as const

/** Opens the workspace anew as it is on disk; what could not be saved because of another program stays as a conflict copy. When the file cannot be read what is open stays open. */
export async function reopenWorkspace(context: AppContext): Promise<void> {
  const { name, path } = openWorkspaceOf(context)
  await readWorkspaceFile(context.ports, path)
  await closeWorkspace(context)
  await openWorkspace(context, name)
}

/** Refusals of a folder that can be read and not written. */
const unwritableCauses: readonly unknown[] = ['EROFS', 'EACCES', 'EPERM']

async function attemptLock(
  context: AppContext,
  path: string
): Promise<LockAttempt & { readonly unwritable: string | null }> {
  try {
    return { ...(await context.ports.files.lock(path)), unwritable: null }
  } catch (error) {
    const { code, details } = failureDataOf(error)
    if (code === 'diskFull') return { lock: null, holder: '', unwritable: 'ENOSPC' }
    const isUnwritable = code === 'diskRefused' && unwritableCauses.includes(details['cause'])
    if (!isUnwritable) throw error
    return { lock: null, holder: '', unwritable: String(details['cause']) }
  }
}

/** What waits from an earlier run is not worth refusing the workspace. */
async function clearUnwanted(context: AppContext, path: string): Promise<void> {
  try {
    await clearWaiting(context.ports, dataFolderOf(context.ports.files, path))
    await markFinished(context, path)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    context.ports.log.warn(`uploads and exports not cleared: ${error.code}`)
  }
}

async function largeFilesOf(
  { ports }: AppContext,
  path: string,
  dataFolder: string,
  { generation }: Definitions
): Promise<WorkspaceState['largeFiles']> {
  const paths = [path, ...filesOfGeneration(generation).map((name) => ports.files.join(dataFolder, name))]
  const facts = await Promise.all(paths.map((each) => ports.files.facts(each)))
  return facts.flatMap((file) => (file && file.bytes > largeBytes ? [{ name: file.name, bytes: file.bytes }] : []))
}
