import type { ChartRequest } from '../../contract/chart-request'
import type { Chart } from '../../contract/results'
import { eventsOfChartName, fieldOfChartName, eventAxes, type ChartName } from '../../model/chart-name'
import { eventSources } from '../../model/customer-table'
import type { Field } from '../../model/field'

/** What the core is asked to count for a chart's name; null where it is no chart of the core's, or its field is gone or a text. */
export function chartRequestOf(name: ChartName, fields: ReadonlyMap<string, Field>): ChartRequest | null {
  const events = eventsOfChartName(name)
  if (events) return { kind: 'events', ...events }
  const id = fieldOfChartName(name)
  const field = id === null ? undefined : fields.get(id)
  if (!field) return null
  if (field.type === 'date') return { kind: 'months', field: field.id, step: 'month' }
  if (field.type === 'text') return null
  const isCounted = field.type === 'number' || field.type === 'money' || field.type === 'age'
  return isCounted
    ? { kind: 'histogram', field: field.id, bins: 24 }
    : { kind: 'categories', field: field.id, top: field.id === 'order_months' ? 12 : 10 }
}

/** The name under which a chart is chosen. */
export function chartNameOf({ request, field }: Pick<Chart, 'request' | 'field'>): ChartName {
  return request.kind === 'events' ? `${request.of}:${request.along}` : `field:${field}`
}

/** What is shown while nothing is chosen: the check by age, the first chart, what sets apart, the other charts. */
export function usualCharts(charts: readonly Chart[]): ChartName[] {
  const [first, ...others] = charts.map(chartNameOf)
  return ['checkByAge', ...(first ? [first] : []), 'setsApart', ...others]
}

/** All that can be chosen: the check by age, what sets apart, orders and contacts where there are any, then the fields in their order. */
export function chartsToChoose(fields: readonly Field[], eventFields: readonly Field[]): ChartName[] {
  const events = eventSources.flatMap((source) => {
    const told = eventFields.filter(({ of }) => of === source)
    const hasHours = told.some(({ id }) => id === `${source}/hour`)
    if (told.length === 0) return []
    return eventAxes.filter((axis) => axis !== 'hourOfWeek' || hasHours).map((axis): ChartName => `${source}:${axis}`)
  })
  const plain = fields.filter(({ type }) => type !== 'text').map(({ id }): ChartName => `field:${id}`)
  return ['checkByAge', 'setsApart', ...events, ...plain]
}
