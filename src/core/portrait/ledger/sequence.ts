import type { Group } from '../../../model/portrait'
import { andBits, countBits, orBits, type Bits } from '../../columns/bits'
import { runningAtLeast } from '../../columns/count-at-least'
import type { Verdict } from '../bits/verdict'

/**
 * For each member of a group, the customers for whom the group would be true if it ended there: all so far hold, one so far
 * holds, none so far can hold, or at least N so far hold.
 */
export function sequenceOf(group: Group, verdicts: readonly Verdict[]): number[] {
  switch (group.mode) {
    case 'all':
      return running(verdicts, ({ matches }) => matches, andBits).map(countBits)
    case 'any':
      return running(verdicts, ({ matches }) => matches, orBits).map(countBits)
    case 'none':
      return running(verdicts, ({ matches, unknown }) => orBits(matches, unknown), orBits).map(
        (possible) => possible.length - countBits(possible)
      )
    case 'atLeast': {
      const sets = verdicts.map(({ matches }) => matches)
      return sets.length === 0 ? [] : runningAtLeast(sets, group.count, sets[0]?.length ?? 0).map(countBits)
    }
  }
}

function running(
  verdicts: readonly Verdict[],
  setOf: (verdict: Verdict) => Bits,
  join: (one: Bits, other: Bits) => Bits
): Bits[] {
  let joined: Bits | null = null
  return verdicts.map((verdict) => {
    const set = setOf(verdict)
    joined = joined ? join(joined, set) : set
    return joined
  })
}
