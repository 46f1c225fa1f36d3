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

/** Rows between two steps. */
const stride = 65_536

/**
 * Finds the customers of the base in a table of a file by their ids, which are told apart byte by byte; ids do not repeat within
 * a table. Whoever follows the customer found last is looked at first, so that files in the order of the base need no look-up.
 */
export function* matchRows(base: TextColumn, file: TextColumn): Generator<void, RowMatch> {
  const [oldRows, newRows] = [base.offsets.length - 1, file.offsets.length - 1]
  const oldRowOf = new Uint32Array(newRows).fill(noRow)
  const newRowOf = new Uint32Array(oldRows).fill(noRow)
  let slots: Uint32Array | null = null
  let [matched, next] = [0, 0]
  for (let row = 0; row < newRows; row++) {
    if (row % stride === 0) yield
    let found = next < oldRows && isSameText(base, next, file, row) ? next : noRow
    if (found === noRow) {
      slots ??= yield* slotsOf(base)
      found = rowOf(slots, base, file, row)
    }
    if (found === noRow) continue
    oldRowOf[row] = found
    newRowOf[found] = row
    next = found + 1
    matched++
  }
  return { oldRowOf, newRowOf, matched }
}

/** The row of the base with the id of a row of the file. */
function rowOf(slots: Uint32Array, base: TextColumn, file: TextColumn, row: number): number {
  const mask = slots.length - 1
  for (let slot = hashAt(file, row) & mask; ; slot = (slot + 1) & mask) {
    const held = slots[slot] as number
    if (held === 0) return noRow
    if (isSameText(base, held - 1, file, row)) return held - 1
  }
}

/** A table with open addressing: in each slot a row's number from 1, or 0. */
function* slotsOf(ids: TextColumn): Generator<void, Uint32Array> {
  const rows = ids.offsets.length - 1
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, rows * 2))))
  const mask = slots.length - 1
  for (let row = 0; row < rows; row++) {
    if (row % stride === 0) yield
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
