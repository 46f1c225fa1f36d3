import type { ChartMeasure } from '../../../contract/chart-request'
import type { MeasuredFigure } from '../../../contract/results'
import { divideHalfUp } from '../../columns/divide-half-up'
import type { Engine } from '../bits/engine'
import { sumsOfGroups } from './group-sums'
import type { MemberCounts } from './member-counts'
import { spreadOf, type Spread } from './spread'
import { tallyOfSums, type Grouping } from './tally'

/** The measure of one group of customers. */
export type MeasureOfGroup = (group: number) => MeasuredFigure

const nothing: MeasuredFigure = { n: 0, value: null, lowerQuartile: null, upperQuartile: null }

/** A measure of customers by group, counted once for all groups; null when its field holds no numbers. */
export function measureByGroup(
  engine: Engine,
  counts: MemberCounts,
  grouping: Grouping,
  { field: id, as }: ChartMeasure
): MeasureOfGroup | null {
  const field = engine.fields.get(id)
  const column = engine.table.columns.get(id)
  if (!field || column?.kind !== 'number') return null
  const { values } = column
  const divide = field.type === 'money' ? divideHalfUp : (one: number, other: number) => one / other
  if (as === 'median') {
    const spread = spreadOf(engine, counts, grouping, id, values)
    return (group) => medianOf(spread, group, divide)
  }
  const figures = counts.counted(tallyOfSums(grouping, id, values, values))
  return (group) => {
    const { n, first } = sumsOfGroups(figures, [group])
    if (n === 0) return nothing
    return { ...nothing, n, value: as === 'sum' ? first : divide(first, n) }
  }
}

/** Between two values a quantile is interpolated. Source: Hyndman and Fan 1996, definition 7. */
function medianOf(spread: Spread, group: number, divide: (one: number, other: number) => number): MeasuredFigure {
  const n = spread.known([group])
  if (n === 0) return nothing
  const quartile = (quarter: number): number => {
    const place = Math.floor(((n - 1) * quarter) / 4)
    const rest = ((n - 1) * quarter) % 4
    const [low = NaN, high = NaN] = spread.at([group], [place, rest === 0 ? place : place + 1])
    return divide(low * (4 - rest) + high * rest, 4)
  }
  return { n, lowerQuartile: quartile(1), value: quartile(2), upperQuartile: quartile(3) }
}
