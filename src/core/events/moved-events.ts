import type { EventTable } from '../../model/customer-table'
import { eventsByCustomer } from './events-by-customer'

/**
 * Events of a base whose customers moved: `newRowOf` has for each old row the new one, or `noCustomer` for a customer who is
 * gone with their events; `rows` is how many customers there are now. Customers who keep their rows keep their columns as they are.
 */
export function movedEvents(table: EventTable, newRowOf: Uint32Array, rows: number): EventTable {
  const { offsets } = table
  if (newRowOf.every((row, old) => row === old)) return { ...table, offsets: stretched(offsets, rows) }
  const customers = new Uint32Array(table.rows)
  for (let old = 0; old + 1 < offsets.length; old++)
    customers.fill(newRowOf[old] as number, offsets[old], offsets[old + 1])
  return eventsByCustomer({ customers, orderOf: table.orderOf ?? null, columns: table.columns }, rows)
}

/** Offsets for more customers, those behind without events. */
function stretched(offsets: Uint32Array, rows: number): Uint32Array {
  if (offsets.length === rows + 1) return offsets
  const longer = new Uint32Array(rows + 1).fill(offsets[offsets.length - 1] as number)
  longer.set(offsets)
  return longer
}
