import type { ChartRequest, FieldChartRequest } from '../../../contract/chart-request'
import type { Chart } from '../../../contract/results'
import type { Engine } from '../bits/engine'
import { categoryAxis, intervalAxis, type ChartAxis } from './chart-axis'
import { drawChart } from './draw-chart'
import { drawEventChart } from './event-chart'
import type { MemberCounts } from './member-counts'
import { mostTellingFields } from './most-telling-fields'

const mostTelling = 2
const top = 10
const ages: ChartRequest = { kind: 'histogram', field: 'age', bins: 24 }
const gender: ChartRequest = { kind: 'categories', field: 'gender', top }

/**
 * The charts asked for, in their order, less those that the base cannot answer; when null, age and gender where the base
 * has them, then the two fields of categories that tell the members most from the base.
 */
export function chartsOf(engine: Engine, members: MemberCounts, requests: readonly ChartRequest[] | null): Chart[] {
  const asked = requests ?? chosenCharts(engine, members)
  return asked.flatMap((request) => chartOf(engine, members, request) ?? [])
}

function chosenCharts(engine: Engine, members: MemberCounts): ChartRequest[] {
  const telling = mostTellingFields(engine, members, mostTelling, 'gender')
  return [ages, gender, ...telling.map((field): ChartRequest => ({ kind: 'categories', field, top }))]
}

function chartOf(engine: Engine, members: MemberCounts, request: ChartRequest): Chart | null {
  if (request.kind === 'events') return drawEventChart(engine, members, request)
  const axis = axisOf(engine, members, request.field, request)
  if (!axis) return null
  if (request.kind !== 'two') return drawChart(engine, members, request, axis)
  const by = axisOf(engine, members, request.by, request)
  return by && drawChart(engine, members, request, axis, by)
}

/** Null when the field is gone or of a kind that the request does not speak of. */
function axisOf(engine: Engine, members: MemberCounts, id: string, request: FieldChartRequest): ChartAxis | null {
  const field = engine.fields.get(id)
  const column = engine.table.columns.get(id)
  if (!field || !column) return null
  switch (column.kind) {
    case 'number':
    case 'age':
      if (request.kind === 'months') return null
      return 'bins' in request ? intervalAxis(engine, field, column, { kind: 'histogram', bins: request.bins }) : null
    case 'day':
      if (request.kind === 'months') return intervalAxis(engine, field, column, request)
      return 'bins' in request ? intervalAxis(engine, field, column, { kind: 'histogram', bins: request.bins }) : null
    case 'choice':
    case 'yesNo':
    case 'multipleChoice':
      return 'top' in request ? categoryAxis(engine, members, field, column, request.top) : null
    case 'text':
      return null
  }
}
