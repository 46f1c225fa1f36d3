import {
  eventSources,
  unknownAge,
  type Column,
  type CustomerTable,
  type EventTable,
  type TextColumn
} from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { textColumnOf } from '../columns/text-column'

/** A table with customers after its own of whom nothing but the id is known yet. */
export function withMoreCustomers(table: CustomerTable, ids: readonly string[]): CustomerTable {
  const rows = table.rows + ids.length
  const columns = new Map([...table.columns].map(([id, column]) => [id, lengthened(column, rows)]))
  const events = Object.fromEntries(
    eventSources.flatMap((source) => {
      const own = table.events?.[source]
      return own ? [[source, withoutEventsAfter(own, rows)]] : []
    })
  )
  return { ...table, rows, ids: joined(table.ids, textColumnOf(ids)), columns, ...(table.events && { events }) }
}

function withoutEventsAfter(events: EventTable, rows: number): EventTable {
  return { ...events, offsets: longer(events.offsets, rows + 1, events.rows) }
}

/** A copy of a column with more rows, which are unknown. */
function lengthened(column: Column, rows: number): Column {
  switch (column.kind) {
    case 'number':
      return { ...column, values: longer(column.values, rows, Number.NaN) }
    case 'day':
      return { ...column, values: longer(column.values, rows, unknownDay) }
    case 'yesNo':
      return { ...column, values: longer(column.values, rows, 0) }
    case 'age':
      return { ...column, from: longer(column.from, rows, unknownAge), to: longer(column.to, rows, unknownAge) }
    case 'choice':
      return { ...column, codes: longer(column.codes, rows, 0) }
    case 'text':
    case 'multipleChoice':
      return { ...column, offsets: longer(column.offsets, rows + 1, column.offsets[column.offsets.length - 1] ?? 0) }
  }
}

type Numbers = Float64Array | Int32Array | Int16Array | Uint32Array | Uint16Array | Uint8Array

function longer<A extends Numbers>(array: A, length: number, rest: number): A {
  const copy = new (array.constructor as new (length: number) => A)(length)
  copy.set(array)
  copy.fill(rest, array.length)
  return copy
}

function joined(first: TextColumn, second: TextColumn): TextColumn {
  const end = first.offsets[first.offsets.length - 1] ?? 0
  const bytes = new Uint8Array(end + second.bytes.length)
  bytes.set(first.bytes.subarray(0, end))
  bytes.set(second.bytes, end)
  const offsets = longer(first.offsets, first.offsets.length + second.offsets.length - 1, 0)
  for (let row = 1; row < second.offsets.length; row++)
    offsets[first.offsets.length - 1 + row] = end + (second.offsets[row] ?? 0)
  return { kind: 'text', bytes, offsets }
}
