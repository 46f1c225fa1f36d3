import type { AgeColumn, DayColumn, NumberColumn } from '../../../model/customer-table'
import { niceDayEdges, niceEdges } from '../../columns/nice-edges'
import { valueBounds } from '../../columns/value-bounds'
import { edgesOfAgeSpans, isOpenEnd } from './age-spans'

const widestSample = 100_000
const tail = 0.01
const roundSteps = 20

/**
 * Round edges of at most `bins` intervals over all known values of a column, none when nothing is known. When a few
 * outliers would squeeze all others into few bars, the first and last interval are longer and hold them. Ages that are
 * known as bands have the edges of these.
 */
export function histogramEdges(column: NumberColumn | DayColumn | AgeColumn, bins: number): number[] {
  const bounds = valueBounds(column)
  if (!bounds) return []
  const { minimum, maximum, whole } = bounds
  if (column.kind === 'day') return niceDayEdges(minimum, maximum, bins)
  if (column.kind === 'age') return withinBins(edgesOfAgeSpans(column), bins) ?? niceEdges(minimum, maximum, bins, true)
  const [low, high] = bulkOf(column.values)
  if (maximum - minimum <= 2 * (high - low) || high === low) return niceEdges(minimum, maximum, bins, whole)
  const edges = niceEdges(low, high, bins, whole)
  const last = edges.length - 1
  edges[0] = Math.min(edges[0] ?? minimum, minimum)
  if (maximum >= (edges[last] ?? 0)) edges[last] = endBeyond(edges[last] ?? 0, maximum, whole)
  return edges
}

/** The end of an interval; null for the last one of ages when a band of it is open. */
export function endOf({ kind }: NumberColumn | DayColumn | AgeColumn, edge: number): number | null {
  return kind === 'age' && isOpenEnd(edge) ? null : edge
}

/** At most `bins` intervals: neighbours are put together until they are no more. */
function withinBins(edges: readonly number[] | null, bins: number): number[] | null {
  if (!edges) return null
  const last = edges.length - 1
  const together = Math.ceil(last / Math.max(1, bins))
  return edges.filter((_, index) => index % together === 0 || index === last)
}

/** The 1st and 99th percentile of the known values, from an even sample where there are many. */
function bulkOf(values: Float64Array): readonly [number, number] {
  const step = Math.max(1, Math.ceil(values.length / widestSample))
  const sample: number[] = []
  for (let row = 0; row < values.length; row += step) {
    const value = values[row] as number
    if (value === value) sample.push(value)
  }
  const sorted = Float64Array.from(sample).sort()
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return [at(tail), at(1 - tail)]
}

/** A round number above the largest value. */
function endBeyond(end: number, maximum: number, whole: boolean): number {
  const edges = niceEdges(end, maximum, roundSteps, whole)
  return edges[edges.length - 1] ?? maximum
}
