import type { SegmentCriterion } from '../../../model/criterion/segment-criterion'
import type { Portrait } from '../../../model/portrait'
import { countBits } from '../../columns/bits'
import type { SqlContext } from './sql-context'

/** Membership of another segment, whose portrait `conditionOf` writes out: 1, 0, or NULL for unknown. Exceptions by hand come first. */
export function segmentToSql(
  { segment }: SegmentCriterion,
  context: SqlContext,
  conditionOf: (portrait: Portrait) => string
): string {
  const found = context.around.segments.get(segment)
  if (!found) return '(NULL)'
  const condition = found.portrait ? conditionOf(found.portrait) : '(0)'
  const { sides } = found
  if (!sides) return condition
  const exceptions = [
    ...(countBits(sides.in) > 0 ? [`WHEN ${context.isAmong(sides.in)} THEN 1`] : []),
    ...(countBits(sides.out) > 0 ? [`WHEN ${context.isAmong(sides.out)} THEN 0`] : [])
  ]
  return exceptions.length === 0 ? condition : `(CASE ${exceptions.join(' ')} ELSE ${condition} END)`
}
