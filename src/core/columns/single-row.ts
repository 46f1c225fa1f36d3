import { eventSources, type Column, type CustomerTable, type EventTable } from '../../model/customer-table'
import { gatheredColumn } from './gathered-column'

/** A table of one customer of a table, with the events. */
export function tableOfRow(table: CustomerTable, row: number): CustomerTable {
  const order = Uint32Array.of(row)
  const ids = gatheredColumn(table.ids, order)
  const events = Object.fromEntries(
    eventSources.flatMap((source) => {
      const all = table.events?.[source]
      return all ? [[source, eventsOfRow(all, row)]] : []
    })
  )
  return {
    rows: 1,
    ids: ids.kind === 'text' ? ids : table.ids,
    columns: gathered(table.columns, order),
    ...(table.events ? { events } : {})
  }
}

function eventsOfRow(table: EventTable, row: number): EventTable {
  const from = table.offsets[row] ?? 0
  const count = (table.offsets[row + 1] ?? from) - from
  const order = Uint32Array.from({ length: count }, (_, event) => from + event)
  const orderOf = table.orderOf?.slice(from, from + count)
  return {
    rows: count,
    offsets: Uint32Array.of(0, count),
    columns: gathered(table.columns, order),
    ...(orderOf ? { orderOf } : {})
  }
}

function gathered(columns: ReadonlyMap<string, Column>, order: Uint32Array): Map<string, Column> {
  return new Map([...columns].map(([id, column]) => [id, gatheredColumn(column, order)]))
}
