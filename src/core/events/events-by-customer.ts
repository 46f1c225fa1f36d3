import type { Column, EventTable } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { gatheredColumn } from './gathered-column'

/** Marks an event whose customer is not in the base. */
export const noCustomer = 0xffffffff

/** Events as they come: in any order, some of nobody in the base. */
export interface LooseEvents {
  /** The row of each event's customer, or `noCustomer`. */
  readonly customers: Uint32Array
  /** Lines with the same number belong to one order of their customer; null: each event is an order. */
  readonly orderOf: Uint32Array | null
  /** Each with a value for each event; `day` among them. */
  readonly columns: ReadonlyMap<string, Column>
}

/**
 * Events of a base of so many customers, sorted by customer, then by the first day of their order (unknown days last), then
 * as they came; the lines of an order lie together. Events of nobody are left out.
 */
export function eventsByCustomer(events: LooseEvents, customers: number): EventTable {
  const { offsets, order } = groupedByCustomer(events.customers, customers)
  sortWithinCustomers(order, offsets, dayKeys(events), events.orderOf)
  const columns = new Map([...events.columns].map(([id, column]) => [id, gatheredColumn(column, order)]))
  const table = { rows: order.length, offsets, columns }
  if (!events.orderOf) return table
  const { orderOf } = events
  return { ...table, orderOf: order.map((event) => orderOf[event] as number) }
}

/** A counting sort: stable, in one pass over the events for counting and one for placing. */
function groupedByCustomer(
  customers: Uint32Array,
  count: number
): { readonly offsets: Uint32Array; readonly order: Uint32Array } {
  const offsets = new Uint32Array(count + 1)
  for (const customer of customers) if (customer < count) offsets[customer + 1] = (offsets[customer + 1] as number) + 1
  for (let row = 0; row < count; row++) offsets[row + 1] = (offsets[row + 1] as number) + (offsets[row] as number)
  const next = offsets.slice()
  const order = new Uint32Array(offsets[count] as number)
  for (let event = 0; event < customers.length; event++) {
    const customer = customers[event] as number
    if (customer >= count) continue
    const place = next[customer] as number
    next[customer] = place + 1
    order[place] = event
  }
  return { offsets, order }
}

/** The day by which each event sorts: its own, or the first of its order; unknown is later than all. */
function dayKeys({ columns, orderOf }: LooseEvents): Float64Array {
  const days = columns.get('day')
  const length = orderOf?.length ?? (days?.kind === 'day' ? days.values.length : 0)
  const keys = new Float64Array(length).fill(Infinity)
  if (days?.kind !== 'day') return keys
  for (let event = 0; event < length; event++) {
    const day = days.values[event] as number
    if (day !== unknownDay) keys[event] = day
  }
  if (!orderOf) return keys
  const first = new Map<number, number>()
  orderOf.forEach((order, event) => {
    const day = keys[event] as number
    if (day < (first.get(order) ?? Infinity)) first.set(order, day)
  })
  return keys.map((_, event) => first.get(orderOf[event] as number) ?? Infinity)
}

function sortWithinCustomers(
  order: Uint32Array,
  offsets: Uint32Array,
  keys: Float64Array,
  orderOf: Uint32Array | null
): void {
  const compare = (one: number, other: number): number => {
    const byDay = compareNumbers(keys[one] as number, keys[other] as number)
    if (byDay !== 0 || !orderOf) return byDay || one - other
    return (orderOf[one] as number) - (orderOf[other] as number) || one - other
  }
  for (let row = 0; row + 1 < offsets.length; row++) {
    const events = order.subarray(offsets[row], offsets[row + 1])
    if (!isSorted(events, compare)) events.sort(compare)
  }
}

function isSorted(events: Uint32Array, compare: (one: number, other: number) => number): boolean {
  for (let index = 1; index < events.length; index++)
    if (compare(events[index - 1] as number, events[index] as number) > 0) return false
  return true
}

/** Infinity less infinity is no number. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}
