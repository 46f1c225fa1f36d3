import type { Hash } from '../ports/ports'
import type { SqlDatabase, SqlEngine } from '../ports/sql-engine'

/**
 * A kind of SQLite file of this program: its application_id, and the numbered SQL scripts that lead from an empty
 * database to the present schema. The number of scripts run is the file's user_version. Scripts are never changed, only added.
 */
export interface DatabaseFormat {
  readonly applicationId: number
  readonly migrations: readonly string[]
  /** SHA-256 of `schemaOf` for each version (their test tells them), so that opening need not make the expected schema to compare it. */
  readonly schemas?: readonly string[]
}

/** What the bytes of a file turned out to be. An older file is migrated in memory; the file itself is not touched. */
export type DatabaseOpening =
  | { readonly kind: 'open'; readonly database: SqlDatabase; /** That of the file. */ readonly version: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly why: string }

/** The application_id whose four bytes read as this text. */
export function applicationIdOf(fourLetters: string): number {
  return [...fourLetters].reduce((id, letter) => id * 256 + letter.charCodeAt(0), 0)
}

/** An empty database of a format, of its newest version unless an earlier one is asked for. */
export function createDatabase(
  sql: SqlEngine,
  format: DatabaseFormat,
  version: number = format.migrations.length
): SqlDatabase {
  const database = sql.open()
  database.execute('PRAGMA secure_delete = ON')
  database.execute(`PRAGMA application_id = ${format.applicationId}`)
  migrate(database, format, 0, version)
  return database
}

/**
 * Opens bytes as a database of a format. Header and version are looked at before SQLite sees the bytes, and the schema
 * is compared with the expected one before anything else is read; with a hash that costs 1 ms, else the 25 ms of making it.
 */
export function openDatabase(
  sql: SqlEngine,
  format: DatabaseFormat,
  bytes: Uint8Array,
  hash: Hash | null = null
): DatabaseOpening {
  const header = databaseHeader(bytes)
  if (!header || header.applicationId !== format.applicationId) return { kind: 'foreign' }
  if (header.userVersion > format.migrations.length) return { kind: 'newer', version: header.userVersion }
  if (header.userVersion < 1) return { kind: 'damaged', why: 'version' }
  const database = sql.open(bytes)
  const why = schemaProblem(sql, format, database, header.userVersion, hash)
  if (why !== null) {
    database.close()
    return { kind: 'damaged', why }
  }
  migrate(database, format, header.userVersion, format.migrations.length)
  return { kind: 'open', database, version: header.userVersion }
}

const magic = 'SQLite format 3\u0000'

/** application_id and user_version as the header of a SQLite file has them (file format, 1.3); null for anything else. */
export function databaseHeader(bytes: Uint8Array): { applicationId: number; userVersion: number } | null {
  if (bytes.length < 100 || !beginsLikeDatabase(bytes)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return { applicationId: view.getUint32(68), userVersion: view.getUint32(60) }
}

/** Whether bytes begin as a SQLite file does, as far as they go. */
export function beginsLikeDatabase(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, magic.length)
  for (let index = 0; index < length; index++) if (bytes[index] !== magic.charCodeAt(index)) return false
  return true
}

function migrate(database: SqlDatabase, format: DatabaseFormat, from: number, to: number): void {
  for (const script of format.migrations.slice(from, to)) database.execute(script)
  database.execute(`PRAGMA user_version = ${to}`)
}

function schemaProblem(
  sql: SqlEngine,
  format: DatabaseFormat,
  database: SqlDatabase,
  version: number,
  hash: Hash | null
): string | null {
  try {
    database.execute('PRAGMA trusted_schema = OFF')
    database.execute('PRAGMA cell_size_check = ON')
    const schema = schemaOf(database)
    if (hash && hash.sha256(new TextEncoder().encode(schema)) === format.schemas?.[version - 1]) return null
    return schema === expectedSchema(sql, format, version) ? null : 'schema'
  } catch (error) {
    if (isExhaustion(error)) throw error
    return 'sqlite'
  }
}

const schemas = new WeakMap<DatabaseFormat, Map<number, string>>()

/** The schema of a version of a format, as an empty database has it; made once. */
function expectedSchema(sql: SqlEngine, format: DatabaseFormat, version: number): string {
  const known = schemas.get(format) ?? new Map<number, string>()
  schemas.set(format, known)
  const found = known.get(version)
  if (found !== undefined) return found
  const database = createDatabase(sql, format, version)
  try {
    const schema = schemaOf(database)
    known.set(version, schema)
    return schema
  } finally {
    database.close()
  }
}

/** The whole schema of a database as one text. */
export function schemaOf(database: SqlDatabase): string {
  return JSON.stringify(database.all('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name'))
}

/** Whether an error tells of the engine's memory and not of the file. */
export function isExhaustion(error: unknown): boolean {
  if (error instanceof RangeError) return true
  return error instanceof Error && (error.name === 'RuntimeError' || /out of memory/i.test(error.message))
}
