import type { Column, EventTable } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import { gatheredColumn } from '../../columns/gathered-column'
import type { Placing } from '../../columns/placing'
import { eventFigures, type EventFigures } from './event-figures'
import type { EventFigureQuestion, EventTestQuestion } from './event-question'
import { eventsByDay, type Between, type Days, type EventsByDay } from './events-by-day'
import { passing, passingAll, passingEvents, type PassingEvents } from './passing-events'

/** Events that pass, or may pass, tests, as a table of their own. */
export interface GroupedEvents {
  /** The rows of the customers, rising. */
  readonly customers: Uint32Array
  /** A figure of each of the customers from the events in all windows. */
  figures(question: EventFigureQuestion, windows: readonly WindowTest[]): EventFigures
  /** Writes the answer about counts and sums of events in windows where all is known for sure; false where it is not. */
  writeBetween(question: EventFigureQuestion, windows: readonly WindowTest[], between: Between): boolean
  /** Bytes that this takes. */
  readonly bytes: number
}

/** A test of days. */
export type WindowTest = Extract<EventTestQuestion, { kind: 'range' }>

/** The events of a table that pass (null: all), with the days, the orders and one attribute besides. */
export function groupEvents(
  all: EventTable,
  passed: PassingEvents | null,
  attribute: string | null,
  moved: Placing['moved']
): GroupedEvents {
  const { customers, table, passed: grouped } = passed ? selected(all, passed, attribute) : everything(all)
  const byDay = new Map<string, EventsByDay | null>()
  const byDayFor = ({ figure }: EventFigureQuestion): EventsByDay | null => {
    if (grouped || (figure !== 'sum' && (figure !== 'count' || table.orderOf))) return null
    const column = figure === 'sum' ? table.columns.get(attribute ?? '') : null
    const values = column?.kind === 'number' ? column.values : null
    if (figure === 'sum' && !values) return null
    const made = byDay.get(figure)
    const found = made === undefined ? eventsByDay(customers, table, values, moved) : made
    byDay.set(figure, found)
    return found
  }
  return {
    customers,
    bytes: table.rows * 34 + customers.length * 24,
    figures: (question, windows) =>
      eventFigures(question, table, windows.length === 0 ? grouped : inWindows(table, grouped, windows)),
    writeBetween(question, windows, between) {
      const events = windows.length === 0 || between.from > between.to ? null : byDayFor(question)
      events?.writeBetween(daysOf(windows), between)
      return events !== null
    }
  }
}

/** The days that lie in all windows. */
function daysOf(windows: readonly WindowTest[]): Days {
  return {
    first: Math.max(...windows.map(({ from }) => from ?? unknownDay + 1)),
    last: Math.min(...windows.map(({ to }) => to ?? 0x7ffffffe))
  }
}

interface Selected {
  readonly customers: Uint32Array
  readonly table: EventTable
  /** Null: all for sure. */
  readonly passed: PassingEvents | null
}

function everything(table: EventTable): Selected {
  const customers = new Uint32Array(table.offsets.length - 1)
  for (let row = 0; row < customers.length; row++) customers[row] = row
  return { customers, table, passed: null }
}

function selected(all: EventTable, passed: PassingEvents, attribute: string | null): Selected {
  const { customers, offsets, events } = chosenEvents(all.offsets, passed)
  const columns = new Map<string, Column>()
  for (const name of new Set(['day', attribute ?? 'day'])) {
    const column = all.columns.get(name)
    if (column) columns.set(name, gatheredColumn(column, events))
  }
  const { orderOf } = all
  const orders = orderOf && events.map((event) => orderOf[event] as number)
  const passes = passed.includes(passing.unknown) ? events.map((event) => passed[event] as number) : null
  return {
    customers,
    table: { rows: events.length, offsets, columns, ...(orders && { orderOf: orders }) },
    passed: passes && Uint8Array.from(passes)
  }
}

function chosenEvents(
  offsets: Uint32Array,
  passed: PassingEvents
): { readonly customers: Uint32Array; readonly offsets: Uint32Array; readonly events: Uint32Array } {
  let count = 0
  for (let event = 0; event < passed.length; event++) count += ((passed[event] as number) + 1) >> 1
  const events = new Uint32Array(count)
  const customers = new Uint32Array(Math.min(count, offsets.length - 1))
  const ends = new Uint32Array(customers.length + 1)
  let used = 0
  let owners = 0
  for (let row = 0, event = 0; row + 1 < offsets.length; row++) {
    const before = used
    for (const end = offsets[row + 1] as number; event < end; event++)
      if (passed[event] !== passing.no) events[used++] = event
    if (used === before) continue
    customers[owners++] = row
    ends[owners] = used
  }
  return { customers: customers.slice(0, owners), offsets: ends.slice(0, owners + 1), events }
}

/** Which events pass and fall into all windows. */
function inWindows(table: EventTable, passed: PassingEvents | null, windows: readonly WindowTest[]): PassingEvents {
  const inside = windows.map((window) => passingEvents(window, table))
  return passingAll(passed ? [passed, ...inside] : inside) ?? new Uint8Array(table.rows).fill(passing.yes)
}
