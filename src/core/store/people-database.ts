import type { PeopleRecords } from '../../model/people'
import type { Ports } from '../ports/ports'
import { dropOldPeopleBackups, keepPeopleBackup } from './people-backups'
import { nextRevision, type PeopleBefore, type PeoplePlace } from './people-place'
import {
  bytesOfPeople,
  peopleFileName,
  readPeopleFileAt,
  workspaceMark,
  type NamedPeople,
  type PeopleFound,
  type PeopleSeal
} from './people-database-file'

type StorePorts = Pick<Ports, 'sql' | 'files' | 'hash' | 'clock'>

/** Why people.sqlite cannot be used: it is not there though the workspace names it, it does not hold, or it is an earlier one or another workspace's. */
export type PeopleProblem = 'missing' | 'damaged' | 'other'

/** What was found of people.sqlite. An earlier one of the same workspace is whole, so it can be gone on with. */
export type PeopleReading =
  | { readonly kind: 'whole'; readonly found: PeopleFound }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: PeopleProblem; readonly found: PeopleFound | null }

/**
 * Reads people.sqlite; writes nothing. `named` is what the workspace file says of it: a later one is rightful, for it is
 * saved first. @throws Failure `workspaceNewer`, `fileTooLarge`, `diskRefused`.
 */
export async function readPeopleDatabase(
  ports: StorePorts,
  dataFolder: string,
  salt: string,
  named: NamedPeople | null
): Promise<PeopleReading> {
  const path = ports.files.join(dataFolder, peopleFileName)
  if (!(await ports.files.facts(path))) {
    return named ? { kind: 'problem', problem: 'missing', found: null } : { kind: 'none' }
  }
  const found = await readPeopleFileAt(ports, path)
  if (!found) return { kind: 'problem', problem: 'damaged', found: null }
  const isOwn = found.workspace === workspaceMark(ports, salt)
  if (isOwn && isRightful(found.sealed, named)) return { kind: 'whole', found }
  return { kind: 'problem', problem: 'other', found: isOwn ? found : null }
}

function isRightful({ revision, sha256 }: NamedPeople, named: NamedPeople | null): boolean {
  if (!named || revision > named.revision) return true
  return revision === named.revision && sha256 === named.sha256
}

/**
 * Saves people.sqlite whole or not at all; the version before becomes a backup.
 * @throws Failure `changedByAnother` when the file is not the one last read or saved, `diskFull`, `diskRefused`.
 */
export async function savePeopleDatabase(
  ports: StorePorts,
  { dataFolder, salt }: PeoplePlace,
  people: PeopleRecords,
  before: PeopleBefore
): Promise<PeopleSeal> {
  const path = ports.files.join(dataFolder, peopleFileName)
  const { sealed, olderFormat } = before
  const revision = nextRevision(before)
  const keepFor = olderFormat ? 'migration' : null
  const bytes = bytesOfPeople(ports, people, { workspace: workspaceMark(ports, salt), revision })
  await ports.files.ensureFolder(dataFolder)
  if (sealed) await keepPeopleBackup(ports, dataFolder, sealed.seal, keepFor)
  const seal = await ports.files.saveSealed(path, bytes, sealed?.seal ?? null)
  await dropOldPeopleBackups(ports, dataFolder).catch(() => undefined)
  return { revision, sha256: seal.sha256, seal }
}
