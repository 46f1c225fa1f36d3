import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** A bound of a window: a calendar day, or a distance from the as-of date (`ago`; negative counts lie ahead). */
export const dateBoundSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), day: z.iso.date() }),
  z.strictObject({
    kind: z.literal('ago'),
    count: z.number().int().min(-36500).max(36500),
    unit: z.enum(['day', 'month', 'year'])
  })
])
export type DateBound = z.infer<typeof dateBoundSchema>

/** A date lies between two bounds, both included; a missing bound is open. */
export const dateCriterionSchema = z.strictObject({
  kind: z.literal('date'),
  ...commonShape,
  from: dateBoundSchema.optional(),
  to: dateBoundSchema.optional()
})
export type DateCriterion = z.infer<typeof dateCriterionSchema>

/** A criterion that every known date meets until its bounds are set. */
export function createDateCriterion(id: string, field: string): DateCriterion {
  return { kind: 'date', ...commonOf(id, field) }
}
