import type { RejectReason } from '../../../contract/results'
import type { Column } from '../../../model/customer-table'
import type { RowBatch } from '../bytes/row-batch'

/** Takes one cell that cannot be read: its place among the taken rows, and why. Its value is unknown. */
export type RejectCell = (row: number, reason: RejectReason) => void

/** Takes the cells of one column, batch by batch. */
export interface ColumnFiller {
  /** Takes the column's cells, trimmed, of the taken rows; empty ones are unknown. */
  take(batch: RowBatch, reject: RejectCell): void
  /** ISO 4217 code of a money column: of the first sign found, else what was asked for. */
  currency?(): string
  /** Cells so far that hold something and yet no value. */
  hollow?(): number
  finish(): Column
}
