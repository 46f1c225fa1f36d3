import type { CustomerTable, EventTable } from '../../model/customer-table'

/** A table of customers with their orders and contacts, where there are any. */
export function withEvents(
  table: CustomerTable,
  { orders, contacts }: { readonly orders: EventTable | null; readonly contacts: EventTable | null }
): CustomerTable {
  return { ...table, events: { ...(orders && { orders }), ...(contacts && { contacts }) } }
}
