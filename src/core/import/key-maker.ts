import type { ColumnMemory } from '../columns/column-memory'
import type { Keys } from './bytes/mint-ids'
import { rowsInBatch, textBetween, type RowBatch } from './bytes/row-batch'

/** Makes keys that do not stand in the file as they are. What one call gives is good until the next. */
export interface KeyMaker {
  /** The cells at hand in lower case. */
  lowerCase(batch: RowBatch): Keys
  /** The number of each taken row, the first of the batch being `first`. */
  rowNumbers(batch: RowBatch, first: number): Keys
}

const encoder = new TextEncoder()

/** A maker of keys with room in a memory. */
export function createKeyMaker(memory: ColumnMemory): KeyMaker {
  let bytes = memory.allocate('u8', 64 * rowsInBatch)
  const starts = memory.allocate('i32', rowsInBatch)
  const ends = memory.allocate('i32', rowsInBatch)
  let used = 0

  const add = (row: number, text: Uint8Array): void => {
    if (used + text.length > bytes.length) {
      const larger = memory.allocate('u8', 2 * (used + text.length))
      larger.set(bytes.subarray(0, used))
      memory.free(bytes)
      bytes = larger
    }
    bytes.set(text, used)
    starts[row] = used
    used += text.length
    ends[row] = used
  }

  return {
    lowerCase(batch) {
      used = 0
      for (let row = 0; row < batch.count; row++) {
        const start = batch.starts[row] ?? 0
        const end = batch.ends[row] ?? 0
        add(row, batch.bytes.subarray(start, end))
        if (!lowerAscii(bytes, starts[row] ?? 0, used)) {
          used = starts[row] ?? 0
          add(row, encoder.encode(textBetween(batch, start, end).toLowerCase()))
        }
      }
      return { bytes, starts, ends, count: batch.count }
    },
    rowNumbers(batch, first) {
      used = 0
      for (let row = 0; row < batch.count; row++) add(row, encoder.encode(String(first + (batch.taken[row] ?? 0))))
      return { bytes, starts, ends, count: batch.count }
    }
  }
}

/** Puts ASCII letters in lower case; false when other characters are met. */
function lowerAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte > 127) return false
    if (byte >= 65 && byte <= 90) bytes[at] = byte + 32
  }
  return true
}
