import type { Chart } from '../../../contract/results'
import type { AgeColumn } from '../../../model/customer-table'
import type { Bits } from '../../columns/bits'
import { histogramOf } from '../../columns/histogram'
import type { Engine } from '../bits/engine'
import { histogramEdges } from './histogram-edges'

const mostBins = 24

/** Members and base by age. An age given as a band counts where it lies wholly inside a bar, else as unknown. */
export function ageChart(engine: Engine, column: AgeColumn, members: Bits): Chart {
  const edges = engine.derived.remember(
    'age edges',
    () => histogramEdges(column, mostBins),
    () => 256
  )
  const base = engine.derived.remember(
    'age of the base',
    () => histogramOf(column, edges, null),
    () => 256
  )
  const segment = histogramOf(column, edges, members)
  return {
    field: 'age',
    type: 'age',
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
