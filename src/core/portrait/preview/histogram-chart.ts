import type { ChartRequest } from '../../../contract/chart-request'
import type { Chart } from '../../../contract/results'
import type { Field } from '../../../model/field'
import type { Engine } from '../bits/engine'
import { intervalGrouping, type IntervalColumn } from './field-grouping'
import { baseCounts, type MemberCounts } from './member-counts'
import { tallyOfGroups } from './tally'

/**
 * Members and base by intervals of numbers, ages or days, of which the edges follow from the base. An age given as a band
 * counts where it lies wholly inside a bar, else as unknown.
 */
export function histogramChart(
  engine: Engine,
  field: Field,
  column: IntervalColumn,
  request: Extract<ChartRequest, { kind: 'histogram' | 'months' }>,
  members: MemberCounts
): Chart {
  const grouping = intervalGrouping(engine, field, column, request)
  const { edges } = grouping
  const segment = members.counted(tallyOfGroups(grouping))
  const base = baseCounts(engine).counted(tallyOfGroups(grouping))
  return {
    request,
    field: field.id,
    type: field.type,
    kind: 'histogram',
    bins: edges.slice(1).map((to, index) => ({
      value: null,
      from: edges[index] ?? null,
      to,
      segment: segment[index + 1] ?? 0,
      base: base[index + 1] ?? 0
    })),
    rest: { values: 0, segment: 0, base: 0 },
    unknown: { segment: segment[0] ?? 0, base: base[0] ?? 0 }
  }
}
