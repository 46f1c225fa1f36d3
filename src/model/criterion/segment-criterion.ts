import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** The customer is a member of another segment, whose id stays when it is renamed: its last saved version, with exceptions by hand. */
export const segmentCriterionSchema = z.strictObject({
  kind: z.literal('segment'),
  ...commonShape,
  /** Names no field: the criterion asks about no value. */
  field: z.literal('/segment').default('/segment'),
  segment: z.string().min(1).max(64)
})
export type SegmentCriterion = z.infer<typeof segmentCriterionSchema>

/** A criterion that members of a segment meet. */
export function createSegmentCriterion(id: string, segment: string): SegmentCriterion {
  return { kind: 'segment', ...commonOf(id, '/segment'), field: '/segment', segment }
}
