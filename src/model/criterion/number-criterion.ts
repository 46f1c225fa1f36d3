import { z } from 'zod'
import { commonOf, commonShape } from './common'

/** A number or money (in minor units) lies between two bounds; a missing bound is open; the switches exclude the bound itself. */
export const numberCriterionSchema = z.strictObject({
  kind: z.literal('number'),
  ...commonShape,
  from: z.number().optional(),
  to: z.number().optional(),
  excludesFrom: z.boolean().default(false),
  excludesTo: z.boolean().default(false)
})
export type NumberCriterion = z.infer<typeof numberCriterionSchema>

/** A criterion that every known number meets until its bounds are set. */
export function createNumberCriterion(id: string, field: string): NumberCriterion {
  return { kind: 'number', ...commonOf(id, field), excludesFrom: false, excludesTo: false }
}
