import { z } from 'zod'
import { eventAxes } from '../model/chart-name'
import { eventSources } from '../model/customer-table'

const field = z.string().min(1).max(120)

/** What the bars tell besides customers: the sum, mean or median (with quartiles) of numbers or money. */
const measure = z.strictObject({ field, as: z.enum(['sum', 'mean', 'median']) }).optional()

const top = z.number().int().min(1).max(200).default(10)
const bins = z.number().int().min(2).max(200).default(24)

/**
 * A chart to be counted: a field's most frequent categories; round intervals of numbers, ages or days; calendar months
 * (quarters, years) of a date; or two fields at once, the bars of `field` (categories, or intervals of what has none) each
 * divided by those of `by`. `events` counts orders or contacts instead of customers: by calendar month (`months`), by month of
 * the year, by day of the week, or by hour of the week.
 */
export const chartRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('categories'), field, top, measure }),
  z.strictObject({ kind: z.literal('histogram'), field, bins, measure }),
  z.strictObject({
    kind: z.literal('months'),
    field,
    step: z.enum(['month', 'quarter', 'year']).default('month'),
    measure
  }),
  z.strictObject({ kind: z.literal('two'), field, by: field, top, bins, measure }),
  z.strictObject({
    kind: z.literal('events'),
    of: z.enum(eventSources),
    along: z.enum(eventAxes)
  })
])
export type ChartRequest = z.infer<typeof chartRequestSchema>
/** A chart that counts customers by their fields. */
export type FieldChartRequest = Exclude<ChartRequest, { kind: 'events' }>
export type ChartMeasure = NonNullable<FieldChartRequest['measure']>

/** The charts of a preview; null: age, gender and the two that tell most, chosen anew. Their `request`s ask for the same ones again, which is quicker. */
export const chartsSchema = z.array(chartRequestSchema).max(40).nullable().default(null)
