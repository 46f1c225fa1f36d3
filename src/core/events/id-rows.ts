import type { TextColumn } from '../../model/customer-table'
import { noCustomer } from './events-by-customer'

/** Finds rows by ids of 16 hexadecimal digits, given as two words. */
export interface IdRows {
  /** The row, or `noCustomer`. */
  rowOf(high: number, low: number): number
}

/** An index of a table's ids: open addressing, a slot has a row's number from 1. */
export function createIdRows({ bytes, offsets }: TextColumn): IdRows {
  const rows = offsets.length - 1
  const words = new Uint32Array(2 * rows)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, rows * 2))))
  const mask = slots.length - 1
  for (let row = 0; row < rows; row++) {
    const start = offsets[row] as number
    words[2 * row] = wordAt(bytes, start)
    const low = (words[2 * row + 1] = wordAt(bytes, start + 8))
    let slot = low & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = row + 1
  }
  return {
    rowOf(high, low) {
      for (let slot = low & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const row = (slots[slot] as number) - 1
        if (words[2 * row + 1] === low && words[2 * row] === high) return row
      }
      return noCustomer
    }
  }
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
