import { Failure } from '../../contract/failure'
import type { Ports } from '../ports/ports'
import type { SqlDatabase } from '../ports/sql-engine'
import { createDatabase, isExhaustion, openDatabase, type DatabaseFormat } from './database-format'

export type PeopleFilePorts = Pick<Ports, 'sql' | 'files' | 'hash' | 'clock'>

/** Writes an immutable file of people through `fill`. @throws Failure of `fill`, `diskFull`, `diskRefused`, `changedByAnother` when the file exists already. */
export async function writePeopleFile(
  ports: PeopleFilePorts,
  format: DatabaseFormat,
  path: string,
  fill: (database: SqlDatabase) => Promise<void>,
  signal: AbortSignal | undefined
): Promise<void> {
  const database = createDatabase(ports.sql, format)
  let bytes: Uint8Array
  try {
    database.execute('BEGIN')
    await fill(database)
    database.execute('COMMIT')
    bytes = database.export()
  } finally {
    database.close()
  }
  if (signal?.aborted) throw new Failure('cancelled')
  await ports.files.saveSealed(path, bytes, null)
}

/** Reads an immutable file of people through `take`, which throws when something does not hold. @throws Failure `baseMissing`, `baseDamaged`, `workspaceNewer`, `diskRefused`. */
export async function readPeopleFile<T>(
  ports: PeopleFilePorts,
  format: DatabaseFormat,
  path: string,
  take: (database: SqlDatabase, fileLength: number) => T
): Promise<T> {
  const name = ports.files.baseName(path)
  const damaged = (why: string) => new Failure('baseDamaged', { name, why })
  if ((await ports.files.facts(path))?.folder) throw damaged('folder')
  const reading = await ports.files.readSealed(path)
  if (reading.kind === 'missing') throw new Failure('baseMissing', { name })
  if (reading.kind !== 'whole') throw damaged(reading.kind === 'damaged' ? reading.why : 'unsealed')
  const opening = openDatabase(ports.sql, format, reading.bytes)
  if (opening.kind === 'newer') throw new Failure('workspaceNewer', { name, version: opening.version })
  if (opening.kind !== 'open') throw damaged(opening.kind === 'damaged' ? opening.why : 'foreign')
  try {
    return take(opening.database, reading.bytes.length)
  } catch (error) {
    throw isExhaustion(error) ? error : damaged('contents')
  } finally {
    opening.database.close()
  }
}
