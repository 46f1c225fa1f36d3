import type { TextColumn } from '../../model/customer-table'
import type { ColumnMemory } from '../columns/column-memory'
import { noCustomer } from './events-by-customer'

/** Finds rows by ids of 16 hexadecimal digits, given as two words. */
export interface IdRows {
  /** The row, or `noCustomer`. */
  rowOf(high: number, low: number): number
  /** The same of so many ids, from one on, into `rows`. */
  rowsOf(ids: Uint32Array, from: number, count: number, rows: Uint32Array): void
  /** Gives the memory of the index back; nothing can be found after it. */
  free(): void
}

/** Words of a slot: both of an id, the row's number from 1 (0: free), nothing. Together, so that one wait finds them all. */
const slotWords = 4
const rowsOfStep = 32_768
const idBytes = 16
const wordsAtOnce = 514

/** An index of a table's ids, made in steps in a memory: open addressing. */
export function* idRowsInSteps({ bytes, offsets }: TextColumn, memory: ColumnMemory): Generator<void, IdRows> {
  const rows = offsets.length - 1
  const slots = memory.allocate('u32', slotWords * 2 ** Math.ceil(Math.log2(Math.max(2, rows * 1.5))))
  const digits = memory.allocate('u8', idBytes * Math.min(rows, rowsOfStep))
  const room = memory.allocate('u32', wordsAtOnce)
  for (let first = 0; first < rows; first += rowsOfStep) {
    yield
    const count = Math.min(rowsOfStep, rows - first)
    digits.set(bytes.subarray(idBytes * first, idBytes * (first + count)))
    enter(memory, { digits, count, first, slots, room })
  }
  memory.free(digits)
  memory.free(room)
  return {
    rowOf: (high, low) => rowOf(slots, high, low),
    rowsOf(ids, from, count, into) {
      if (memory.loops && memory.holds(slots) && memory.holds(ids) && memory.holds(into))
        memory.loops.rowsOfIds(
          ids.byteOffset + 8 * from,
          count,
          slots.byteOffset,
          slots.length / slotWords - 1,
          into.byteOffset + 4 * from
        )
      else
        for (let at = from; at < from + count; at++)
          into[at] = rowOf(slots, ids[2 * at] as number, ids[2 * at + 1] as number)
    },
    free: () => memory.free(slots)
  }
}

interface SomeIds {
  readonly digits: Uint8Array
  readonly count: number
  /** The row of the first. */
  readonly first: number
  readonly slots: Uint32Array
  readonly room: Uint32Array
}

function enter(memory: ColumnMemory, { digits, count, first, slots, room }: SomeIds): void {
  const mask = slots.length / slotWords - 1
  if (memory.loops && memory.holds(slots) && memory.holds(digits) && memory.holds(room))
    return memory.loops.indexIds(digits.byteOffset, count, first, slots.byteOffset, mask, room.byteOffset)
  for (let row = 0; row < count; row++) {
    const high = wordAt(digits, idBytes * row)
    const low = wordAt(digits, idBytes * row + 8)
    const at = slotOf(slots, high, low)
    if (slots[at + 2] !== 0) continue
    slots[at] = high
    slots[at + 1] = low
    slots[at + 2] = first + row + 1
  }
}

function rowOf(slots: Uint32Array, high: number, low: number): number {
  const row = slots[slotOf(slots, high, low) + 2] as number
  return row === 0 ? noCustomer : row - 1
}

/** Where the slot of an id begins: its own, or a free one. */
function slotOf(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length - 1
  let at = (low << 2) & mask
  while (slots[at + 2] !== 0 && (slots[at] !== high || slots[at + 1] !== low)) at = (at + slotWords) & mask
  return at
}

/** Eight hexadecimal digits. */
function wordAt(bytes: Uint8Array, at: number): number {
  let word = 0
  for (let digit = at; digit < at + 8; digit++) {
    const byte = bytes[digit] as number
    word = (word << 4) | (byte < 58 ? byte - 48 : (byte | 32) - 87)
  }
  return word >>> 0
}
