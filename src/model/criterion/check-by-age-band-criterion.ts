import { z } from 'zod'
import { ageBandSchema, defaultAgeBands } from '../age-band'
import { commonOf, commonShape } from './common'

/** One band with the range that the average check must lie in: minor units, both ends included; a band without a range takes everybody in it. */
export const checkRangeSchema = z.strictObject({
  ...ageBandSchema.shape,
  checkFrom: z.number().optional(),
  checkTo: z.number().optional(),
  /** A band that is left out matches nobody. */
  included: z.boolean().default(true)
})
export type CheckRange = z.infer<typeof checkRangeSchema>

/**
 * The average check (`field`, money) lies in the range of the customer's own age band: true when it holds in any band,
 * by Kleene's logic over (age in band) and (check in range). An age outside all bands is a non-match.
 */
export const checkByAgeBandCriterionSchema = z.strictObject({
  kind: z.literal('checkByAgeBand'),
  ...commonShape,
  bands: z.array(checkRangeSchema).min(1).max(40)
})
export type CheckByAgeBandCriterion = z.infer<typeof checkByAgeBandCriterionSchema>

/** The default bands without ranges. */
export function createCheckByAgeBandCriterion(id: string, field: string): CheckByAgeBandCriterion {
  return {
    kind: 'checkByAgeBand',
    ...commonOf(id, field),
    bands: defaultAgeBands.map((band) => ({ ...band, included: true }))
  }
}
