import type { ChartRequest } from '../../../contract/chart-request'
import { ownOrders, type EventTable } from '../../../model/customer-table'
import { partsOf, unknownDay } from '../../../model/day'
import { calendarEdges } from '../../columns/nice-edges'
import { valueBounds } from '../../columns/value-bounds'
import type { Engine } from '../bits/engine'
import type { Grouping } from './tally'

type EventRequest = Extract<ChartRequest, { kind: 'events' }>

/** Each event of a customer in a group: 1 and on along the axis, `unknown` where its day or hour is; a customer without events is in 0, what counts nothing in `passedOver`. */
export interface EventGrouping extends Grouping {
  readonly edges: readonly number[]
  readonly unknown: number
  readonly passedOver: number
}

const mostMonths = 120
const monthsOfYear = Array.from({ length: 13 }, (_, index) => index + 1)
const daysOfWeek = monthsOfYear.slice(0, 8)
const hoursOfWeek = Array.from({ length: 169 }, (_, hour) => hour)

/** The base's orders or contacts divided along a calendar; lines of one order are one. Null where the base has none. Kept. */
export function eventGrouping(engine: Engine, { of, along }: EventRequest): EventGrouping | null {
  const events = engine.table.events?.[of]
  const day = events?.columns.get('day')
  if (!events || day?.kind !== 'day') return null
  const key = `${of} along ${along}`
  return engine.derived.remember(
    key,
    () => {
      const edges = edgesOf(along, day.values)
      const unknown = Math.max(1, edges.length)
      const passedOver = unknown + 1
      const codes = codesOf(events, day.values, along, edges, { unknown, passedOver })
      const [moved, offsets] = [engine.sets.moved(codes), engine.sets.moved(events.offsets)]
      return { key, edges, unknown, passedOver, codes: moved, offsets, groups: passedOver + 1 }
    },
    ({ codes }) => codes.byteLength
  )
}

function edgesOf(along: EventRequest['along'], days: Int32Array): readonly number[] {
  if (along === 'monthOfYear') return monthsOfYear
  if (along === 'weekday') return daysOfWeek
  if (along === 'hourOfWeek') return hoursOfWeek
  const bounds = valueBounds({ kind: 'day', values: days })
  return bounds ? calendarEdges(bounds.minimum, bounds.maximum, mostMonths, 1) : []
}

function codesOf(
  events: EventTable,
  days: Int32Array,
  along: EventRequest['along'],
  edges: readonly number[],
  { unknown, passedOver }: Pick<EventGrouping, 'unknown' | 'passedOver'>
): Uint16Array {
  const hours = events.columns.get('hour')
  const hourOf = hours?.kind === 'number' ? hours.values : null
  const placeOf = placeAlong(along, edges)
  const codes = new Uint16Array(events.rows)
  const { orderOf, offsets } = events
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let event = offsets[row] as number, end = offsets[row + 1] as number; event < end; event++) {
      const order = orderOf?.[event] ?? ownOrders
      const isLine = order < ownOrders && event > (offsets[row] as number) && orderOf?.[event - 1] === order
      const day = days[event] as number
      const place = day === unknownDay ? -1 : placeOf(day, hourOf ? (hourOf[event] as number) : NaN)
      codes[event] = isLine ? passedOver : place < 0 ? unknown : place + 1
    }
  return codes
}

/** Each different day is looked up once. */
function placeAlong(along: EventRequest['along'], edges: readonly number[]): (day: number, hour: number) => number {
  if (along === 'weekday') return weekdayOf
  if (along === 'hourOfWeek')
    return (day, hour) => (hour >= 0 && hour < 24 ? weekdayOf(day) * 24 + Math.floor(hour) : -1)
  const known = new Map<number, number>()
  const find = (day: number): number =>
    along === 'monthOfYear' ? partsOf(day).month - 1 : edges.findLastIndex((edge) => edge <= day)
  return (day) => {
    const place = known.get(day) ?? find(day)
    known.set(day, place)
    return place
  }
}

/** From Monday, 0 to 6; 1 January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}
