import type { Column, CustomerTable } from '../../model/customer-table'
import { countOf, type Bits } from '../columns/bits'
import { unknownRows } from '../columns/known-rows'

/** For how many customers each field is known, by field id. `unknownOf` tells for whom a column is unknown. */
export function knownCounts(
  table: CustomerTable,
  unknownOf: (column: Column) => Bits = (column) => unknownRows(column)
): Map<string, number> {
  return new Map([...table.columns].map(([id, column]) => [id, table.rows - countOf(unknownOf(column))]))
}
