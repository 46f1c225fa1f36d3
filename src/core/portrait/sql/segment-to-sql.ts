import type { SegmentCriterion } from '../../../model/criterion/segment-criterion'
import type { Portrait } from '../../../model/portrait'
import { countBits } from '../../columns/bits'
import type { SqlContext } from './sql-context'

/** Membership of another segment, whose portrait `conditionOf` writes out; NULL for unknown. Exceptions by hand come first. */
export function segmentToSql(
  { segment }: SegmentCriterion,
  context: SqlContext,
  conditionOf: (portrait: Portrait) => string
): string {
  const found = context.around.segments.get(segment)
  if (!found) return `(${context.dialect.unknown})`
  const { truth } = context.dialect
  const condition = found.portrait ? conditionOf(found.portrait) : `(${truth(false)})`
  const { sides } = found
  if (!sides) return condition
  const exceptions = [
    ...(countBits(sides.in) > 0 ? [`WHEN ${context.isAmong(sides.in)} THEN ${truth(true)}`] : []),
    ...(countBits(sides.out) > 0 ? [`WHEN ${context.isAmong(sides.out)} THEN ${truth(false)}`] : [])
  ]
  return exceptions.length === 0 ? condition : `(CASE ${exceptions.join(' ')} ELSE ${condition} END)`
}
