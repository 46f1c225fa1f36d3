import { Failure } from '../../contract/failure'
import { createColumnMemory } from '../columns/column-memory'
import type { FileReader } from '../ports/files'
import type { Ports } from '../ports/ports'
import type { SqlDatabase } from '../ports/sql-engine'
import { createClaimChecks, type ClaimChecks } from './check-claims'
import { columnsPathOf, largestFile } from './columns-file'
import { createDatabase, isExhaustion, openDatabase, type DatabaseFormat } from './database-format'
import { readChunks } from './read-chunks'
import { claimsOfColumn, readShapes, type NamedColumn } from './read-columns'
import { readColumnsFile, readPieceList } from './read-columns-file'
import { writeColumns, type NamedColumns } from './write-columns'
import { writeColumnsFile, type WriteOptions } from './write-columns-file'

export type PeopleFilePorts = Pick<Ports, 'sql' | 'files' | 'hash' | 'clock' | 'loops' | 'claimThread'>

/**
 * Writes an immutable file of people: first the file of columns beside it, then the database that names its pieces. When
 * it fails neither stands. @throws Failure `cancelled`, `fileTooLarge`, `diskFull`, `diskRefused`, `changedByAnother` when the file exists already.
 */
export async function writePeopleFile(
  ports: PeopleFilePorts,
  format: DatabaseFormat,
  path: string,
  columns: NamedColumns,
  options: WriteOptions,
  fill: (database: SqlDatabase) => void
): Promise<void> {
  const { files } = ports
  if (await files.facts(path)) throw new Failure('changedByAnother', { name: files.baseName(path), path, copy: null })
  const columnsPath = columnsPathOf(path)
  const stored = columns.map(([, column]) => column)
  const pieces = await writeColumnsFile(ports, columnsPath, stored, options)
  try {
    const bytes = databaseBytes(ports, format, (database) => {
      fill(database)
      writeColumns(database, columns, pieces)
    })
    if (options.signal?.aborted) throw new Failure('cancelled')
    await files.saveSealed(path, bytes, null)
  } catch (error) {
    if (!(await files.facts(path).catch(() => true))) await files.remove(columnsPath).catch(() => undefined)
    throw error
  }
}

function databaseBytes(
  { sql }: PeopleFilePorts,
  format: DatabaseFormat,
  fill: (database: SqlDatabase) => void
): Uint8Array {
  const database = createDatabase(sql, format)
  try {
    database.execute('BEGIN')
    fill(database)
    database.execute('COMMIT')
    return database.export()
  } finally {
    database.close()
  }
}

/** What was read of a file of people: its columns by number, and what `take` found beside them. */
export interface PeopleReading<T> {
  readonly columns: readonly NamedColumn[]
  readonly taken: T
  /** Settles when every byte of the columns was verified; until then nothing of them may be told. @throws Failure `baseDamaged`. */
  readonly verified: Promise<void>
}

/** Reads an immutable file of people with its columns, which may still be being verified; `take` throws when something does not hold. @throws Failure `baseMissing`, `baseDamaged`, `workspaceNewer`, `fileTooLarge`, `diskRefused`. */
export async function readPeopleFile<T>(
  ports: PeopleFilePorts,
  format: DatabaseFormat,
  path: string,
  take: (database: SqlDatabase) => T
): Promise<PeopleReading<T>> {
  const name = ports.files.baseName(path)
  const damaged = (why: string) => new Failure('baseDamaged', { name, why })
  if ((await ports.files.facts(path))?.folder) throw damaged('folder')
  const reading = await ports.files.readSealed(path)
  if (reading.kind === 'missing') throw new Failure('baseMissing', { name })
  if (reading.kind !== 'whole') throw damaged(reading.kind === 'damaged' ? reading.why : 'unsealed')
  const opening = openDatabase(ports.sql, format, reading.bytes, ports.hash)
  if (opening.kind === 'newer') throw new Failure('workspaceNewer', { name, version: opening.version })
  if (opening.kind !== 'open') throw damaged(opening.kind === 'damaged' ? opening.why : 'foreign')
  const failureOf = (error: unknown): unknown => {
    if (error instanceof Failure && error.code === 'fileVanished') return damaged('cutWhileRead')
    return error instanceof Failure || isExhaustion(error) ? error : damaged('contents')
  }
  const claims = createClaimChecks(ports)
  try {
    const taken = take(opening.database)
    const columns = await columnsOf(ports, path, opening, reading.bytes.length, claims)
    claims.check(columns.flatMap(({ column }) => claimsOfColumn(column)))
    const verified = claims.done().catch((error: unknown) => Promise.reject(failureOf(error)))
    verified.catch(() => undefined)
    return { columns, taken, verified }
  } catch (error) {
    throw failureOf(error)
  } finally {
    opening.database.close()
  }
}

/** The columns: of format 1 out of the database, which has `length` bytes, else out of the file beside it. */
async function columnsOf(
  ports: PeopleFilePorts,
  path: string,
  { database, version }: { readonly database: SqlDatabase; readonly version: number },
  length: number,
  claims: ClaimChecks
): Promise<NamedColumn[]> {
  const memory = createColumnMemory(ports.loops)
  const stored = (columns: readonly NamedColumn[]) => columns.map(({ column }) => column)
  if (version === 1) {
    const columns = readShapes(database, length, memory)
    readChunks(ports, database, stored(columns))
    return columns
  }
  const reader = await openColumns(ports, columnsPathOf(path))
  try {
    const columns = readShapes(database, reader.size, memory)
    await readColumnsFile(claims, reader, stored(columns), readPieceList(database))
    return columns
  } finally {
    await reader.close()
  }
}

async function openColumns({ files }: PeopleFilePorts, path: string): Promise<FileReader> {
  const name = files.baseName(path)
  const facts = await files.facts(path)
  if (!facts) throw new Failure('baseMissing', { name })
  if (facts.folder) throw new Failure('baseDamaged', { name, why: 'folder' })
  if (facts.bytes > largestFile) throw new Failure('fileTooLarge', { name, bytes: facts.bytes, limit: largestFile })
  return files.open(path)
}
