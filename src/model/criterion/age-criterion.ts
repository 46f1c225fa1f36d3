import { z } from 'zod'
import { commonOf, commonShape } from './common'

const fullYears = z.number().int().min(0).max(150)

/** Age lies between two full years, both included. An age given as a band must lie wholly inside; partly inside is unknown. */
export const ageCriterionSchema = z.strictObject({
  kind: z.literal('age'),
  ...commonShape,
  from: fullYears.optional(),
  to: fullYears.optional()
})
export type AgeCriterion = z.infer<typeof ageCriterionSchema>

/** A criterion that every known age meets until its bounds are set. */
export function createAgeCriterion(id: string, field: string): AgeCriterion {
  return { kind: 'age', ...commonOf(id, field) }
}
