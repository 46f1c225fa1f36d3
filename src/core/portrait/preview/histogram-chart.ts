import type { ChartRequest } from '../../../contract/chart-request'
import type { Chart } from '../../../contract/results'
import type { AgeColumn, DayColumn, NumberColumn } from '../../../model/customer-table'
import type { Field } from '../../../model/field'
import type { Bits } from '../../columns/bits'
import { histogramOf } from '../../columns/histogram'
import { calendarEdges } from '../../columns/nice-edges'
import { valueBounds } from '../../columns/value-bounds'
import type { Engine } from '../bits/engine'
import { histogramEdges } from './histogram-edges'

const mostPeriods = 240
const monthsOf = { month: 1, quarter: 3, year: 12 } as const

export type IntervalRequest = Extract<ChartRequest, { kind: 'histogram' | 'months' }>
export type IntervalColumn = NumberColumn | DayColumn | AgeColumn

/**
 * Members and base by intervals of numbers, ages or days, of which the edges follow from the base. An age given as a band
 * counts where it lies wholly inside a bar, else as unknown.
 */
export function histogramChart(
  engine: Engine,
  field: Field,
  column: IntervalColumn,
  request: IntervalRequest,
  members: Bits
): Chart {
  const key = `${JSON.stringify(request)} of the base`
  const { edges, base } = engine.derived.remember(
    key,
    () => baseOf(column, request),
    ({ edges }) => edges.length * 16
  )
  const segment = histogramOf(column, edges, members)
  return {
    request,
    field: field.id,
    type: field.type,
    kind: 'histogram',
    bins: Array.from(base.counts, (count, index) => ({
      value: null,
      from: edges[index] ?? null,
      to: edges[index + 1] ?? null,
      segment: segment.counts[index] ?? 0,
      base: count
    })),
    rest: { values: 0, segment: 0, base: 0 },
    unknown: { segment: segment.unknown, base: base.unknown }
  }
}

function baseOf(column: IntervalColumn, request: IntervalRequest) {
  const edges = request.kind === 'histogram' ? histogramEdges(column, request.bins) : periodsOf(column, request.step)
  return { edges, base: histogramOf(column, edges, null) }
}

function periodsOf(column: IntervalColumn, step: 'month' | 'quarter' | 'year'): number[] {
  const bounds = valueBounds(column)
  return bounds ? calendarEdges(bounds.minimum, bounds.maximum, mostPeriods, monthsOf[step]) : []
}
