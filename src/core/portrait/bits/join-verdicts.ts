import type { GroupMode } from '../../../model/portrait'
import { andBits, andNotBits, orBits, type Bits } from '../../columns/bits'
import { countAtLeast } from '../../columns/count-at-least'
import { swapped, type Verdict } from './verdict'

/** Joins the verdicts of a group's members (at least one) by Kleene's logic; `count` is the N of "at least N of". */
export function joinVerdicts(mode: GroupMode, count: number, members: readonly Verdict[], rows: number): Verdict {
  if (mode === 'none') return swapped(joinVerdicts('any', 1, members, rows))
  const joined = joinerOf(mode, count, rows)
  const matches = joined(members.map((member) => member.matches))
  const possible = joined(members.map(({ matches, unknown }) => orBits(matches, unknown)))
  return { matches, unknown: andNotBits(possible, matches) }
}

/** All, any and at least N only ask how many members hold, so the possible (true or unknown) joins as the true does. */
function joinerOf(mode: 'all' | 'any' | 'atLeast', count: number, rows: number): (sets: readonly Bits[]) => Bits {
  if (mode === 'all') return (sets) => sets.reduce(andBits)
  if (mode === 'any') return (sets) => sets.reduce(orBits)
  return (sets) => countAtLeast(sets, count, rows)
}
