import { textAt } from '../../../src/core/columns/text-column'
import type { CustomerTable, EventTable } from '../../../src/model/customer-table'
import { unknownDay } from '../../../src/model/day'

/** Numbers or days of a column, null for unknown. */
export function numbersOf(table: CustomerTable, id: string): (number | null)[] {
  const column = table.columns.get(id)
  if (column?.kind !== 'number' && column?.kind !== 'day') throw new Error(`${id} holds no numbers`)
  return Array.from(column.values, (value) => (Number.isNaN(value) || value === unknownDay ? null : value))
}

/** Answers of a yes/no column, null for unknown. */
export function answersOf(table: CustomerTable, id: string): (boolean | null)[] {
  const column = table.columns.get(id)
  if (column?.kind !== 'yesNo') throw new Error(`${id} holds no answers`)
  return Array.from(column.values, (value) => (value === 0 ? null : value === 2))
}

/** Values of a choice, null for unknown. */
export function categoricalValues(table: CustomerTable, id: string): (string | null)[] {
  const column = table.columns.get(id)
  if (column?.kind !== 'choice') throw new Error(`${id} is no choice`)
  return Array.from(column.codes, (code) => column.dictionary[code] || null)
}

/** The known texts of a column. */
export function textsOf(table: CustomerTable, id: string): string[] {
  const column = table.columns.get(id)
  if (column?.kind !== 'text') throw new Error(`${id} is no text`)
  return Array.from({ length: table.rows }, (_, row) => textAt(column, row)).filter((text) => text !== '')
}

/** Numbers or days of events. */
export function ofEvents(events: EventTable, id: string): number[] {
  const column = events.columns.get(id)
  if (column?.kind !== 'number' && column?.kind !== 'day') throw new Error(`${id} holds no numbers`)
  return Array.from(column.values)
}
