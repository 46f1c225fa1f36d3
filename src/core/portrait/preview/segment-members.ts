import { hasBit, type Bits } from '../../columns/bits'
import type { SegmentsOf } from './customer-page'

/** Looks up the segments of a row in the members of each segment (by id), in the order of the segments. */
export function segmentMembers(members: ReadonlyMap<string, Bits>): SegmentsOf {
  return (row) => [...members].flatMap(([id, bits]) => (hasBit(bits, row) ? [id] : []))
}
