import type { ChartMeasure, FieldChartRequest } from '../../../contract/chart-request'
import type { Chart, ChartCell } from '../../../contract/results'
import type { Engine } from '../bits/engine'
import type { AxisBin, ChartAxis } from './chart-axis'
import { jointGrouping } from './joint-grouping'
import { measureByGroup } from './measure'
import { baseCounts, type MemberCounts } from './member-counts'
import { tallyOfGroups, type Grouping } from './tally'

/** Members and base along an axis, each bar divided by a second axis when there is one; null when the measure's field holds no numbers. */
export function drawChart(
  engine: Engine,
  members: MemberCounts,
  request: FieldChartRequest,
  axis: ChartAxis,
  by: ChartAxis | null = null
): Chart | null {
  const cells = cellsOf(engine, members, axis.grouping, request.measure)
  const parts = by && cellsOf(engine, members, jointGrouping(engine, axis.grouping, by.grouping), request.measure)
  if (!cells || (by && !parts)) return null
  const partsOf = (group: number): ChartCell[] =>
    by && parts ? by.bins.map((bin) => parts.cell({ ...bin, group: group * by.grouping.groups + bin.group })) : []
  const rest = axis.rest.map(cells.counts)
  return {
    request,
    field: axis.field.id,
    type: axis.field.type,
    kind: axis.kind,
    counted: 'customers',
    total: { segment: members.customers, base: engine.table.rows },
    bins: by ? axis.bins.map((bin) => ({ ...cells.cell(bin), parts: partsOf(bin.group) })) : axis.bins.map(cells.cell),
    rest: {
      values: rest.length,
      segment: rest.reduce((sum, { segment }) => sum + segment, 0),
      base: rest.reduce((sum, { base }) => sum + base, 0)
    },
    unknown: cells.counts(0)
  }
}

function cellsOf(engine: Engine, members: MemberCounts, grouping: Grouping, measure: ChartMeasure | undefined) {
  const base = baseCounts(engine)
  const tally = tallyOfGroups(grouping)
  const [inSegment, inBase] = [members.counted(tally), base.counted(tally)]
  const counts = (group: number) => ({ segment: inSegment[group] ?? 0, base: inBase[group] ?? 0 })
  const plain = ({ group, value, from, to }: AxisBin): ChartCell => {
    return { value, from, to, segment: inSegment[group] ?? 0, base: inBase[group] ?? 0 }
  }
  if (!measure) return { counts, cell: plain }
  const ofSegment = measureByGroup(engine, members, grouping, measure)
  const ofBase = measureByGroup(engine, base, grouping, measure)
  if (!ofSegment || !ofBase) return null
  const cell = (bin: AxisBin): ChartCell => ({
    ...plain(bin),
    measured: { segment: ofSegment(bin.group), base: ofBase(bin.group) }
  })
  return { counts, cell }
}
