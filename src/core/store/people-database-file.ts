import { Failure } from '../../contract/failure'
import type { PeopleRecords } from '../../model/people'
import type { Seal } from '../ports/files'
import type { Ports } from '../ports/ports'
import { createDatabase, isExhaustion, openDatabase } from './database-format'
import { peopleDatabaseFormat } from './people-database-format'
import { readPeopleRecords, writePeopleRecords, type PeopleMeta } from './people-database-rows'

type FilePorts = Pick<Ports, 'sql' | 'files' | 'hash'>

/** The name of the file, in the data folder. */
export const peopleFileName = 'people.sqlite'

/** What a workspace file says of the people.sqlite beside it. */
export interface NamedPeople {
  /** One more with each save. */
  readonly revision: number
  readonly sha256: string
}

/** People.sqlite as it was last read or saved. */
export interface PeopleSeal extends NamedPeople {
  readonly seal: Seal
}

/** A people.sqlite that is whole. */
export interface PeopleFound {
  readonly people: PeopleRecords
  readonly sealed: PeopleSeal
  /** The mark of the workspace that it belongs to. */
  readonly workspace: string
  readonly olderFormat: boolean
}

/** What a people.sqlite names its workspace by: ids that were minted with another salt are other people's. */
export function workspaceMark({ hash }: Pick<Ports, 'hash'>, salt: string): string {
  return hash.sha256(new TextEncoder().encode(salt))
}

/** A file of people; null when it does not hold. @throws Failure `workspaceNewer`, `fileTooLarge`, `diskRefused`. */
export async function readPeopleFileAt(ports: FilePorts, path: string): Promise<PeopleFound | null> {
  if ((await ports.files.facts(path))?.folder) return null
  const reading = await ports.files.readSealed(path)
  if (reading.kind !== 'whole') return null
  const opening = openDatabase(ports.sql, peopleDatabaseFormat, reading.bytes, ports.hash)
  if (opening.kind === 'newer')
    throw new Failure('workspaceNewer', { name: ports.files.baseName(path), version: opening.version })
  if (opening.kind !== 'open') return null
  try {
    const { people, meta } = readPeopleRecords(opening.database)
    const { seal } = reading
    return {
      people,
      sealed: { revision: meta.revision, sha256: seal.sha256, seal },
      workspace: meta.workspace,
      olderFormat: opening.version < peopleDatabaseFormat.migrations.length
    }
  } catch (error) {
    if (isExhaustion(error)) throw error
    return null
  } finally {
    opening.database.close()
  }
}

/** The bytes of a file of people. A fresh database each time, so that nothing deleted is left in its pages; what cannot be read back is refused. */
export function bytesOfPeople(ports: Pick<Ports, 'sql' | 'hash'>, people: PeopleRecords, meta: PeopleMeta): Uint8Array {
  const database = createDatabase(ports.sql, peopleDatabaseFormat)
  try {
    database.execute('BEGIN')
    writePeopleRecords(database, people, meta)
    database.execute('COMMIT')
    const bytes = database.export()
    checkCopy(ports, bytes)
    return bytes
  } finally {
    database.close()
  }
}

function checkCopy({ sql, hash }: Pick<Ports, 'sql' | 'hash'>, bytes: Uint8Array): void {
  const opening = openDatabase(sql, peopleDatabaseFormat, bytes, hash)
  if (opening.kind !== 'open') throw new Failure('unexpected', { name: 'database', why: 'copy' })
  try {
    const [row] = opening.database.all('PRAGMA quick_check')
    if (row?.[0] !== 'ok') throw new Failure('unexpected', { name: 'database', why: 'quickCheck' })
    readPeopleRecords(opening.database)
  } finally {
    opening.database.close()
  }
}
