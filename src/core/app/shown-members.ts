import { emptyPortrait, type Portrait } from '../../model/portrait'
import { lastVersion, type Segment } from '../../model/segment'
import { andNotBits, createBits, type Bits } from '../columns/bits'
import type { Memberships } from '../people/memberships'
import type { Verdict } from '../portrait/bits/verdict'
import { membersOfSegment, rowsByHand } from './members-by-hand'
import type { View } from './view-cache'

/** The portrait that tells of a segment: its last version, else its draft. */
export function toldPortrait(segment: Segment): Portrait {
  return lastVersion(segment)?.portrait ?? segment.draft?.portrait ?? emptyPortrait
}

/** Whom a segment's figures are of, as its card tells them, and what its portrait finds (null where only hands tell). */
export interface ShownMembers {
  readonly members: Bits
  readonly found: Verdict | null
}

/** Its members; of a draft without any, those whom it would have; nobody whom a hand keeps out. */
export function shownMembers(
  { engine }: Pick<View, 'engine'>,
  segment: Segment,
  memberships: Memberships
): ShownMembers {
  const members = membersOfSegment({ engine }, segment, memberships)
  const isByPortrait = lastVersion(segment) !== undefined || (members === null && segment.draft !== undefined)
  const wouldBe = (matches: Bits): Bits => {
    const sides = rowsByHand({ engine }, segment.id, memberships)
    return sides ? andNotBits(matches, sides.out) : matches
  }
  const found = isByPortrait ? engine.evaluate(toldPortrait(segment)) : null
  return { members: members ?? wouldBe(found?.matches ?? createBits(engine.table.rows)), found }
}
