import type { AgeColumn, DayColumn, NumberColumn } from '../../model/customer-table'
import { unknownAge } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { forEachRow, type Bits } from './bits'
import { rowCount } from './known-rows'

/** How many values lie in each interval, and for how many rows it cannot be said. */
export interface Histogram {
  readonly counts: Uint32Array
  readonly unknown: number
}

/**
 * Counts the rows (all when null) by intervals [edge, next); the edges rise and cover all values. An age given as a band
 * counts only where it lies wholly inside an interval, else as unknown.
 */
export function histogramOf(
  column: NumberColumn | DayColumn | AgeColumn,
  edges: readonly number[],
  rows: Bits | null
): Histogram {
  const counts = new Uint32Array(Math.max(0, edges.length - 1))
  const placed = placesOf(column, Float64Array.from(edges))
  let unknown = 0
  const count = (row: number): void => {
    const place = placed(row)
    if (place < 0) unknown++
    else counts[place] = (counts[place] ?? 0) + 1
  }
  if (rows) forEachRow(rows, count)
  else for (let row = 0; row < rowCount(column); row++) count(row)
  return { counts, unknown }
}

function placesOf(column: NumberColumn | DayColumn | AgeColumn, edges: Float64Array): (row: number) => number {
  if (column.kind === 'age')
    return (row) => {
      const from = column.from[row] as number
      const place = from === unknownAge ? -1 : placeOf(from, edges)
      return place >= 0 && (column.to[row] as number) < (edges[place + 1] as number) ? place : -1
    }
  const { values } = column
  if (column.kind === 'number') return (row) => placeOf(values[row] as number, edges)
  return (row) => (values[row] === unknownDay ? -1 : placeOf(values[row] as number, edges))
}

/** The interval that a value lies in, -1 for NaN and outside. */
function placeOf(value: number, edges: Float64Array): number {
  let low = 0
  let high = edges.length - 1
  if (!(value >= (edges[low] as number) && value < (edges[high] as number))) return -1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (value < (edges[middle] as number)) high = middle
    else low = middle
  }
  return low
}
