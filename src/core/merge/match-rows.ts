import type { TextColumn } from '../../model/customer-table'

/** Marks a row that has no counterpart. */
export const noRow = 0xffffffff

/** Which rows of two tables are the same customer. */
export interface RowMatch {
  /** For each row of the file's table the row of the base, or `noRow`. */
  readonly oldRowOf: Uint32Array
  /** For each row of the base the row of the file's table, or `noRow`. */
  readonly newRowOf: Uint32Array
  readonly matched: number
}

/** Finds the customers of the base in a table of a file by their ids, which are told apart byte by byte; ids do not repeat within a table. */
export function matchRows(base: TextColumn, file: TextColumn): RowMatch {
  const [oldRows, newRows] = [base.offsets.length - 1, file.offsets.length - 1]
  const oldRowOf = new Uint32Array(newRows).fill(noRow)
  const newRowOf = new Uint32Array(oldRows).fill(noRow)
  const slots = slotsOf(base)
  const mask = slots.length - 1
  let matched = 0
  for (let row = 0; row < newRows; row++) {
    let slot = hashAt(file, row) & mask
    for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
      if (isSameText(base, held - 1, file, row)) {
        oldRowOf[row] = held - 1
        newRowOf[held - 1] = row
        matched++
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return { oldRowOf, newRowOf, matched }
}

/** A table with open addressing: in each slot a row's number from 1, or 0. */
function slotsOf(ids: TextColumn): Uint32Array {
  const rows = ids.offsets.length - 1
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, rows * 2))))
  const mask = slots.length - 1
  for (let row = 0; row < rows; row++) {
    let slot = hashAt(ids, row) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = row + 1
  }
  return slots
}

/** FNV-1a over the bytes of a text. */
function hashAt({ bytes, offsets }: TextColumn, row: number): number {
  let hash = 0x811c9dc5
  const end = offsets[row + 1] as number
  for (let at = offsets[row] as number; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Whether two texts have the same bytes. */
export function isSameText(one: TextColumn, row: number, other: TextColumn, otherRow: number): boolean {
  const start = one.offsets[row] as number
  const otherStart = other.offsets[otherRow] as number
  const length = (one.offsets[row + 1] as number) - start
  if ((other.offsets[otherRow + 1] as number) - otherStart !== length) return false
  for (let at = 0; at < length; at++) if (one.bytes[start + at] !== other.bytes[otherStart + at]) return false
  return true
}
