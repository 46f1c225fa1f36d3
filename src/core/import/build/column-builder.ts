import type { RejectReason } from '../../../contract/results'
import type { Column } from '../../../model/customer-table'

/** Takes the cells of one column, row by row. */
export interface ColumnBuilder {
  /** Takes a trimmed cell that is not missing. Returns why it cannot be read (the value is then unknown), or null. */
  add(text: string): RejectReason | null
  addUnknown(): void
  /** Known values so far. */
  known(): number
  /** ISO 4217 code of a money column: of the first sign found, else what was asked for. */
  currency?(): string
  finish(): Column
}
