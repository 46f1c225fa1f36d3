import { textAt } from '../columns/text-column'
import type { CustomerTable } from '../../model/customer-table'

const rowsById = new WeakMap<CustomerTable['ids'], Map<string, number>>()

/** The row of a customer's id, or null. The first look-up in a base makes an index of it. */
export function rowOfCustomer(table: CustomerTable, id: string): number | null {
  const index = rowsById.get(table.ids) ?? indexOf(table)
  return index.get(id) ?? null
}

function indexOf(table: CustomerTable): Map<string, number> {
  const index = new Map<string, number>()
  for (let row = 0; row < table.rows; row++) index.set(textAt(table.ids, row), row)
  rowsById.set(table.ids, index)
  return index
}
