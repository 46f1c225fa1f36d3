import { loopsOver, type ColumnMemory } from '../../columns/column-memory'

/** A hash table of byte strings, open addressing; its arrays lie in one memory and are replaced by larger ones as it grows. */
export interface ByteTable {
  /** Four words a slot: hash, where the bytes begin in `keys`, how many they are (0: free slot), number. */
  slots: Uint32Array
  keys: Uint8Array
  readonly memory: ColumnMemory
  usedBytes: number
  entries: number
}

/** Words of a slot. */
export const slotWords = 4
const firstSlots = 256

/** An empty table. */
export function createByteTable(memory: ColumnMemory): ByteTable {
  const slots = memory.allocate('u32', firstSlots * slotWords)
  return { slots, keys: memory.allocate('u8', 4096), memory, usedBytes: 0, entries: 0 }
}

/** The number of a text, -1 when it is not in the table. */
export function findBytes(table: ByteTable, bytes: Uint8Array, start: number, end: number): number {
  const at = slotOf(table, bytes, start, end, hashOf(bytes, start, end))
  return table.slots[at + 2] === 0 ? -1 : (table.slots[at + 3] ?? 0)
}

/** Enters a text that is not in the table, with its number. */
export function enterBytes(table: ByteTable, bytes: Uint8Array, start: number, end: number, code: number): void {
  if (++table.entries * 2 > table.slots.length / slotWords) growSlots(table, table.entries)
  const hash = hashOf(bytes, start, end)
  const at = slotOf(table, bytes, start, end, hash)
  table.slots.set([hash, keep(table, bytes, start, end), end - start, code], at)
}

function slotOf({ slots, keys }: ByteTable, bytes: Uint8Array, start: number, end: number, hash: number): number {
  const mask = slots.length / slotWords - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const at = slot * slotWords
    const length = slots[at + 2] ?? 0
    if (length === 0) return at
    if (slots[at] === hash && length === end - start && equals(keys, slots[at + 1] ?? 0, bytes, start, length))
      return at
  }
}

/** Makes room for so many more texts with so many bytes in all. */
export function makeRoomFor(table: ByteTable, texts: number, bytes: number): void {
  if ((table.entries + texts) * 2 > table.slots.length / slotWords) growSlots(table, table.entries + texts)
  growKeys(table, table.usedBytes + bytes)
}

/** The bytes of all texts, in the order in which they were entered; nothing can be entered after it. */
export function textsOfTable({ keys, memory, usedBytes, slots }: ByteTable): Uint8Array {
  memory.free(slots)
  return memory.shrink(keys, usedBytes)
}

function growSlots(table: ByteTable, entries: number): void {
  const old = table.slots
  let length = old.length * 2
  while (entries * 2 > length / slotWords) length *= 2
  const slots = table.memory.allocate('u32', length)
  const mask = length / slotWords - 1
  const loops = loopsOver(old, slots)
  if (loops) loops.moveSlots(old.byteOffset, old.length, slots.byteOffset, mask)
  else moveSlotsPlainly(old, slots, mask)
  table.memory.free(old)
  table.slots = slots
}

function moveSlotsPlainly(old: Uint32Array, slots: Uint32Array, mask: number): void {
  for (let from = 0; from < old.length; from += slotWords) {
    if (old[from + 2] === 0) continue
    let slot = (old[from] ?? 0) & mask
    while (slots[slot * slotWords + 2] !== 0) slot = (slot + 1) & mask
    slots.set(old.subarray(from, from + slotWords), slot * slotWords)
  }
}

function growKeys(table: ByteTable, bytes: number): void {
  if (bytes <= table.keys.length) return
  const larger = table.memory.allocate('u8', Math.max(table.keys.length * 2, bytes))
  const loops = loopsOver(larger, table.keys)
  if (loops) loops.copyBytes(larger.byteOffset, table.keys.byteOffset, table.usedBytes)
  else larger.set(table.keys.subarray(0, table.usedBytes))
  table.memory.free(table.keys)
  table.keys = larger
}

/** Copies a text to the keys; returns where it begins. */
function keep(table: ByteTable, bytes: Uint8Array, start: number, end: number): number {
  const from = table.usedBytes
  growKeys(table, from + end - start)
  table.keys.set(bytes.subarray(start, end), from)
  table.usedBytes = from + end - start
  return from
}

function equals(one: Uint8Array, oneStart: number, other: Uint8Array, otherStart: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (one[oneStart + at] !== other[otherStart + at]) return false
  return true
}

/** A hash of bytes, four at a time; the loop of WebAssembly gives the same. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at += 4) {
    let word = bytes[at] ?? 0
    if (at + 1 < end) word |= (bytes[at + 1] ?? 0) << 8
    if (at + 2 < end) word |= (bytes[at + 2] ?? 0) << 16
    if (at + 3 < end) word |= (bytes[at + 3] ?? 0) << 24
    hash = Math.imul(hash ^ word, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
