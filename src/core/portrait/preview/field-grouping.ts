import type { AgeColumn, DayColumn, NumberColumn } from '../../../model/customer-table'
import type { Field } from '../../../model/field'
import type { CategoryColumn } from '../../columns/category-counts'
import { calendarEdges } from '../../columns/nice-edges'
import { placeIntervals } from '../../columns/place-intervals'
import { valueBounds } from '../../columns/value-bounds'
import type { Engine } from '../bits/engine'
import { histogramEdges } from './histogram-edges'
import type { Grouping } from './tally'

export type IntervalColumn = NumberColumn | DayColumn | AgeColumn

/** Round intervals of at most so many, or calendar periods. */
export type Intervals =
  | { readonly kind: 'histogram'; readonly bins: number }
  | { readonly kind: 'months'; readonly step: keyof typeof monthsOf }

/** The base divided into intervals: group g is [edges[g − 1], edges[g]), group 0 the unknown and what no interval holds wholly. */
export interface IntervalGrouping extends Grouping {
  readonly edges: readonly number[]
}

const mostPeriods = 240
const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** The base divided by a field's categories. */
export function categoryGrouping(field: Field, column: CategoryColumn): Grouping {
  const key = `field ${field.id}`
  if (column.kind === 'yesNo') return { key, codes: column.values, offsets: null, groups: 3 }
  const offsets = column.kind === 'multipleChoice' ? column.offsets : null
  return { key, codes: column.codes, offsets, groups: column.dictionary.length }
}

/** The base divided into round intervals or calendar periods of a field; kept. */
export function intervalGrouping(
  { derived, sets }: Engine,
  field: Field,
  column: IntervalColumn,
  intervals: Intervals
): IntervalGrouping {
  const key = `${intervals.kind === 'histogram' ? intervals.bins : intervals.step} of ${field.id}`
  return derived.remember(
    key,
    () => {
      const edges = edgesOf(column, intervals)
      const codes = sets.moved(placeIntervals(column, edges))
      return { key, edges, codes, offsets: null, groups: Math.max(1, edges.length) }
    },
    ({ codes }) => codes.byteLength
  )
}

function edgesOf(column: IntervalColumn, intervals: Intervals): number[] {
  if (intervals.kind === 'histogram') return histogramEdges(column, intervals.bins)
  const bounds = valueBounds(column)
  return bounds ? calendarEdges(bounds.minimum, bounds.maximum, mostPeriods, monthsOf[intervals.step]) : []
}
