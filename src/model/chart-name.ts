import { z } from 'zod'
import { eventSources, type EventSource } from './customer-table'

/** Along what orders and contacts are drawn. */
export const eventAxes = ['months', 'monthOfYear', 'weekday', 'hourOfWeek'] as const
export type EventAxis = (typeof eventAxes)[number]

/** What the mirror can show: the average check by age band, what sets apart, a field, or orders or contacts along a calendar. */
export type ChartName = 'checkByAge' | 'setsApart' | `field:${string}` | `${EventSource}:${EventAxis}`

const eventNames: readonly string[] = eventSources.flatMap((source) => eventAxes.map((axis) => `${source}:${axis}`))
const isChartName = (name: string): name is ChartName =>
  name === 'checkByAge' || name === 'setsApart' || name.startsWith('field:') || eventNames.includes(name)

/** A name of a chart as it is kept with the settings. */
export const chartNameSchema = z.custom<ChartName>(
  (name) => typeof name === 'string' && name.length <= 140 && isChartName(name)
)

/** The field of a chart's name, or null. */
export function fieldOfChartName(name: ChartName): string | null {
  return name.startsWith('field:') ? name.slice('field:'.length) : null
}

/** The events of a chart's name and along what they are drawn, or null. */
export function eventsOfChartName(name: ChartName): { readonly of: EventSource; readonly along: EventAxis } | null {
  const [of, along] = [
    eventSources.find((source) => name.startsWith(`${source}:`)),
    eventAxes.find((axis) => name.endsWith(`:${axis}`))
  ]
  return of && along ? { of, along } : null
}
