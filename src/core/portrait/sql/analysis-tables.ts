import { comparableText } from '../../../model/comparable-text'
import {
  eventSources,
  unknownAge,
  type Column,
  type CustomerTable,
  type EventSource,
  type EventTable
} from '../../../model/customer-table'
import { unknownDay, type DayNumber } from '../../../model/day'
import { attributeOfField } from '../../../model/criterion/event-criterion'
import { customerFieldsOf, type Field, type FieldType } from '../../../model/field'
import { rowsOf, type Bits } from '../../columns/bits'
import { textAt } from '../../columns/text-column'
import type { Around } from '../around/around'
import { analysisColumns, quotedName, type AnalysisColumns } from './analysis-names'
import type { SqlContext } from './sql-context'
import type { SqlDialect } from './sql-dialect'
import { sqlText } from './sql-text'
import { textsOfList } from './texts-of-list'

/** A value that SQL can write. */
export type AnalysisValue =
  null | string | number | boolean | { readonly day: DayNumber } | { readonly texts: readonly string[] }

/** A table of an analysis database: its columns with their types, and its rows. */
export interface AnalysisTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: number
  /** The values of a row, one a column. */
  valuesAt(row: number): readonly AnalysisValue[]
}

/** A base as tables that people read: `customers`, `orders`, `contacts`; and where each field lies in them. */
export interface AnalysisTables {
  readonly tables: readonly AnalysisTable[]
  readonly context: SqlContext
}

/** What tables are made of; computed columns are there for the as-of day. */
export interface AnalysisBase {
  readonly table: CustomerTable
  readonly fields: ReadonlyMap<string, Field>
  readonly asOfDay: DayNumber
  readonly around: Around
}

/** Tells customers apart, in all three tables; and in tables of events the lines of one order. */
const customerId = 'customer_id'
const orderNumber = 'order_no'

/** Every field of a base has a column, also one without any value. */
export function analysisTables(base: AnalysisBase, dialect: SqlDialect): AnalysisTables {
  const { table, fields, around } = base
  const all = [...fields.values()]
  const customers = analysisColumns(customerFieldsOf(all), [customerId])
  const events = new Map(
    eventSources.map((source) => {
      const own = all.filter(({ of }) => of === source)
      return [source, analysisColumns(own, [customerId, orderNumber])] as const
    })
  )
  const idOf = (row: number): string => textAt(table.ids, row)
  return {
    tables: [
      {
        name: 'customers',
        columns: [{ name: customerId, type: 'text PRIMARY KEY' }, ...typedColumns(customers, dialect)],
        rows: table.rows,
        valuesAt: rowsWith(
          (row) => [idOf(row)],
          customers,
          (id) => table.columns.get(id),
          table.rows
        )
      },
      ...eventSources.map((source) =>
        eventTable(source, table.events?.[source], events.get(source) ?? [], idOf, dialect)
      )
    ],
    context: {
      dialect,
      fields,
      asOfDay: base.asOfDay,
      around,
      ...namesOf(customers, events),
      isAmong: (rows) => `(customers.${quotedName(customerId)} IN (${listOfIds(rows, idOf)}))`,
      textsOfList: (field, list) =>
        textsOfList(table.columns.get(field), around.lists.get(list), around.spellingOf(field))
    }
  }
}

function listOfIds(rows: Bits, idOf: (row: number) => string): string {
  return Array.from(rowsOf(rows), (row) => sqlText(idOf(row))).join(', ')
}

function namesOf(
  customers: readonly AnalysisColumns[],
  events: ReadonlyMap<EventSource, readonly AnalysisColumns[]>
): Pick<
  SqlContext,
  | 'columnOf'
  | 'keyColumnOf'
  | 'oldestColumnOf'
  | 'eventTableOf'
  | 'eventRowOf'
  | 'eventColumnOf'
  | 'eventKeyColumnOf'
  | 'eventOrderColumnOf'
  | 'customerRow'
