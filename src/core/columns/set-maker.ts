import type { Column } from '../../model/customer-table'
import { createBits, fullBits, type Bits } from './bits'
import type { ColumnArray } from './column-memory'
import { unknownRows } from './known-rows'

/** Where the sets of one base come from. */
export interface SetMaker {
  readonly rows: number
  /** The set of nobody and that of everybody; shared, never changed. */
  readonly nobody: Bits
  readonly everybody: Bits
  /** A set whose words are still to be written, all of them. */
  take(): Bits
  /** Takes a set back that nobody else holds. */
  giveBack(bits: Bits): void
  /** The rows for which a column is unknown; shared, never changed. */
  unknownOf(column: Column): Bits
  /** An array of a column where the loops can read it. */
  placed<A extends ColumnArray>(array: A): A
  /** The same in place of the array, which nobody else may hold. */
  moved<A extends ColumnArray>(array: A): A
}

/** Sets that are plain arrays, left to the garbage collector. */
export function plainSets(rows: number): SetMaker {
  return {
    rows,
    get nobody() {
      return createBits(rows)
    },
    get everybody() {
      return fullBits(rows)
    },
    take: () => createBits(rows),
    giveBack: () => undefined,
    unknownOf: (column) => unknownRows(column),
    placed: (array) => array,
    moved: (array) => array
  }
}
