import type { Column, EventTable } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import { codesOfEvents } from './event-codes'
import type { EventFigureQuestion } from './event-question'
import { passing, type PassingEvents } from './passing-events'

/**
 * A figure of each customer's events, known to lie from `low` to `high`, both included: the same when exact, NaN in both
 * when unknown. An unknown attribute leaves open whether an event counts, so the figure may be a span.
 */
export interface EventFigures {
  readonly low: Float64Array
  /** The same array as `low` when all figures are exact. */
  readonly high: Float64Array
}

/** What a loop over the events of one customer may ask. */
interface Events {
  readonly offsets: Uint32Array
  /** Null: all events count. */
  readonly passed: PassingEvents | null
  /** Null: each event is an order of its own. */
  readonly orderOf: Uint32Array | null
}

/** Works a figure out for each customer from the events that passed. */
export function eventFigures(
  { figure, attribute, whole }: Omit<EventFigureQuestion, 'source' | 'tests'>,
  table: EventTable,
  passed: PassingEvents | null
): EventFigures {
  const events = { offsets: table.offsets, passed, orderOf: table.orderOf ?? null }
  const days = table.columns.get('day')
  const column = table.columns.get(attribute ?? 'day')
  const rows = table.offsets.length - 1
  switch (figure) {
    case 'count':
      return counted(events)
    case 'sum':
      return column?.kind === 'number' ? summed(events, column.values) : allUnknown(rows)
    case 'average':
      return column?.kind === 'number' ? averaged(events, column.values, whole) : allUnknown(rows)
    case 'distinct':
      return column ? countedDistinct(events, column, table.rows) : allUnknown(rows)
    case 'first':
      return days?.kind === 'day' ? outermost(events, days.values, Math.min) : allUnknown(rows)
    case 'last':
      return days?.kind === 'day' ? outermost(events, days.values, Math.max) : allUnknown(rows)
    case 'interval':
      return days?.kind === 'day' ? meanIntervals(events, days.values) : allUnknown(rows)
  }
}

function allUnknown(rows: number): EventFigures {
  const low = new Float64Array(rows).fill(NaN)
  return { low, high: low }
}

/** A figure for each customer: `of` gets the span of the customer's events and sets `low` and `high`. */
function forEachCustomer(
  { offsets }: Events,
  of: (from: number, to: number, set: (low: number, high: number) => void) => void
): EventFigures {
  const rows = offsets.length - 1
  const low = new Float64Array(rows)
  const high = new Float64Array(rows)
  let row = 0
  const set = (least: number, most: number): void => {
    low[row] = least
    high[row] = most
  }
  for (; row < rows; row++) of(offsets[row] as number, offsets[row + 1] as number, set)
  return { low, high }
}

function counted(events: Events): EventFigures {
  const { offsets, passed, orderOf } = events
  const rows = offsets.length - 1
  if (!passed && !orderOf) {
    const all = Float64Array.from({ length: rows }, (_, row) => (offsets[row + 1] as number) - (offsets[row] as number))
    return { low: all, high: all }
  }
  const low = new Float64Array(rows)
  const high = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const { sure, possible } = countOrders(events, offsets[row] as number, offsets[row + 1] as number)
    low[row] = sure
    high[row] = possible
  }
  return { low, high }
}

const counts = { sure: 0, possible: 0 }

/** Orders with a line that counts, and with one that may; the answer is the same object each time. */
function countOrders({ passed, orderOf }: Events, start: number, end: number): typeof counts {
  let sure = 0
  let possible = 0
  let best: number = passing.no
  for (let event = start; event < end; event++) {
    const pass = passed ? (passed[event] as number) : passing.yes
    if (pass > best) best = pass
    if (orderOf && event + 1 < end && orderOf[event] === orderOf[event + 1]) continue
    sure += best >> 1
    possible += (best + 1) >> 1
    best = passing.no
  }
  counts.sure = sure
  counts.possible = possible
  return counts
}

