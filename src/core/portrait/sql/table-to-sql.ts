import { comparableText } from '../../../model/comparable-text'
import {
  type Column,
  type CustomerTable,
  eventSources,
  type EventTable,
  unknownAge
} from '../../../model/customer-table'
import { isoFromDay, unknownDay, type DayNumber } from '../../../model/day'
import type { Field } from '../../../model/field'
import { textAt } from '../../columns/text-column'
import { rowsOf } from '../../columns/bits'
import { nothingAround, type Around } from '../around/around'
import type { SqlContext } from './sql-context'
import { sqliteDialect } from './sql-dialect'
import { textsOfList } from './texts-of-list'

/** A table for SQL: how it is made, and its rows: an INTEGER `row`, then two columns a field, named by position. */
export interface SqlRows {
  readonly name: string
  readonly create: string
  readonly insert: string
  rows(): Iterable<(string | number | null)[]>
}

/** Customers and their events for SQL, and where each field lies. */
export interface SqlTables {
  readonly tables: readonly SqlRows[]
  readonly context: SqlContext
}

type RowValues = (row: number) => (string | number | null)[]

/**
 * Writes customers and their events for SQL: `c3` is the value of a table's third field, `k3` its key or oldest year.
 * The row of a customer counts from 0; events have the row of their customer.
 */
export function tableToSql(
  table: CustomerTable,
  fields: readonly Field[],
  asOfDay: DayNumber,
  around: Around = nothingAround
): SqlTables {
  const customers = sqlRowsOf('customers', fieldColumns(fields, table.columns), 'row INTEGER PRIMARY KEY', () =>
    Array.from({ length: table.rows }, (_, row) => row)
  )
  const events = new Map(
    eventSources.map((source) => {
      const events = table.events?.[source]
      return [source, sqlRowsOf(source, eventColumns(events), 'row INTEGER', () => (events ? customersOf(events) : []))]
    })
  )
  return {
    tables: [customers, ...events.values()],
    context: {
      dialect: sqliteDialect,
      fields: new Map(fields.map((field) => [field.id, field])),
      asOfDay,
      around,
      columnOf: (field) => customers.named('c', field),
      keyColumnOf: (field) => customers.named('k', field),
      oldestColumnOf: (field) => customers.named('k', field),
      eventTableOf: (source) => source,
      eventRowOf: (source) => `${source}.row`,
      eventColumnOf: (source, attribute) => events.get(source)?.named('c', attribute) ?? 'NULL',
      eventKeyColumnOf: (source, attribute) => events.get(source)?.named('k', attribute) ?? 'NULL',
      eventOrderColumnOf: (source) => events.get(source)?.named('c', orderColumn) ?? 'NULL',
      customerRow: 'customers.row',
      isAmong: (rows) => `(customers.row IN (${[...rowsOf(rows)].join(', ')}))`,
      textsOfList: (field, list) =>
        textsOfList(table.columns.get(field), around.lists.get(list), around.spellingOf(field))
    }
  }
}

function sqlRowsOf(
  table: string,
  columns: readonly (readonly [id: string, column: Column])[],
  row: string,
  customers: () => readonly number[]
): SqlRows & { named(prefix: string, id: string): string } {
  const position = new Map(columns.map(([id], index) => [id, index + 1]))
  const names = columns.flatMap((_, index) => [`c${index + 1}`, `k${index + 1}`])
  const values = columns.map(([, column]) => valuesOf(column))
  const named = (prefix: string, id: string): string =>
    position.has(id) ? `${table}.${prefix}${String(position.get(id))}` : 'NULL'
  return {
    name: table,
    create: `CREATE TABLE ${table} (${[row, ...names].join(', ')})`,
    insert: `INSERT INTO ${table} VALUES (${['?', ...names.map(() => '?')].join(', ')})`,
    *rows() {
      for (const [index, customer] of customers().entries())
        yield [customer, ...values.flatMap((valuesAt) => valuesAt(index))]
    },
    named
  }
}

function fieldColumns(fields: readonly Field[], columns: ReadonlyMap<string, Column>): [string, Column][] {
  return fields.flatMap(({ id }): [string, Column][] => {
    const column = columns.get(id)
    return column ? [[id, column]] : []
  })
}

/** No attribute has this name. */
const orderColumn = ''

function eventColumns(events: EventTable | undefined): [string, Column][] {
  if (!events) return []
  const orders = Float64Array.from(events.orderOf ?? { length: events.rows }, (order, event) => order ?? event)
  return [...events.columns, [orderColumn, { kind: 'number', values: orders }]]
}

/** The row of the customer of each event. */
function customersOf({ offsets, rows }: EventTable): number[] {
  const customers: number[] = []
  for (let customer = 0; customers.length < rows; customer++)
    for (let event = offsets[customer] ?? 0; event < (offsets[customer + 1] ?? 0); event++) customers.push(customer)
  return customers
}

function valuesOf(column: Column): RowValues {
  switch (column.kind) {
    case 'number':
      return (row) => [numberOrNull(column.values[row] ?? NaN), null]
    case 'day':
      return (row) => [dayOrNull(column.values[row] ?? unknownDay), null]
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

function dayOrNull(day: DayNumber): string | null {
  return day === unknownDay ? null : isoFromDay(day)
}
