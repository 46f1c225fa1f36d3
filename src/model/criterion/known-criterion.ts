import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** The field's value is known, or is unknown; never itself unknown. */
export const knownCriterionSchema = z.strictObject({
  kind: z.literal('known'),
  ...commonShape,
  known: z.boolean()
})
export type KnownCriterion = z.infer<typeof knownCriterionSchema>

/** A criterion that every known value meets. */
export function createKnownCriterion(id: string, field: string): KnownCriterion {
  return { kind: 'known', ...commonOf(id, field), known: true }
}
