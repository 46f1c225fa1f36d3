import { Failure } from '../../contract/failure'
import type { Ports } from '../ports/ports'
import { keepUnsavedPeople } from '../store/people-backups'
import { savePeopleDatabase } from '../store/people-database'
import type { NamedPeople } from '../store/people-database-file'
import { recordsToSave } from './identity-aliases'
import type { OpenWorkspace } from './open-workspace'

/**
 * Saves what is written about persons, unless it is on disk as it is. When another program has changed the file nothing is
 * overwritten, and what was to be saved lies among the backups. @throws Failure `changedByAnother`, `diskFull`, `diskRefused`.
 */
export async function savePeople(ports: Ports, workspace: OpenWorkspace): Promise<void> {
  const { people, peopleFile, dataFolder, meta } = workspace
  if (people === peopleFile.onDisk || people === peopleFile.keptAside) return
  const place = { dataFolder, salt: meta.salt }
  const { sealed: former, named, olderFormat } = peopleFile
  const records = recordsToSave(workspace)
  const before = { sealed: former, revision: named?.revision ?? 0, olderFormat }
  try {
    const sealed = await savePeopleDatabase(ports, place, records, before)
    workspace.peopleFile = { ...workspace.peopleFile, onDisk: people, sealed, olderFormat: false }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'changedByAnother') throw error
    const copy = await keepUnsavedPeople(ports, place, records, before)
    workspace.peopleFile = { ...workspace.peopleFile, keptAside: people }
    throw new Failure('changedByAnother', { ...error.details, copy })
  }
}

/** Whether something written about persons is neither on disk nor kept aside. */
export function arePeopleUnsaved({ people, peopleFile }: OpenWorkspace): boolean {
  return people !== peopleFile.onDisk && people !== peopleFile.keptAside
}

/** What the workspace file is to say of people.sqlite: as it lies there; while it cannot be used, what it said before. */
export function peopleToName({ peopleFile: { sealed, named, problem } }: OpenWorkspace): NamedPeople | undefined {
  return sealed && !problem ? { revision: sealed.revision, sha256: sealed.sha256 } : named
}

/** Whether the workspace file names another people.sqlite than the one that lies there. */
export function namesEarlierPeople(workspace: OpenWorkspace): boolean {
  return peopleToName(workspace)?.sha256 !== workspace.peopleFile.named?.sha256
}
