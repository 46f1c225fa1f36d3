import type { CustomerTable } from '../../model/customer-table'
import { rowsKnown } from '../columns/known-rows'

/** For how many customers each field is known, by field id. */
export function knownCounts(table: CustomerTable): Map<string, number> {
  return new Map([...table.columns].map(([id, column]) => [id, rowsKnown(column)]))
}
