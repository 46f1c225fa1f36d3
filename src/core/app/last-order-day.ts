import type { CustomerTable } from '../../model/customer-table'
import { unknownDay, type DayNumber } from '../../model/day'

const known = new WeakMap<object, DayNumber | null>()

/** The day of the newest order of all customers, by their `last_order`; null where no order has a day. */
export function lastOrderDayOf({ columns }: CustomerTable): DayNumber | null {
  const column = columns.get('last_order')
  if (column?.kind !== 'day') return null
  const kept = known.get(column)
  if (kept !== undefined) return kept
  let last: DayNumber | null = null
  for (const day of column.values) if (day !== unknownDay && (last === null || day > last)) last = day
  known.set(column, last)
  return last
}
