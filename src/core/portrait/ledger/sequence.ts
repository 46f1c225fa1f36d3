import type { Group } from '../../../model/portrait'
import { countOf, type Bits } from '../../columns/bits'
import { andInto, orInto, runningAtLeast } from '../../columns/running-sets'
import type { SetMaker } from '../../columns/set-maker'
import type { Verdict } from '../bits/verdict'
import { onTrack } from './group-context'

/**
 * For each member of a group, the customers for whom the group would be true if it ended there: all so far hold, one so far
 * holds, none so far can hold, or at least N so far hold.
 */
export function sequenceOf(group: Group, verdicts: readonly Verdict[], sets: SetMaker): number[] {
  const matching = verdicts.map(({ matches }) => matches)
  switch (group.mode) {
    case 'all':
      return running(matching, andInto, sets)
    case 'any':
      return running(matching, orInto, sets)
    case 'none': {
      const possible = verdicts.map((verdict) => onTrack(verdict, 'possible'))
      return running(possible, orInto, sets).map((count) => sets.rows - count)
    }
    case 'atLeast':
      return runningAtLeast(matching, group.count, sets)
  }
}

function running(
  members: readonly Bits[],
  join: (target: Bits, other: Bits, sets: SetMaker) => number,
  sets: SetMaker
): number[] {
  const [first, ...others] = members
  if (!first) return []
  const joined = sets.take()
  joined.words.set(first.words)
  const counts = [countOf(first), ...others.map((other) => join(joined, other, sets))]
  sets.giveBack(joined)
  return counts
}
