import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** A multiple choice has any, all or none of the values (compared as `comparableText`). */
export const multipleChoiceCriterionSchema = z.strictObject({
  kind: z.literal('multipleChoice'),
  ...commonShape,
  match: z.enum(['any', 'all', 'none']),
  values: z.array(z.string().max(10_000)).max(10_000)
})
export type MultipleChoiceCriterion = z.infer<typeof multipleChoiceCriterionSchema>

/** A criterion that no known multiple choice meets until values are picked. */
export function createMultipleChoiceCriterion(id: string, field: string): MultipleChoiceCriterion {
  return { kind: 'multipleChoice', ...commonOf(id, field), match: 'any', values: [] }
}
