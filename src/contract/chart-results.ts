import type { EventSource } from '../model/customer-table'
import type { FieldType } from '../model/field'
import type { ChartRequest } from './chart-request'

/**
 * The chart's measure over the customers of a bar for whom it is known (`n`); money in minor units. A mean or median of money
 * is rounded half up; a median comes with the quartiles around it; null for nobody.
 */
export interface MeasuredFigure {
  readonly n: number
  readonly value: number | null
  readonly lowerQuartile: number | null
  readonly upperQuartile: number | null
}

/** A category (`value`) or an interval [from, to) of numbers, full years (`to` null: and older) or day numbers; customers of the portrait and of the base in it. */
export interface ChartCell {
  readonly value: string | null
  readonly from: number | null
  readonly to: number | null
  readonly segment: number
  readonly base: number
  /** Only of a chart with a measure. */
  readonly measured?: { readonly segment: MeasuredFigure; readonly base: MeasuredFigure }
}

/** A bar; of a chart of two fields at once also its parts by the second one, the same ones in each bar. */
export interface ChartBin extends ChartCell {
  readonly parts?: readonly ChartCell[]
}

/**
 * `cycle` has the parts of a year or a week in their order, numbered in `from` (`to` is the next): months 1 to 12, days of the
 * week 1 (Monday) to 7, hours of the week 0 (Monday, midnight) to 167.
 */
export interface Chart {
  /** What to ask to get the same chart of another portrait. */
  readonly request: ChartRequest
  /** Of events their day: `orders/day`, `contacts/day`. */
  readonly field: string
  readonly type: FieldType
  readonly kind: 'histogram' | 'categories' | 'cycle'
  /** What the bars count, and how many of them there are in all. */
  readonly counted: 'customers' | EventSource
  readonly total: { readonly segment: number; readonly base: number }
  readonly bins: readonly ChartBin[]
  /** Categories beyond the shown ones, together. */
  readonly rest: { readonly values: number; readonly segment: number; readonly base: number }
  readonly unknown: { readonly segment: number; readonly base: number }
}

/** How many of the customers for whom a field is known have a value of it. */
export interface ValueShare {
  readonly count: number
  readonly known: number
}

/** A value that sets the members apart from the base: a category, or about a quarter of the base's numbers [from, to), null open. */
export interface TellingValue {
  readonly field: string
  readonly type: FieldType
  readonly value: string | null
  readonly from: number | null
  readonly to: number | null
  readonly segment: ValueShare
  readonly base: ValueShare
  /** Share among the members by share in the base: 2 is twice as frequent. */
  readonly lift: number
  /** 95 % interval of the share among the members, 0 to 1 (Wilson's score interval). */
  readonly low: number
  readonly high: number
  /**
   * Whether the difference to the other customers is more than chance: two-proportion test where its approximation holds,
   * corrected for the number of values looked at (Benjamini and Hochberg, 5 %).
   */
  readonly certain: boolean
  /** Fewer than 30 members are known. */
  readonly small: boolean
  /** The portrait itself asks for this field, so that the difference is no discovery. */
  readonly asked: boolean
}
