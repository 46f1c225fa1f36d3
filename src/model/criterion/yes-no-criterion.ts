import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** A yes/no is yes, or is no. */
export const yesNoCriterionSchema = z.strictObject({
  kind: z.literal('yesNo'),
  ...commonShape,
  value: z.boolean()
})
export type YesNoCriterion = z.infer<typeof yesNoCriterionSchema>

/** A criterion that yes meets. */
export function createYesNoCriterion(id: string, field: string): YesNoCriterion {
  return { kind: 'yesNo', ...commonOf(id, field), value: true }
}
