import type { DayNumber } from '../../../model/day'
import type { EventSource } from '../../../model/customer-table'
import type { Field } from '../../../model/field'
import type { Bits } from '../../columns/bits'
import type { Around } from '../around/around'
import type { SqlDialect } from './sql-dialect'

/**
 * Where a field's values lie in a table of customers. Names are given ready for SQL (quoted where needed); NULL is unknown.
 * Numbers and money are numbers, dates and yes/no as the dialect has them, texts and choices themselves, ages full years.
 */
export interface SqlContext {
  readonly dialect: SqlDialect
  readonly fields: ReadonlyMap<string, Field>
  readonly asOfDay: DayNumber
  /** Segments that criteria name are written out; lists too. */
  readonly around: Around
  /** The value; of an age its youngest full year. */
  columnOf(fieldId: string): string
  /** Of a text or choice its `comparableText`; of a multiple choice a JSON array of the `comparableText`s of its values. */
  keyColumnOf(fieldId: string): string
  /** Of an age its oldest full year, 32767 when open. */
  oldestColumnOf(fieldId: string): string
  /** The table of a kind of events. */
  eventTableOf(source: EventSource): string
  /** Tells in a table of events whose each is, as `customerRow` does. */
  eventRowOf(source: EventSource): string
  /** The value of an event's attribute. */
  eventColumnOf(source: EventSource, attribute: string): string
  /** The `comparableText` of an event's attribute. */
  eventKeyColumnOf(source: EventSource, attribute: string): string
  /** Tells the orders apart of which events are lines. */
  eventOrderColumnOf(source: EventSource): string
  /** Tells customers apart, with its table. */
  readonly customerRow: string
  /** A condition, never NULL: the customer is one of these rows. */
  isAmong(rows: Bits): string
  /** The `comparableText`s of a field by which its values are those of a list: as pasted, and as the base writes them. */
  textsOfList(field: string, list: string): readonly string[]
}
