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
  let slots: Slots | null = null
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

/** A table with open addressing: in each slot a row's number from 1, or 0, and beside it the hash of the row's id. */
interface Slots {
  readonly rows: Uint32Array
  readonly hashes: Uint32Array
}

/** The row of the base with the id of a row of the file. */
function rowOf({ rows, hashes }: Slots, base: TextColumn, file: TextColumn, row: number): number {
  const mask = rows.length - 1
  const hash = hashAt(file, row)
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const held = rows[slot] as number
    if (held === 0) return noRow
    if (hashes[slot] === hash && isSameText(base, held - 1, file, row)) return held - 1
  }
}

function* slotsOf(ids: TextColumn): Generator<void, Slots> {
  const count = ids.offsets.length - 1
  const rows = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * 2))))
  const hashes = new Uint32Array(rows.length)
  const mask = rows.length - 1
  for (let row = 0; row < count; row++) {
    if (row % stride === 0) yield
    const hash = hashAt(ids, row)
    let slot = hash & mask
    while (rows[slot] !== 0) slot = (slot + 1) & mask
    rows[slot] = row + 1
    hashes[slot] = hash
  }
  return { rows, hashes }
}

/** Mixes the last eight bytes of a text: ids are hexadecimal digits of a hash, of which these tell enough. */
function hashAt({ bytes, offsets }: TextColumn, row: number): number {
  const start = offsets[row] as number
  const end = offsets[row + 1] as number
  if (end - start < 8) return wordBetween(bytes, start, end)
  const hash = Math.imul(wordAt(bytes, end - 8) ^ Math.imul(wordAt(bytes, end - 4), 0x85ebca6b), 0xc2b2ae35)
  return (hash ^ (hash >>> 15)) >>> 0
}

function wordAt(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
  return low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
}

function wordBetween(bytes: Uint8Array, start: number, end: number): number {
  let word = 0
  for (let at = start; at < end; at++) word = Math.imul(word, 31) + (bytes[at] as number)
  return word >>> 0
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
