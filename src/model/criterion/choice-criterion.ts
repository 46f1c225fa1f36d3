import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** A choice is one of the values (compared as `comparableText`). */
export const choiceCriterionSchema = z.strictObject({
  kind: z.literal('choice'),
  ...commonShape,
  values: z.array(z.string().max(10_000)).max(10_000)
})
export type ChoiceCriterion = z.infer<typeof choiceCriterionSchema>

/** A criterion that no known choice meets until values are picked. */
export function createChoiceCriterion(id: string, field: string): ChoiceCriterion {
  return { kind: 'choice', ...commonOf(id, field), values: [] }
}
