import { z } from 'zod'

const field = z.string().min(1).max(120)

/** A chart to be counted: a field's most frequent categories, round intervals of numbers, ages or days, or calendar months (quarters, years) of a date. */
export const chartRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('categories'),
    field,
    top: z.number().int().min(1).max(200).default(10)
  }),
  z.strictObject({
    kind: z.literal('histogram'),
    field,
    bins: z.number().int().min(2).max(200).default(24)
  }),
  z.strictObject({
    kind: z.literal('months'),
    field,
    step: z.enum(['month', 'quarter', 'year']).default('month')
  })
])
export type ChartRequest = z.infer<typeof chartRequestSchema>

/** The charts of a preview; null: age, gender and the two that tell most, chosen anew. Their `request`s ask for the same ones again, which is quicker. */
export const chartsSchema = z.array(chartRequestSchema).max(40).nullable().default(null)
