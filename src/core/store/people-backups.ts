import { Failure } from '../../contract/failure'
import { backupFileName, backupNameOf, backupsToKeep, type BackupReason } from '../../model/backup'
import type { PeopleRecords } from '../../model/people'
import type { Seal } from '../ports/files'
import type { Ports } from '../ports/ports'
import {
  bytesOfPeople,
  peopleFileName,
  readPeopleFileAt,
  workspaceMark,
  type PeopleFound
} from './people-database-file'
import { nextRevision, type PeopleBefore, type PeoplePlace } from './people-place'

const ending = '.people.sqlite'

/** A version of people.sqlite that is kept among the backups. */
export interface PeopleBackup {
  readonly id: string
  /** ISO instant at which this version was saved. */
  readonly at: string
  readonly bytes: number
  readonly reason: BackupReason | null
}

function folderOf({ files }: Pick<Ports, 'files'>, dataFolder: string): string {
  return files.join(dataFolder, 'backups')
}

/** Keeps the people.sqlite that is about to be replaced, and reads it back: what is not whole is no backup and goes. */
export async function keepPeopleBackup(
  ports: Pick<Ports, 'files'>,
  dataFolder: string,
  { sequence, sha256 }: Seal,
  reason: BackupReason | null
): Promise<void> {
  const { files } = ports
  const [from, folder] = [files.join(dataFolder, peopleFileName), folderOf(ports, dataFolder)]
  const backup = files.join(folder, backupFileName(sequence, sha256, reason, ending))
  if (!(await files.facts(from)) || (await files.facts(backup))) return
  await files.ensureFolder(folder)
  await files.copy(from, backup, 'link')
  const reading = await files.readSealed(backup)
  if (reading.kind !== 'whole' || reading.seal.sha256 !== sha256) await files.remove(backup)
}

/** Keeps what could not be saved among the backups, as the version that it would have become. The path of its file. @throws Failure `diskFull`, `diskRefused`. */
export async function keepUnsavedPeople(
  ports: Pick<Ports, 'sql' | 'files' | 'hash'>,
  { dataFolder, salt }: PeoplePlace,
  people: PeopleRecords,
  before: PeopleBefore
): Promise<string> {
  const { files } = ports
  const revision = nextRevision(before)
  const bytes = bytesOfPeople(ports, people, { workspace: workspaceMark(ports, salt), revision })
  const sequence = (before.sealed?.seal.sequence ?? 0) + 1
  const name = backupFileName(sequence, ports.hash.sha256(bytes), null, ending)
  const path = files.join(folderOf(ports, dataFolder), name)
  await files.ensureFolder(folderOf(ports, dataFolder))
  if (!(await files.facts(path))) await files.saveSealed(path, bytes, null)
  return path
}

/** The versions of people.sqlite kept in a data folder, newest first. @throws Failure `diskRefused`. */
export async function listPeopleBackups(ports: Pick<Ports, 'files'>, dataFolder: string): Promise<PeopleBackup[]> {
  const facts = await ports.files.list(folderOf(ports, dataFolder))
  const found = facts.flatMap(({ name, bytes, changedAt }) => {
    const named = backupNameOf(name, ending)
    return named ? [{ id: name.slice(0, -ending.length), at: changedAt, bytes, reason: named.reason }] : []
  })
  return found.sort((one, other) => (`${one.at} ${one.id}` < `${other.at} ${other.id}` ? 1 : -1))
}

/** A kept version; null when it is not whole. @throws Failure `backupNotFound`, `workspaceNewer`, `diskRefused`. */
export async function readPeopleBackup(
  ports: Pick<Ports, 'sql' | 'files' | 'hash'>,
  dataFolder: string,
  id: string
): Promise<PeopleFound | null> {
  const path = ports.files.join(folderOf(ports, dataFolder), `${id}${ending}`)
  if (!(await ports.files.facts(path))) throw new Failure('backupNotFound', { id })
  return readPeopleFileAt(ports, path)
}

/** Removes the versions that the rule of `backupsToKeep` does not keep. */
export async function dropOldPeopleBackups(ports: Pick<Ports, 'files' | 'clock'>, dataFolder: string): Promise<void> {
  const backups = await listPeopleBackups(ports, dataFolder)
  const dated = backups.map(({ id, at }) => ({ name: `${id}${ending}`, at: Date.parse(at) }))
  const kept = backupsToKeep(dated, Date.parse(ports.clock.now()))
  for (const { name } of dated.filter((each) => !kept.has(each.name)))
    await ports.files.remove(ports.files.join(folderOf(ports, dataFolder), name))
}
