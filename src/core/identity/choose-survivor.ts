import type { SurvivorRule } from '../../contract/identity-arguments'
import { unknownDay } from '../../model/day'

/** How the one who stays is chosen among rows. */
export interface SurvivorChoice {
  readonly rule: SurvivorRule
  /** How many fields are known of a row. */
  readonly known: (row: number) => number
  /** The day of a row, or `unknownDay`. */
  readonly day: (row: number) => number
}

/** A group as it is made one: the row that stays, and the others, those first whose values are to be preferred. */
export interface GroupMerge {
  readonly survivor: number
  readonly others: readonly number[]
}

/**
 * The rows of a group in the order in which they are preferred, the survivor first: the rule's order, ties in the order of the
 * base (of `newest` the last first); one who was chosen comes before all.
 */
export function chooseSurvivor(
  rows: readonly number[],
  choice: SurvivorChoice,
  chosen: number | undefined
): GroupMerge {
  const compared = [...rows].sort(comparison(choice))
  const first = chosen !== undefined && rows.includes(chosen) ? chosen : (compared[0] ?? 0)
  return { survivor: first, others: compared.filter((row) => row !== first) }
}

function comparison({ rule, known, day }: SurvivorChoice): (one: number, other: number) => number {
  if (rule === 'mostComplete') return (one, other) => known(other) - known(one) || one - other
  const sign = rule === 'oldest' ? 1 : -1
  return (one, other) => compareDays(day(one), day(other), sign) || sign * (one - other)
}

/** Unknown days come last, whichever the direction. */
export function compareDays(one: number, other: number, sign: 1 | -1): number {
  if (one === other) return 0
  if (one === unknownDay) return 1
  if (other === unknownDay) return -1
  return sign * (one - other)
}