/** A sum with an unknown part is unknown; an event that may count adds its amount to one end of the span. */
function summed(events: Events, values: Float64Array): EventFigures {
  const { passed } = events
  return forEachCustomer(events, (start, end, set) => {
    let low = 0
    let high = 0
    for (let event = start; event < end; event++) {
      const pass = passed ? (passed[event] as number) : passing.yes
      if (pass === passing.no) continue
      const value = values[event] as number
      if (pass === passing.yes || value !== value) {
        low += value
        high += value
      } else if (value < 0) low += value
      else high += value
    }
    set(low, high)
  })
}

/** The sum by the number of orders; the average of no orders is unknown; one of money is rounded half up to the minor unit. */
function averaged(events: Events, values: Float64Array, whole: boolean): EventFigures {
  const { passed } = events
  return forEachCustomer(events, (start, end, set) => {
    let sum = 0
    for (let event = start; event < end; event++) {
      const pass = passed ? (passed[event] as number) : passing.yes
      if (pass === passing.no) continue
      sum += pass === passing.yes ? (values[event] as number) : NaN
    }
    const count = countOrders(events, start, end).sure
    const average = whole ? Math.floor(sum / count + 0.5) : sum / count
    set(average, average)
  })
}

/** A certain event of unknown value is at least one value; each event of unknown value may be one more. */
function countedDistinct(events: Events, column: Column, rows: number): EventFigures {
  const { passed } = events
  const codes = codesOfEvents(column, rows)
  const seenSure = new Int32Array(codes.different).fill(-1)
  const seenPossible = new Int32Array(codes.different).fill(-1)
  let customer = -1
  return forEachCustomer(events, (start, end, set) => {
    customer++
    let sure = 0
    let possible = 0
    let unknown = 0
    let any = 0
    for (let event = start; event < end; event++) {
      const pass = passed ? (passed[event] as number) : passing.yes
      if (pass === passing.no) continue
      const code = codes.at(event)
      if (pass === passing.yes) any = 1
      if (code < 0) {
        unknown++
        continue
      }
      if (seenPossible[code] !== customer) possible++
      seenPossible[code] = customer
      if (pass === passing.yes && seenSure[code] !== customer) {
        sure++
        seenSure[code] = customer
      }
    }
    set(Math.max(sure, any), possible + unknown)
  })
}

/** The first or last day; what may count widens the span; without a certain event, or with one of unknown day, unknown. */
function outermost(events: Events, days: Int32Array, outer: (one: number, other: number) => number): EventFigures {
  const { passed } = events
  return forEachCustomer(events, (start, end, set) => {
    let sure = NaN
    let possible = NaN
    let known = true
    for (let event = start; event < end; event++) {
      const pass = passed ? (passed[event] as number) : passing.yes
      if (pass === passing.no) continue
      const day = days[event] as number
      if (day === unknownDay) known = false
      possible = possible !== possible ? day : outer(possible, day)
      if (pass === passing.yes) sure = sure !== sure ? day : outer(sure, day)
    }
    if (!known || sure !== sure) set(NaN, NaN)
    else set(Math.min(sure, possible), Math.max(sure, possible))
  })
}

/** Days from the first to the last order by the number of steps between them; fewer than two have none. */
function meanIntervals(events: Events, days: Int32Array): EventFigures {
  const { passed } = events
  return forEachCustomer(events, (start, end, set) => {
    let first = Infinity
    let last = -Infinity
    let known = true
    for (let event = start; event < end; event++) {
      const pass = passed ? (passed[event] as number) : passing.yes
      if (pass === passing.no) continue
      const day = days[event] as number
      if (pass === passing.unknown || day === unknownDay) known = false
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
    const count = countOrders(events, start, end).sure
    const mean = known && count > 1 ? (last - first) / (count - 1) : NaN
    set(mean, mean)
  })
}