> {
  const named = (table: string, columns: readonly AnalysisColumns[]) => {
    const byId = new Map(columns.map((each) => [each.field.of ? attributeOfField(each.field.id) : each.field.id, each]))
    const write = (name: string | null | undefined): string => (name ? `${table}.${quotedName(name)}` : 'NULL')
    return {
      first: (id: string) => write(byId.get(id)?.name),
      second: (id: string) => write(byId.get(id)?.second ?? byId.get(id)?.name)
    }
  }
  const ofCustomers = named('customers', customers)
  const ofEvents = (source: EventSource) => named(source, events.get(source) ?? [])
  return {
    columnOf: ofCustomers.first,
    keyColumnOf: ofCustomers.second,
    oldestColumnOf: ofCustomers.second,
    eventTableOf: (source) => source,
    eventRowOf: (source) => `${source}.${quotedName(customerId)}`,
    eventColumnOf: (source, attribute) => ofEvents(source).first(attribute),
    eventKeyColumnOf: (source, attribute) => ofEvents(source).second(attribute),
    eventOrderColumnOf: (source) => `${source}.${quotedName(orderNumber)}`,
    customerRow: `customers.${quotedName(customerId)}`
  }
}

function eventTable(
  source: EventSource,
  events: EventTable | undefined,
  columns: readonly AnalysisColumns[],
  idOf: (row: number) => string,
  dialect: SqlDialect
): AnalysisTable {
  const customers = events ? customersOf(events) : []
  const leading = (event: number) => [idOf(customers[event] ?? 0), events?.orderOf?.[event] ?? event]
  return {
    name: source,
    columns: [
      { name: customerId, type: 'text' },
      { name: orderNumber, type: dialect.types.whole },
      ...typedColumns(columns, dialect)
    ],
    rows: events?.rows ?? 0,
    valuesAt: rowsWith(leading, columns, (id) => events?.columns.get(attributeOfField(id)), events?.rows ?? 0)
  }
}

/** The row of the customer of each event. */
function customersOf({ offsets, rows }: EventTable): Uint32Array {
  const customers = new Uint32Array(rows)
  for (let customer = 0; customer + 1 < offsets.length; customer++)
    customers.fill(customer, offsets[customer], offsets[customer + 1])
  return customers
}

function typedColumns(columns: readonly AnalysisColumns[], { types }: SqlDialect): AnalysisTable['columns'] {
  const typeOf: Readonly<Record<FieldType, string>> = {
    text: types.text,
    choice: types.text,
    number: types.number,
    money: types.number,
    date: types.day,
    yesNo: types.yesNo,
    multipleChoice: types.texts,
    age: types.whole
  }
  return columns.flatMap(({ field: { type }, name, second }) => [
    { name, type: typeOf[type] },
    ...(second === null
      ? []
      : [{ name: second, type: type === 'text' || type === 'choice' ? types.key : typeOf[type] }])
  ])
}

function rowsWith(
  leading: (row: number) => readonly AnalysisValue[],
  columns: readonly AnalysisColumns[],
  columnOf: (id: string) => Column | undefined,
  rows: number
): AnalysisTable['valuesAt'] {
  const parts = columns.map(({ field, second }) => {
    const column = columnOf(field.id)
    const values = column && rows > 0 ? valuesOf(column) : () => [null, null]
    return (row: number) => (second === null ? values(row).slice(0, 1) : values(row))
  })
  return (row) => [...leading(row), ...parts.flatMap((values) => values(row))]
}

/** The value, and beside a text its key, beside an age its upper end. */
function valuesOf(column: Column): (row: number) => readonly AnalysisValue[] {
  const nothing = [null, null]
  switch (column.kind) {
    case 'number':
      return (row) => [Number.isNaN(column.values[row] ?? NaN) ? null : (column.values[row] ?? null)]
    case 'day':
      return (row) => [column.values[row] === unknownDay ? null : { day: column.values[row] ?? 0 }]
    case 'yesNo':
      return (row) => [column.values[row] ? column.values[row] === 2 : null]
    case 'choice':
      return (row) => withKey(column.dictionary[column.codes[row] ?? 0] ?? '')
    case 'text':
      return (row) => withKey(textAt(column, row))
    case 'multipleChoice':
      return (row) => {
        const codes = column.codes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0)
        const texts = Array.from(codes, (code) => column.dictionary[code] ?? '')
        return texts.length === 0 ? nothing : [{ texts }, { texts: texts.map(comparableText) }]
      }
    case 'age':
      return (row) => (column.from[row] === unknownAge ? nothing : [column.from[row] ?? 0, column.to[row] ?? 0])
  }
}

function withKey(text: string): readonly [string, string] | readonly [null, null] {
  return text === '' ? [null, null] : [text, comparableText(text)]
}
