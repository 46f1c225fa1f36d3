import type { ApiEvent } from '../../contract/api'
import { Failure, failureDataOf } from '../../contract/failure'
import type { BackupReason } from '../../model/backup'
import type { Ports } from '../ports/ports'
import { saveWorkspaceFile } from '../store/workspace-file'
import type { Emitter } from './emitter'
import { savableDefinitions } from './base-writing'
import { arePeopleUnsaved, namesEarlierPeople, peopleToName, savePeople } from './save-people'
import type { OpenWorkspace } from './open-workspace'

const draftDelayMilliseconds = 400

/** Writes the definitions of the open workspace, one save after the other. */
export interface SaveQueue {
  /**
   * Saves now; settles when the file is whole on disk and read back. The version before is a backup, which `keepFor` keeps
   * longer. Only the save for `import` names a base that has just been written.
   */
  save(workspace: OpenWorkspace, keepFor?: BackupReason | null): Promise<void>
  /** Saves within half a second of the first edit that is not saved, so that quick edits are one save; a failure is told as an event. */
  saveSoon(workspace: OpenWorkspace): void
  /** Does other work on the file when no save is under way; saves wait for its end. */
  between<Result>(work: () => Promise<Result>): Promise<Result>
  /** Waits until a base that is being written is on disk or taken back, and nothing is left to save. @throws Failure when the last edits could not be saved. */
  settle(workspace: OpenWorkspace): Promise<void>
}

/** A queue that tells `saving`, `saved` and `saveFailed`. */
export function createSaveQueue(ports: Ports, events: Emitter<ApiEvent>): SaveQueue {
  let last: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined

  const stopTimer = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const save = (workspace: OpenWorkspace, keepFor: BackupReason | null = null): Promise<void> => {
    stopTimer()
    const saved = last.then(() => write(ports, events, workspace, keepFor))
    last = saved.catch(() => undefined)
    return saved
  }
  const between = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  return {
    save,
    between,
    saveSoon: (workspace) => {
      timer ??= setTimeout(() => void save(workspace).catch(() => undefined), draftDelayMilliseconds)
    },
    settle: async (workspace) => {
      do {
        await workspace.writing?.done
        stopTimer()
        await last
        const { definitions, onDisk, keptAside, lock } = workspace
        const isUnsaved = definitions !== onDisk && definitions !== keptAside
        if (lock && (isUnsaved || arePeopleUnsaved(workspace))) await save(workspace)
      } while (workspace.writing)
      await between(() => nameNewestPeople(ports, workspace))
    }
  }
}

async function write(
  ports: Ports,
  events: Emitter<ApiEvent>,
  workspace: OpenWorkspace,
  keepFor: BackupReason | null
): Promise<void> {
  events.emit({ kind: 'saving' })
  try {
    await savePeopleThen(ports, workspace, async () => {
      const isFileSaved = workspace.definitions === workspace.onDisk && keepFor === null
      if (!isFileSaved || !workspace.peopleFile.named) await writeFile(ports, workspace, keepFor)
    })
    workspace.savedAt = ports.clock.now()
    events.emit({ kind: 'saved', at: workspace.savedAt })
  } catch (error) {
    events.emit({ kind: 'saveFailed', failure: failureDataOf(error) })
    throw error
  }
}

/** People.sqlite comes first: a later one than the workspace file names is rightful. What another program did to it keeps nothing else from the disk. */
async function savePeopleThen(ports: Ports, workspace: OpenWorkspace, saveFile: () => Promise<void>): Promise<void> {
  try {
    await savePeople(ports, workspace)
  } catch (error) {
    if (isKeptAside(error)) await saveFile()
    throw error
  }
  await saveFile()
}

async function writeFile(ports: Ports, workspace: OpenWorkspace, keepFor: BackupReason | null): Promise<void> {
  const { definitions, meta, path, seal } = workspace
  const reason = keepFor ?? (workspace.olderFormat ? 'migration' : null)
  const namesNewBase = keepFor === 'import'
  const saved = namesNewBase ? definitions : savableDefinitions(definitions, workspace.writing)
  const namedPeople = peopleToName(workspace)
  try {
    workspace.seal = await saveWorkspaceFile(ports, path, { definitions: saved, meta, namedPeople }, seal, reason)
  } catch (error) {
    if (isKeptAside(error)) workspace.keptAside = definitions
    throw error
  }
  Object.assign(workspace, { onDisk: definitions, olderFormat: false })
  workspace.peopleFile = { ...workspace.peopleFile, named: namedPeople }
  if (namesNewBase && workspace.writing) workspace.writing.isNamed = true
}

/** Lets the workspace file name the people.sqlite that lies there, if nobody else has changed it; without that it names an earlier one, which is rightful too. */
async function nameNewestPeople(ports: Ports, workspace: OpenWorkspace): Promise<void> {
  if (!workspace.lock || !namesEarlierPeople(workspace)) return
  try {
    if ((await ports.files.look(workspace.path, workspace.seal)) === 'same') await writeFile(ports, workspace, null)
  } catch (error) {
    ports.log.warn(`people.sqlite not named: ${failureDataOf(error).code}`)
  }
}

/** Whether a save was refused because another program had changed the file, and what was to be saved lies in a copy beside it. */
export function isKeptAside(error: unknown): boolean {
  return error instanceof Failure && error.code === 'changedByAnother' && typeof error.details['copy'] === 'string'
}
