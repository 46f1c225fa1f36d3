/** Numbers, and money in minor units of the field's currency; NaN is unknown. */
export interface NumberColumn {
  readonly kind: 'number'
  readonly values: Float64Array
}

/** Days since 1970-01-01; `unknownDay` is unknown. */
export interface DayColumn {
  readonly kind: 'day'
  readonly values: Int32Array
}

/** Codes into a dictionary; code 0 is unknown and `dictionary[0]` is ''. */
export interface ChoiceColumn {
  readonly kind: 'choice'
  readonly codes: Uint8Array | Uint16Array | Uint32Array
  readonly dictionary: readonly string[]
}

/** 0 unknown, 1 no, 2 yes. */
export interface YesNoColumn {
  readonly kind: 'yesNo'
  readonly values: Uint8Array
}

/** UTF-8 texts end to end; text i lies from `offsets[i]` to `offsets[i + 1]`; an empty text is unknown. */
export interface TextColumn {
  readonly kind: 'text'
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
}

/** Several codes each; the codes of row i lie from `offsets[i]` to `offsets[i + 1]`; none is unknown. Code 0 is not used. */
export interface MultipleChoiceColumn {
  readonly kind: 'multipleChoice'
  readonly codes: Uint16Array | Uint32Array
  readonly offsets: Uint32Array
  readonly dictionary: readonly string[]
}

/** Full years, both ends included; equal when exact; `from` -1 is unknown; `to` 32767 is open. */
export interface AgeColumn {
  readonly kind: 'age'
  readonly from: Int16Array
  readonly to: Int16Array
}

export type Column =
  NumberColumn | DayColumn | ChoiceColumn | YesNoColumn | TextColumn | MultipleChoiceColumn | AgeColumn

export type ColumnKind = Column['kind']

/** Marks an unknown age in `AgeColumn.from`. */
export const unknownAge = -1

/** The upper end of an open age band such as "65+". */
export const openAge = 32767

/** The events that customers have: purchases, and contacts. */
export const eventSources = ['orders', 'contacts'] as const
export type EventSource = (typeof eventSources)[number]

/**
 * Events of customers (orders or contacts) as columns, sorted by customer: the events of customer row i lie from
 * `offsets[i]` to `offsets[i + 1]`. The columns are attributes: `usualAttributes`, and the user's own; each has a `day`.
 */
export interface EventTable {
  readonly rows: number
  /** Length: customers + 1. */
  readonly offsets: Uint32Array
  readonly columns: ReadonlyMap<string, Column>
  /**
   * Events of a customer that are lines of one order have the same number and lie next to each other; when missing, each
   * event is an order of its own. Length: rows.
   */
  readonly orderOf?: Uint32Array
}

/** From here on numbers in `EventTable.orderOf` are of events without an order number, each an order of its own. */
export const ownOrders = 0x80000000

/** All customers of a generation, a column for each field id; `ids` are the customers' own ids (16 hexadecimal digits as text). */
export interface CustomerTable {
  readonly rows: number
  readonly ids: TextColumn
  readonly columns: ReadonlyMap<string, Column>
  /** The customers' orders and contacts, where the base has them. */
  readonly events?: Readonly<Partial<Record<EventSource, EventTable>>>
}
