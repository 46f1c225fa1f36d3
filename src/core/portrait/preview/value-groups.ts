import { openAge, unknownAge } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import type { Field } from '../../../model/field'
import { categoryNames } from '../../columns/category-counts'
import { rowCount } from '../../columns/known-rows'
import { placeIntervals } from '../../columns/place-intervals'
import type { SetMaker } from '../../columns/set-maker'
import { valueBounds } from '../../columns/value-bounds'
import type { Engine } from '../bits/engine'
import type { AxisBin } from './chart-axis'
import { categoryGrouping, type IntervalColumn } from './field-grouping'
import { fewCategories } from './most-telling-fields'
import type { Grouping } from './tally'

/** The values of a field that are compared one by one: its categories, or quarters of the base's numbers. */
export interface ValueGroups {
  readonly grouping: Grouping
  readonly bins: readonly AxisBin[]
}

const widestSample = 50_000

/** Null for texts, for too many categories, and where all known values are alike. Kept for numbers. */
export function valueGroups(engine: Engine, field: Field): ValueGroups | null {
  const categories = fewCategories(engine, field.id)
  if (categories) {
    const bins = categoryNames(categories).map((value, group) => ({ group, value, from: null, to: null }))
    return { grouping: categoryGrouping(field, categories), bins: bins.slice(1) }
  }
  const column = engine.table.columns.get(field.id)
  if (column?.kind !== 'number' && column?.kind !== 'day' && column?.kind !== 'age') return null
  return engine.derived.remember(
    `quarters of ${field.id}`,
    () => quartersOf(field, column, engine.sets),
    (made) => made?.grouping.codes.byteLength ?? 8
  )
}

/** The quarters begin at the quartiles of an even sample; equal ones make fewer than four. */
function quartersOf(field: Field, column: IntervalColumn, sets: SetMaker): ValueGroups | null {
  const bounds = valueBounds(column)
  const sample = sampleOf(column)
  if (!bounds || sample.length === 0) return null
  const starts = [1, 2, 3].map((quarter) => sample[Math.floor((sample.length * quarter) / 4)] ?? bounds.maximum)
  const inner = [...new Set(starts)].filter((start) => start > bounds.minimum)
  if (inner.length === 0) return null
  const edges = [bounds.minimum, ...inner, endOf(column, bounds.maximum)]
  const grouping = {
    key: `quarters of ${field.id}`,
    codes: sets.moved(placeIntervals(column, edges)),
    offsets: null,
    groups: edges.length
  }
  const bins = edges.slice(1).map((to, index) => ({
    group: index + 1,
    value: null,
    from: index === 0 ? null : (edges[index] ?? null),
    to: index === inner.length ? null : to
  }))
  return { grouping, bins }
}

/** Above all values, open ages too. */
function endOf({ kind }: IntervalColumn, maximum: number): number {
  if (kind === 'number') return Infinity
  return kind === 'age' ? openAge + 1 : maximum + 1
}

/** Known values in rising order. */
function sampleOf(column: IntervalColumn): Float64Array {
  const values = column.kind === 'age' ? column.from : column.values
  const unknown = column.kind === 'age' ? unknownAge : unknownDay
  const step = Math.max(1, Math.ceil(rowCount(column) / widestSample))
  const sample: number[] = []
  for (let row = 0; row < values.length; row += step) {
    const value = values[row] as number
    if (value === value && (column.kind === 'number' || value !== unknown)) sample.push(value)
  }
  return Float64Array.from(sample).sort()
}
