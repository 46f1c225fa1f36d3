import type { ColumnMemory } from '../../columns/column-memory'
import { rowsInBatch, type RowBatch } from '../bytes/row-batch'

/** Stands for the key of a value that could not be read. */
export const nobody = 0xffffffff

/** Leaves of the rows of a batch those that may tell the first value of a customer in one column. */
export interface FirstValues {
  /** Leaves the rows of customers without a value; `taken` has all of them and `numbers` the places of their keys, below `keys`. */
  leaveUnknown(taken: Int32Array, numbers: Uint32Array, count: number, keys: number): void
  /** Leaves those whose cells at hand hold something. */
  leaveFilled(): void
  /** The value of a row that is left could not be read. */
  refuse(row: number): void
  /** The keys of the rows that are left, `nobody` for values that could not be read; their customers have a value now. */
  keys(): Uint32Array
}

interface Marks {
  readonly keyOf: Uint32Array
  /** 1 for keys with a value. */
  seen: Uint8Array
}

/** Nobody has a value yet. A byte for each key lies in the memory. */
export function createFirstValues(batch: RowBatch, memory: ColumnMemory): FirstValues {
  const marks: Marks = { keyOf: new Uint32Array(rowsInBatch), seen: memory.allocate('u8', 1024) }
  const makeRoom = (keys: number): void => {
    const { seen } = marks
    if (keys <= seen.length) return
    marks.seen = memory.allocate('u8', Math.max(keys, 2 * seen.length))
    marks.seen.set(seen)
    memory.free(seen)
  }
  return {
    leaveUnknown(taken, numbers, rows, keys) {
      makeRoom(keys)
      leaveUnknown(batch, marks, taken, numbers, rows)
    },
    leaveFilled: () => leaveFilled(batch, marks.keyOf),
    refuse: (row) => void (marks.keyOf[row] = nobody),
    keys() {
      const keys = marks.keyOf.subarray(0, batch.count)
      for (const key of keys) if (key !== nobody) marks.seen[key] = 1
      return keys
    }
  }
}

function leaveUnknown(
  batch: RowBatch,
  { keyOf, seen }: Marks,
  taken: Int32Array,
  numbers: Uint32Array,
  rows: number
): void {
  let kept = 0
  for (let row = 0; row < rows; row++) {
    const key = numbers[row] as number
    if (seen[key] === 1) continue
    batch.taken[kept] = taken[row] as number
    keyOf[kept++] = key
  }
  batch.count = kept
}

function leaveFilled(batch: RowBatch, keyOf: Uint32Array): void {
  const { starts, ends, taken } = batch
  let kept = 0
  for (let row = 0; row < batch.count; row++) {
    if (starts[row] === ends[row]) continue
    starts[kept] = starts[row] as number
    ends[kept] = ends[row] as number
    taken[kept] = taken[row] as number
    keyOf[kept++] = keyOf[row] as number
  }
  batch.count = kept
}
