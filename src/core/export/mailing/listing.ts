import { hasBit, rowsOf, type Bits } from '../../columns/bits'
import type { MailingTask } from './mailing-source'

/** Who is in a list, each once, in its order, and under which scopes. */
export interface Listing {
  readonly rows: Uint32Array
  /** The first scope of each row of the base; -1 of those in none. */
  readonly scopeOf: Int16Array
  /** Members of each scope. */
  readonly members: readonly number[]
  /** Names of the segments under which a row is listed. */
  namesOf(row: number): string[]
}

/** Lists the customers of the scopes: those of the first before those of the next, or all in the order of the base. */
export function listingOf({ source, request }: Pick<MailingTask, 'source' | 'request'>): Listing {
  const { rows: total } = source.table
  const { scopes } = source
  const scopeOf = new Int16Array(total).fill(-1)
  const members: number[] = []
  const parts = scopes.map((scope, index) => {
    const rows = rowsIn(scope.members, total)
    members.push(rows.length)
    const fresh = rows.filter((row) => scopeOf[row] === -1)
    for (const row of fresh) scopeOf[row] = index
    return fresh
  })
  const rows = joined(parts)
  const isFirst = request.overlap === 'firstMatch'
  const namesOf = (row: number): string[] => {
    const listed = isFirst
      ? scopes.slice(scopeOf[row], (scopeOf[row] ?? -1) + 1)
      : scopes.filter((scope) => isIn(scope.members, row))
    return listed.flatMap(({ name }) => (name === '' ? [] : [name]))
  }
  return { rows: isFirst ? rows : rows.sort(), scopeOf, members, namesOf }
}

/** Whether a row is in a set; null are all rows. */
export function isIn(members: Bits | null, row: number): boolean {
  return members === null || hasBit(members, row)
}

/** The rows of a set; null are all rows. */
export function rowsIn(members: Bits | null, total: number): Uint32Array {
  return members ? rowsOf(members) : Uint32Array.from({ length: total }, (_, row) => row)
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
