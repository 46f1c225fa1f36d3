import type { SqlDatabase } from '../ports/sql-engine'
import type { NamedPeople } from './people-database-file'

const [revisionKey, hashKey] = ['people_revision', 'people_sha256']

/** Writes into a workspace's `meta` which people.sqlite belongs to it, so that an earlier or another one is noticed. */
export function writeNamedPeople(database: SqlDatabase, { revision, sha256 }: NamedPeople): void {
  database.runEach('INSERT INTO meta VALUES (?, ?)', [
    [revisionKey, String(revision)],
    [hashKey, sha256]
  ])
}

/** The people.sqlite that a workspace names; undefined when it names none. @throws Error when it does not hold. */
export function readNamedPeople(database: SqlDatabase): NamedPeople | undefined {
  const pairs = new Map(database.all('SELECT key, value FROM meta').map(([key, value]) => [key, String(value)]))
  const [revision, sha256] = [pairs.get(revisionKey), pairs.get(hashKey)]
  if (revision === undefined && sha256 === undefined) return undefined
  if (!Number.isSafeInteger(Number(revision)) || !/^[0-9a-f]{64}$/.test(sha256 ?? '')) throw new Error('people')
  return { revision: Number(revision), sha256: sha256 ?? '' }
}
