import type { Column, EventTable } from '../../model/customer-table'
import { gatheredColumn } from '../columns/gathered-column'
import { reorderedInPlace } from '../columns/reordered-in-place'
import { walked } from '../columns/walked'
import { sortWithinCustomers } from './sort-within-customers'

/** Marks an event whose customer is not in the base. */
export const noCustomer = 0xffffffff

/** Events as they come: in any order, some of nobody in the base. */
export interface LooseEvents {
  /** The row of each event's customer, or `noCustomer`. */
  readonly customers: Uint32Array
  /** Lines of a customer with the same number belong to one order; null: each event is an order. */
  readonly orderOf: Uint32Array | null
  /** Each with a value for each event; `day` among them. */
  readonly columns: ReadonlyMap<string, Column>
  /** Nobody else has the columns: the events may be put in order where they lie. */
  readonly isOwn?: boolean
}

/**
 * Events of a base of so many customers, sorted by customer, then by the first day of their order (unknown days last), then
 * as they came; the lines of an order lie together. Events of nobody are left out.
 */
export function eventsByCustomer(events: LooseEvents, customers: number): EventTable {
  return walked(eventsInSteps(events, customers))
}

/** The same in steps, between which other work may have its turn. */
export function* eventsInSteps(events: LooseEvents, customers: number): Generator<void, EventTable> {
  const { offsets, order } = groupedByCustomer(events.customers, customers)
  yield
  const days = events.columns.get('day')
  yield* sortWithinCustomers(order, offsets, days?.kind === 'day' ? days.values : null, events.orderOf)
  const columns = new Map<string, Column>()
  const reordering = events.isOwn ? reorderedInPlace(order, days?.kind === 'day' ? days.values : order) : null
  for (const [id, column] of events.columns) {
    yield
    columns.set(id, reordering ? reordering.column(column) : gatheredColumn(column, order))
  }
  reordering?.end()
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
  for (let event = 0; event < customers.length; event++) {
    const customer = customers[event] as number
    if (customer < count) offsets[customer + 1] = (offsets[customer + 1] as number) + 1
  }
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
