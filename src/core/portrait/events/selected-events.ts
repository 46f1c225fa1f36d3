import type { Column, EventTable } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import { gatheredColumn } from '../../columns/gathered-column'
import { passing, type PassingEvents } from './passing-events'

/** Some events of a table, those of a customer together: only customers with one of them are listed. */
export interface SelectedEvents {
  /** The rows of these customers, rising. */
  readonly customers: Uint32Array
  /** The events of customer i lie from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Uint32Array
  /** Where each lies in the table. */
  readonly events: Uint32Array
  /** Whether each passes for sure, or may. */
  readonly passed: Uint8Array
  /** Of each; null when the table tells no days. */
  readonly days: Int32Array | null
}

/** The events that pass, or may pass, tests (null: all do). */
export function selectEvents(table: EventTable, passed: PassingEvents | null): SelectedEvents {
  const all = Math.max(0, table.offsets.length - 1)
  const days = table.columns.get('day')
  const listed: Listed = {
    offsets: table.offsets,
    customerAt: (customer) => customer,
    eventAt: (place) => place,
    dayAt: days?.kind === 'day' ? days.values : null
  }
  return kept(listed, all, table.rows, (place) => (passed ? (passed[place] as number) : passing.yes))
}

/** Those of selected events that fall, or may fall, between two days, both included; null is open. */
export function selectDays(selected: SelectedEvents, from: number | null, to: number | null): SelectedEvents {
  const { customers, offsets, events, passed, days } = selected
  const low = from ?? unknownDay + 1
  const high = to ?? 0x7fffffff
  const listed: Listed = {
    offsets,
    customerAt: (place) => customers[place] as number,
    eventAt: (place) => events[place] as number,
    dayAt: days
  }
  return kept(listed, customers.length, events.length, (place) => {
    const day = days ? (days[place] as number) : unknownDay
    if (day >= low && day <= high) return passed[place] as number
    return day === unknownDay ? passing.unknown : passing.no
  })
}

/** What is chosen from. */
interface Listed {
  readonly offsets: Uint32Array
  readonly customerAt: (place: number) => number
  readonly eventAt: (place: number) => number
  readonly dayAt: Int32Array | null
}

function kept(
  { offsets, customerAt, eventAt, dayAt }: Listed,
  customers: number,
  rows: number,
  passOf: (place: number) => number
): SelectedEvents {
  const found = { customers: new Uint32Array(customers), offsets: new Uint32Array(customers + 1) }
  const events = new Uint32Array(rows)
  const passed = new Uint8Array(rows)
  const days = dayAt && new Int32Array(rows)
  let people = 0
  let used = 0
  for (let customer = 0; customer < customers; customer++) {
    const before = used
    const end = offsets[customer + 1] as number
    for (let place = offsets[customer] as number; place < end; place++) {
      const pass = passOf(place)
      if (pass === passing.no) continue
      events[used] = eventAt(place)
      passed[used] = pass
      if (days) days[used] = dayAt[place] as number
      used++
    }
    if (used === before) continue
    found.customers[people++] = customerAt(customer)
    found.offsets[people] = used
  }
  return {
    customers: found.customers.slice(0, people),
    offsets: found.offsets.slice(0, people + 1),
    events: events.slice(0, used),
    passed: passed.slice(0, used),
    days: days && days.slice(0, used)
  }
}

/** Selected events as a table of their customers, with one attribute besides the days and orders. */
export function tableOfSelected(
  { offsets, events, days }: SelectedEvents,
  table: EventTable,
  attribute: string | null
): EventTable {
  const columns = new Map<string, Column>()
  if (days) columns.set('day', { kind: 'day', values: days })
  const column = attribute === null ? undefined : table.columns.get(attribute)
  if (attribute !== null && attribute !== 'day' && column) columns.set(attribute, gatheredColumn(column, events))
  const { orderOf } = table
  const orders = orderOf && events.map((event) => orderOf[event] as number)
  return { rows: events.length, offsets, columns, ...(orders && { orderOf: orders }) }
}

/** Bytes that selected events take. */
export function bytesOfSelected({ customers, events }: SelectedEvents): number {
  return customers.length * 8 + events.length * 9
}
