import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** The longest SQL condition, in UTF-16 units. */
export const longestCondition = 10_000

/** A condition in SQL over the fields of a customer: true, false, or NULL for unknown. Blank, it asks nothing yet. */
export const sqlCriterionSchema = z.strictObject({
  kind: z.literal('sql'),
  ...commonShape,
  /** Names no field: the condition names those that it asks about. */
  field: z.literal('/sql').default('/sql'),
  condition: z.string().max(longestCondition)
})
export type SqlCriterion = z.infer<typeof sqlCriterionSchema>

/** A criterion that waits for its condition. */
export function createSqlCriterion(id: string): SqlCriterion {
  return { kind: 'sql', ...commonOf(id, '/sql'), field: '/sql', condition: '' }
}
