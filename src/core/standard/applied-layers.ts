import { overridesOf } from '../../model/standard/effective-promises'
import type { Standards } from '../../model/standard/standards'
import { stateOf } from './applying-standard'
import { andNotBits, countBits, fullBits, orBits, createBits, type Bits } from '../columns/bits'

/** One standard and its customers. */
export interface AppliedLayer {
  /** Null: the common standard, which comes last. */
  readonly segment: string | null
  /** Members of the segment; of the common standard everybody. */
  readonly members: Bits
  /** Whom it applies to: members of no segment with a standard that comes before. */
  readonly applied: Bits
  readonly count: number
}

/**
 * Parts customers by the standard that applies to them: of a customer's segments that have promises of their own, the first in
 * the order of the list. A segment that is a draft only has no members.
 */
export function appliedLayers(
  standards: Standards,
  segments: readonly { readonly id: string }[],
  membersOf: ReadonlyMap<string, Bits>,
  rows: number
): AppliedLayer[] {
  const layers: AppliedLayer[] = []
  let served = createBits(rows)
  for (const { id } of segments) {
    if (overridesOf(standards, id).length === 0) continue
    const members = membersOf.get(id) ?? createBits(rows)
    const applied = andNotBits(members, served)
    layers.push({ segment: id, members, applied, count: countBits(applied) })
    served = orBits(served, members)
  }
  const everybody = fullBits(rows)
  const rest = andNotBits(everybody, served)
  return [...layers, { segment: null, members: everybody, applied: rest, count: countBits(rest) }]
}

/** The same of those standards that are in force: a draft applies to nobody. The common one is missing while it is none of them. */
export function layersInForce(
  standards: Standards,
  segments: readonly { readonly id: string }[],
  membersOf: ReadonlyMap<string, Bits>,
  rows: number
): AppliedLayer[] {
  const isInForce = (segment: string | null) => stateOf(standards, segment) === 'inForce'
  const layers = appliedLayers(
    standards,
    segments.filter(({ id }) => isInForce(id)),
    membersOf,
    rows
  )
  return layers.filter(({ segment }) => isInForce(segment))
}
