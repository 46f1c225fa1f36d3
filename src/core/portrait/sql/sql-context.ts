import type { DayNumber } from '../../../model/day'
import type { EventSource } from '../../../model/customer-table'
import type { Field } from '../../../model/field'

/**
 * Where a field's values lie in a table of customers. Names are given ready for SQL (quoted where needed); NULL is unknown.
 * Numbers and money are numbers, dates day numbers, yes/no 1 and 0, texts and choices themselves, ages full years.
 */
export interface SqlContext {
  readonly fields: ReadonlyMap<string, Field>
  readonly asOfDay: DayNumber
  /** The value; of an age its youngest full year. */
  columnOf(fieldId: string): string
  /** Of a text or choice its `comparableText`; of a multiple choice a JSON array of the `comparableText`s of its values. */
  keyColumnOf(fieldId: string): string
  /** Of an age its oldest full year, 32767 when open. */
  oldestColumnOf(fieldId: string): string
  /** The table of a kind of events; its `row` is the `customerRow` of the customer. */
  eventTableOf(source: EventSource): string
  /** The value of an event's attribute. */
  eventColumnOf(source: EventSource, attribute: string): string
  /** The `comparableText` of an event's attribute. */
  eventKeyColumnOf(source: EventSource, attribute: string): string
  /** Tells the orders apart of which events are lines. */
  eventOrderColumnOf(source: EventSource): string
  /** The customers' `row`, with its table. */
  readonly customerRow: string
}

/** The dialects of SQL that a portrait can be written in. */
export type SqlDialect = 'sqlite'
