import { bitsOf, hasBit, type Bits } from '../../columns/bits'
import { conditionsOfRow } from '../condition/conditions'
import type { Around, SegmentAround } from './around'

/** The same around a base of one customer of a base. */
export function aroundOfRow(around: Around, row: number): Around {
  const only = (bits: Bits): Bits => bitsOf(1, hasBit(bits, row) ? [0] : [])
  const segments = new Map(
    [...around.segments].map(([id, segment]): [string, SegmentAround] => [
      id,
      {
        name: segment.name,
        portrait: segment.portrait,
        get problem() {
          return segment.problem
        },
        get sides() {
          return segment.sides && { in: only(segment.sides.in), out: only(segment.sides.out) }
        }
      }
    ])
  )
  return { ...around, segments, conditions: conditionsOfRow(around.conditions, row) }
}
