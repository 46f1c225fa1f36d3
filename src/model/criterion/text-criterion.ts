import { z } from 'zod'
import { commonOf, commonShape } from './common'

export const textOperators = ['equals', 'contains', 'startsWith', 'endsWith'] as const
export type TextOperator = (typeof textOperators)[number]

/** A text (or a choice) equals, contains, starts or ends with at least one of the values (compared as `comparableText`). */
export const textCriterionSchema = z.strictObject({
  kind: z.literal('text'),
  ...commonShape,
  operator: z.enum(textOperators),
  values: z.array(z.string().max(10_000)).max(10_000)
})
export type TextCriterion = z.infer<typeof textCriterionSchema>

/** A criterion that no known text meets until a value is typed. */
export function createTextCriterion(id: string, field: string): TextCriterion {
  return { kind: 'text', ...commonOf(id, field), operator: 'contains', values: [] }
}
