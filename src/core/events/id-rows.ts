import type { TextColumn } from '../../model/customer-table'
import { noCustomer } from './events-by-customer'

/** Finds rows by ids of 16 hexadecimal digits, given as two words. */
export interface IdRows {
  /** The row, or `noCustomer`. */
  rowOf(high: number, low: number): number
}

/** Words of a slot: both words of an id, the row's number from 1 (0: free), nothing. Together, so that one wait finds them all. */
const slotWords = 4
const rowsOfStep = 65_536

/** An index of a table's ids in steps, open addressing, so many at a time. */
export function* idRowsInSteps({ bytes, offsets }: TextColumn): Generator<void, IdRows> {
  const rows = offsets.length - 1
  const slots = new Uint32Array(slotWords * 2 ** Math.ceil(Math.log2(Math.max(2, rows * 1.5))))
  const mask = slots.length - 1
  for (let row = 0; row < rows; row++) {
    if (row % rowsOfStep === 0) yield
    const start = offsets[row] as number
    const low = wordAt(bytes, start + 8)
    let at = (low << 2) & mask
    while (slots[at + 2] !== 0) at = (at + slotWords) & mask
    slots[at] = wordAt(bytes, start)
    slots[at + 1] = low
    slots[at + 2] = row + 1
  }
  return {
    rowOf(high, low) {
      for (let at = (low << 2) & mask; slots[at + 2] !== 0; at = (at + slotWords) & mask)
        if (slots[at + 1] === low && slots[at] === high) return (slots[at + 2] as number) - 1
      return noCustomer
    }
  }
}

const valueOfDigit = Uint8Array.from({ length: 128 }, (_, byte) => (byte < 58 ? byte - 48 : (byte | 32) - 87) & 15)

/** Eight hexadecimal digits. */
function wordAt(bytes: Uint8Array, at: number): number {
  let word = 0
  for (let digit = at; digit < at + 8; digit++)
    word = (word << 4) | (valueOfDigit[(bytes[digit] as number) & 127] as number)
  return word >>> 0
}
