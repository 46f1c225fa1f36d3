import { comparableText } from '../../../model/comparable-text'
import { unknownAge, type Column, type CustomerTable } from '../../../model/customer-table'
import { unknownDay, type DayNumber } from '../../../model/day'
import type { Field } from '../../../model/field'
import { textAt } from '../../columns/text-column'
import type { SqlContext } from './sql-context'

/** A table of customers as rows for SQL: one INTEGER `row` from 0, then up to two columns a field, named by position. */
export interface SqlTable {
  readonly create: string
  readonly insert: string
  rows(): Iterable<(string | number | null)[]>
  readonly context: SqlContext
}

type RowValues = (row: number) => (string | number | null)[]

/** Writes a table of customers for SQL under the name `customers`: `c3` is the value of the third field, `k3` its key or oldest year. */
export function tableToSql(table: CustomerTable, fields: readonly Field[], asOfDay: DayNumber): SqlTable {
  const present = fields.flatMap((field) => {
    const column = table.columns.get(field.id)
    return column ? [{ field, column }] : []
  })
  const position = new Map(present.map(({ field }, index) => [field.id, index + 1]))
  const name = (prefix: string) => (id: string) => (position.has(id) ? `${prefix}${position.get(id)}` : 'NULL')
  const names = present.flatMap((_, index) => [`c${index + 1}`, `k${index + 1}`])
  const values = present.map(({ column }) => valuesOf(column))
  return {
    create: `CREATE TABLE customers (${['row INTEGER PRIMARY KEY', ...names].join(', ')})`,
    insert: `INSERT INTO customers VALUES (${['?', ...names.map(() => '?')].join(', ')})`,
    *rows() {
      for (let row = 0; row < table.rows; row++) yield [row, ...values.flatMap((valuesAt) => valuesAt(row))]
    },
    context: {
      fields: new Map(fields.map((field) => [field.id, field])),
      asOfDay,
      columnOf: name('c'),
      keyColumnOf: name('k'),
      oldestColumnOf: name('k')
    }
  }
}

function valuesOf(column: Column): RowValues {
  switch (column.kind) {
    case 'number':
      return (row) => [numberOrNull(column.values[row] ?? NaN), null]
    case 'day':
      return (row) => [column.values[row] === unknownDay ? null : (column.values[row] ?? null), null]
    case 'yesNo':
      return (row) => [column.values[row] ? (column.values[row] ?? 1) - 1 : null, null]
    case 'choice':
      return (row) => withKey(column.dictionary[column.codes[row] ?? 0] ?? '')
    case 'text':
      return (row) => withKey(textAt(column, row))
    case 'multipleChoice':
      return (row) => {
        const codes = column.codes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0)
        const texts = Array.from(codes, (code) => column.dictionary[code] ?? '')
        return texts.length === 0 ? [null, null] : [JSON.stringify(texts), JSON.stringify(texts.map(comparableText))]
      }
    case 'age':
      return (row) => (column.from[row] === unknownAge ? [null, null] : [column.from[row] ?? 0, column.to[row] ?? 0])
  }
}

function withKey(text: string): [string, string] | [null, null] {
  return text === '' ? [null, null] : [text, comparableText(text)]
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
