import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** The next yearly return of a date (a birthday) falls on the as-of date or within so many days after it. */
export const anniversaryCriterionSchema = z.strictObject({
  kind: z.literal('anniversary'),
  ...commonShape,
  withinDays: z.number().int().min(0).max(366)
})
export type AnniversaryCriterion = z.infer<typeof anniversaryCriterionSchema>

/** A birthday in the next 14 days. */
export function createAnniversaryCriterion(id: string, field: string): AnniversaryCriterion {
  return { kind: 'anniversary', ...commonOf(id, field), withinDays: 14 }
}
