import type { Column, EventTable } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import { gatheredColumn } from '../../columns/gathered-column'
import { passing, type PassingEvents } from './passing-events'

/** Some events of a table, in its order. */
export interface SelectedEvents {
  /** The row of each one's customer, rising. */
  readonly owners: Uint32Array
  /** Where each lies in the table. */
  readonly events: Uint32Array
  /** Whether each passes for sure, or may. */
  readonly passed: Uint8Array
  /** Of each; null when the table tells no days. */
  readonly days: Int32Array | null
}

/** The events that pass, or may pass, tests (null: all do). */
export function selectEvents(table: EventTable, passed: PassingEvents | null): SelectedEvents {
  const { offsets } = table
  const column = table.columns.get('day')
  const dayOf = column?.kind === 'day' ? column.values : null
  const selected = emptySelection(passed ? countPassing(passed) : table.rows, dayOf !== null)
  let used = 0
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] as number
    for (let event = offsets[row] as number; event < end; event++) {
      const pass = passed ? (passed[event] as number) : passing.yes
      if (pass === passing.no) continue
      selected.owners[used] = row
      selected.events[used] = event
      selected.passed[used] = pass
      if (selected.days && dayOf) selected.days[used] = dayOf[event] as number
      used++
    }
  }
  return selected
}

/** Those of selected events that fall, or may fall, between two days, both included; null is open. */
export function selectDays(from: SelectedEvents, first: number | null, last: number | null): SelectedEvents {
  const { owners, events, days } = from
  if (!days) return { ...from, passed: new Uint8Array(events.length).fill(passing.unknown) }
  const low = first ?? unknownDay + 1
  const high = last ?? 0x7fffffff
  let count = 0
  for (let place = 0; place < days.length; place++) {
    const day = days[place] as number
    if ((day >= low && day <= high) || day === unknownDay) count++
  }
  const selected = emptySelection(count, true)
  for (let place = 0, used = 0; place < days.length; place++) {
    const day = days[place] as number
    const isUnknown = day === unknownDay
    if (!isUnknown && (day < low || day > high)) continue
    selected.owners[used] = owners[place] as number
    selected.events[used] = events[place] as number
    selected.passed[used] = isUnknown ? passing.unknown : (from.passed[place] as number)
    if (selected.days) selected.days[used] = day
    used++
  }
  return selected
}

function emptySelection(length: number, hasDays: boolean): SelectedEvents {
  return {
    owners: new Uint32Array(length),
    events: new Uint32Array(length),
    passed: new Uint8Array(length),
    days: hasDays ? new Int32Array(length) : null
  }
}

function countPassing(passed: PassingEvents): number {
  let count = 0
  for (let event = 0; event < passed.length; event++) if (passed[event] !== passing.no) count++
  return count
}

/** Customers with selected events, and these as a table of theirs alone. */
export interface SelectedTable {
  /** The rows of the customers, rising. */
  readonly customers: Uint32Array
  /** With the days, the orders and one attribute besides. */
  readonly table: EventTable
}

/** The table of selected events. */
export function tableOfSelected(
  { owners, events, days }: SelectedEvents,
  { columns, orderOf }: EventTable,
  attribute: string | null
): SelectedTable {
  const { customers, offsets } = groupedOwners(owners)
  const gathered = new Map<string, Column>()
  if (days) gathered.set('day', { kind: 'day', values: days })
  const column = attribute === null ? undefined : columns.get(attribute)
  if (attribute !== null && attribute !== 'day' && column) gathered.set(attribute, gatheredColumn(column, events))
  const orders = orderOf && events.map((event) => orderOf[event] as number)
  return { customers, table: { rows: events.length, offsets, columns: gathered, ...(orders && { orderOf: orders }) } }
}

function groupedOwners(owners: Uint32Array): { readonly customers: Uint32Array; readonly offsets: Uint32Array } {
  let count = 0
  for (let place = 0; place < owners.length; place++) if (place === 0 || owners[place] !== owners[place - 1]) count++
  const customers = new Uint32Array(count)
  const offsets = new Uint32Array(count + 1)
  for (let place = 0, customer = -1; place < owners.length; place++) {
    if (place === 0 || owners[place] !== owners[place - 1]) customers[++customer] = owners[place] as number
    offsets[customer + 1] = place + 1
  }
  return { customers, offsets }
}

/** Bytes that selected events take. */
export function bytesOfSelected({ events }: SelectedEvents): number {
  return events.length * 13
}
