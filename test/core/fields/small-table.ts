import { textColumnOf } from '../../../src/core/columns/text-column'
import type { Column, CustomerTable } from '../../../src/model/customer-table'
import type { Field, Formula } from '../../../src/model/field'

/** A table of so many rows with the columns given by field id. */
export function smallTable(rows: number, columns: Record<string, Column>): CustomerTable {
  const ids = textColumnOf(Array.from({ length: rows }, (_, row) => row.toString(16).padStart(16, '0')))
  return { rows, ids, columns: new Map(Object.entries(columns)) }
}

/** A field that a column fills. */
export function storedField(id: string, type: Field['type'], currency?: string): Field {
  const base = { id, name: id, type, group: 'own', standard: false, origin: { kind: 'column', header: id } } as const
  return currency === undefined ? base : { ...base, currency }
}

/** A field that a formula fills. */
export function formulaOf(id: string, type: Field['type'], formula: Formula, currency?: string): Field {
  return { ...storedField(id, type, currency), origin: { kind: 'formula', formula } }
}

/** The numbers of a computed column, null for unknown. */
export function numbersIn(table: CustomerTable, id: string): (number | null)[] {
  const column = table.columns.get(id)
  if (column?.kind !== 'number') throw new Error(`${id} is no column of numbers`)
  return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value))
}
