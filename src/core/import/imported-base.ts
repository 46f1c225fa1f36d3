import type { ImportOutcome, Progress, RejectReason } from '../../contract/results'
import type { CustomerTable } from '../../model/customer-table'
import type { DayNumber } from '../../model/day'
import type { Field } from '../../model/field'
import type { ColumnMemory } from '../columns/column-memory'
import type { Charsets } from '../ports/ports'

/** What an import needs besides the file and its recipe. */
export interface ImportOptions {
  /** ISO 4217 code of money without a sign. */
  readonly currency: string
  readonly asOfDay: DayNumber
  /** A customer's own id is the first 16 hexadecimal digits of SHA-256 over this text and the key. */
  readonly idPrefix: string
  /** Stands for the file (its hash, say) in the keys of rows where the recipe has no key column: `fileKey#row`. */
  readonly fileKey: string
  readonly charsets: Charsets
  /** The memory in which the columns are made; a new one when missing. */
  readonly memory?: ColumnMemory
  /** The loops to read with; those of JavaScript when missing. */
  readonly loops?: WebAssembly.Module | null
  /** Milliseconds of a clock that never goes back. */
  readonly ticks: () => number
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
  /** How much of the file is read at once; 1 MiB when missing. */
  readonly pieceBytes?: number
  /** Told each row of which something was not taken, in the order of the file. */
  readonly onRejectedRow?: (row: RejectedRow) => void
  /** Whether nobody has a key, of a file of events: its rows are told as well, with `noCustomer`. Asked once a key. */
  readonly isNobodys?: (key: string) => boolean
  /** How many rejects are kept to be shown; 1,000 when missing. */
  readonly maximumRejects?: number
}

/** A row of a file with what was not taken of it; its cells as the file has them. */
export interface RejectedRow {
  /** Line of the file from 1, where the row begins. */
  readonly line: number
  readonly cells: readonly string[]
  /** A column of null stands for the whole row. */
  readonly problems: readonly { readonly column: string | null; readonly reason: RejectReason }[]
}

/** Customers read from a file, the fields they have (columns only), and what could not be taken. */
export interface ImportedBase extends Pick<
  ImportOutcome,
  'key' | 'imported' | 'rejected' | 'duplicates' | 'unreadable' | 'reasons' | 'rejects' | 'currencies'
> {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
  /** Customers for whom a field is known, by field id. */
  readonly known: ReadonlyMap<string, number>
  /** Bytes that the encoding does not know, and NULs. */
  readonly invalidBytes: number
}
