import { Failure } from '../../contract/failure'
import type { BackupReason } from '../../model/backup'
import type { Definitions } from '../../model/workspace'
import type { Seal } from '../ports/files'
import type { Ports } from '../ports/ports'
import { workspaceNameOf } from './data-folder'
import { beginsLikeDatabase, createDatabase, databaseHeader, isExhaustion, openDatabase } from './database-format'
import { readNamedPeople, writeNamedPeople } from './named-people'
import type { NamedPeople } from './people-database-file'
import { readDefinitions } from './read-definitions'
import { workspaceFormat } from './workspace-format'
import { writeDefinitions, type WorkspaceMeta } from './write-definitions'

export type { WorkspaceMeta } from './write-definitions'

/** What a workspace file holds. */
export interface WorkspaceContents {
  readonly definitions: Definitions
  readonly meta: WorkspaceMeta
  /** The people.sqlite that belongs to it; missing when there is none. */
  readonly namedPeople?: NamedPeople | undefined
}

type StorePorts = Pick<Ports, 'sql' | 'files'> & Partial<Pick<Ports, 'hash'>>

/** Makes a new workspace file. @throws Failure `workspaceExists`, `diskFull`, `diskRefused`. */
export async function createWorkspaceFile(ports: StorePorts, path: string, contents: WorkspaceContents): Promise<Seal> {
  if (await ports.files.facts(path)) throw exists(ports, path)
  try {
    return await ports.files.saveSealed(path, bytesOf(ports, contents), null)
  } catch (error) {
    throw error instanceof Failure && error.code === 'changedByAnother' ? exists(ports, path) : error
  }
}

/** Saves a workspace whole or not at all; the version before becomes a backup, which `keepFor` keeps longer. @throws Failure `changedByAnother` when the file is not the one last read or saved, `diskFull`, `diskRefused`. */
export function saveWorkspaceFile(
  ports: StorePorts,
  path: string,
  contents: WorkspaceContents,
  expected: Seal,
  keepFor: BackupReason | null = null
): Promise<Seal> {
  return ports.files.saveSealed(path, bytesOf(ports, contents), expected, keepFor)
}

/** A workspace file as it was read. */
export interface WorkspaceReading extends WorkspaceContents {
  readonly seal: Seal
  /** The file's format is older: it was migrated in memory, and the next save brings it up to date. */
  readonly olderFormat: boolean
}

/**
 * Reads a workspace file; writes nothing. In this order: footer and hash, application_id, version, schema, contents.
 * @throws Failure `workspaceNotFound`, `workspaceForeign`, `workspaceNewer`, `workspaceDamaged` (its `why`: empty, unsealed,
 * length, hash, version, schema, sqlite, contents).
 */
export async function readWorkspaceFile(ports: StorePorts, path: string): Promise<WorkspaceReading> {
  const name = workspaceNameOf(ports.files, path)
  const damaged = (why: string) => new Failure('workspaceDamaged', { name, why })
  const facts = await ports.files.facts(path)
  if (!facts) throw new Failure('workspaceNotFound', { name })
  if (facts.folder) throw new Failure('workspaceForeign', { name })
  const reading = await ports.files.readSealed(path)
  if (reading.kind === 'missing') throw new Failure('workspaceNotFound', { name })
  if (reading.kind === 'damaged') throw damaged(reading.why)
  if (reading.kind === 'unsealed') {
    if (reading.bytes.length === 0) throw damaged('empty')
    throw isRemainderOfOurs(reading.bytes) ? damaged('unsealed') : new Failure('workspaceForeign', { name })
  }
  const opening = openDatabase(ports.sql, workspaceFormat, reading.bytes, ports.hash)
  if (opening.kind === 'foreign') throw new Failure('workspaceForeign', { name })
  if (opening.kind === 'newer') throw new Failure('workspaceNewer', { name, version: opening.version })
  if (opening.kind === 'damaged') throw damaged(opening.why)
  try {
    const olderFormat = opening.version < workspaceFormat.migrations.length
    const namedPeople = readNamedPeople(opening.database)
    return { ...readDefinitions(opening.database), namedPeople, seal: reading.seal, olderFormat }
  } catch (error) {
    throw isExhaustion(error) ? error : damaged('contents')
  } finally {
    opening.database.close()
  }
}

/** A database of ours without its footer, or a beginning of any database too short to tell. */
function isRemainderOfOurs(bytes: Uint8Array): boolean {
  if (!beginsLikeDatabase(bytes)) return false
  return bytes.length < 100 || databaseHeader(bytes)?.applicationId === workspaceFormat.applicationId
}

function exists(ports: StorePorts, path: string): Failure {
  return new Failure('workspaceExists', { name: workspaceNameOf(ports.files, path) })
}

/** A fresh database each time, so that nothing deleted is left in its pages; a copy is checked before it is written. */
function bytesOf(ports: StorePorts, { definitions, meta, namedPeople }: WorkspaceContents): Uint8Array {
  const database = createDatabase(ports.sql, workspaceFormat)
  try {
    database.execute('BEGIN')
    writeDefinitions(database, definitions, meta)
    if (namedPeople) writeNamedPeople(database, namedPeople)
    database.execute('COMMIT')
    const bytes = database.export()
    checkCopy(ports, bytes)
    return bytes
  } finally {
    database.close()
  }
}

/** What could not be read back is not written. */
function checkCopy(ports: StorePorts, bytes: Uint8Array): void {
  const opening = openDatabase(ports.sql, workspaceFormat, bytes, ports.hash)
  if (opening.kind !== 'open') throw new Failure('unexpected', { name: 'database', why: 'copy' })
  try {
    const [row] = opening.database.all('PRAGMA quick_check')
    if (row?.[0] !== 'ok') throw new Failure('unexpected', { name: 'database', why: 'quickCheck' })
    readDefinitions(opening.database)
  } finally {
    opening.database.close()
  }
}
