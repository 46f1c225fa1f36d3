import type { Column } from './customer-table'

/** The events that customers have: purchases, and contacts. */
export const eventSources = ['orders', 'contacts'] as const
export type EventSource = (typeof eventSources)[number]

/**
 * Events of customers (orders or contacts) as columns, sorted by customer: the events of customer row i lie from
 * `offsets[i]` to `offsets[i + 1]`. Orders have the columns `day` (day), `amount` (number, minor units), `category`,
 * `product`, `channel` (choice); contacts have `day`, `hour` (number 0–23), `channel`, `direction`, `outcome`, `reason` (choice).
 */
export interface EventTable {
  readonly rows: number
  /** Length: customers + 1. */
  readonly offsets: Uint32Array
  readonly columns: ReadonlyMap<string, Column>
  /**
   * Events that are lines of one order have the same number and lie next to each other; when missing, each event is an
   * order of its own. Length: rows.
   */
  readonly orderOf?: Uint32Array
}
