import type { DuplicateKind } from '../../contract/identity-arguments'
import type { SharedRows } from './shared-values'

/** A value that makes customers one. */
export interface Reason extends SharedRows {
  readonly kind: DuplicateKind
}

/** Rows that are likely one customer, in their order, and why. */
export interface RowGroup {
  readonly rows: readonly number[]
  readonly reasons: readonly Reason[]
}

/** Reasons between two steps. */
const stride = 4096

/** The rows that reasons connect, directly or through others: groups in the order of their first rows. */
export function* duplicateGroups(reasons: readonly Reason[], rows: number): Generator<void, RowGroup[]> {
  const leaderOf = Uint32Array.from({ length: rows }, (_, row) => row)
  for (const [at, { rows: connected }] of reasons.entries()) {
    if (at % stride === 0) yield
    const [first = 0, ...others] = connected
    for (const row of others) join(leaderOf, first, row)
  }
  const groups = new Map<number, { rows: number[]; reasons: Reason[] }>()
  const members = [...new Set(reasons.flatMap((reason) => reason.rows))].sort((one, other) => one - other)
  for (const row of members) {
    const leader = leading(leaderOf, row)
    const group = groups.get(leader)
    if (group) group.rows.push(row)
    else groups.set(leader, { rows: [row], reasons: [] })
  }
  yield
  for (const reason of reasons) groups.get(leading(leaderOf, reason.rows[0] ?? 0))?.reasons.push(reason)
  return [...groups.values()]
}

/** The first row of the group of a row; paths are shortened on the way. */
function leading(leaderOf: Uint32Array, row: number): number {
  let leader = row
  while (leaderOf[leader] !== leader) {
    leaderOf[leader] = leaderOf[leaderOf[leader] as number] as number
    leader = leaderOf[leader] as number
  }
  return leader
}

/** The lower of two leaders leads, so that a group's leader is its first row. */
function join(leaderOf: Uint32Array, one: number, other: number): void {
  const [first, second] = [leading(leaderOf, one), leading(leaderOf, other)]
  if (first < second) leaderOf[second] = first
  else leaderOf[first] = second
}
