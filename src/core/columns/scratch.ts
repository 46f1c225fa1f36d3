import type { ColumnArray, ColumnMemory } from './column-memory'

/** What a loop gets besides columns and sets: two lists of addresses, digits of counts, a table, and counters. */
interface Scratch {
  lists: Uint32Array
  table: Uint8Array
  counts: Int32Array
  figures: Float64Array
  readonly digits: Uint8Array
}

const scratches = new WeakMap<ColumnMemory, Scratch>()
const leastList = 1024
/** A table of bytes that any code of 16 bits has a place in. */
const leastTable = 0x10000
const digitBytes = 512
const leastCounts = 1024
const leastFigures = 512

function scratchOf(memory: ColumnMemory): Scratch {
  const known = scratches.get(memory)
  if (known) return known
  const scratch = {
    lists: memory.allocate('u32', leastList),
    table: memory.allocate('u8', leastTable),
    counts: memory.allocate('i32', leastCounts),
    figures: memory.allocate('f64', leastFigures),
    digits: memory.allocate('u8', digitBytes)
  }
  scratches.set(memory, scratch)
  return scratch
}

/** Writes where two lists of arrays begin, which lie in the memory; the addresses of both lists hold until the next call. */
export function addressLists(
  memory: ColumnMemory,
  one: readonly ColumnArray[],
  other: readonly ColumnArray[]
): { one: number; other: number } {
  const scratch = scratchOf(memory)
  if (scratch.lists.length < one.length + other.length) {
    memory.free(scratch.lists)
    scratch.lists = memory.allocate('u32', 2 * (one.length + other.length))
  }
  const { lists } = scratch
  for (let index = 0; index < one.length; index++) lists[index] = one[index]?.byteOffset ?? 0
  for (let index = 0; index < other.length; index++) lists[one.length + index] = other[index]?.byteOffset ?? 0
  return { one: lists.byteOffset, other: lists.byteOffset + 4 * one.length }
}

/** The address of a copy of a table, which holds until the next call. */
export function tableAddress(memory: ColumnMemory, table: Uint8Array): number {
  const scratch = scratchOf(memory)
  if (scratch.table.length < table.length) {
    memory.free(scratch.table)
    scratch.table = memory.allocate('u8', table.length)
  }
  scratch.table.set(table)
  return scratch.table.byteOffset
}

/** At least so many counts of 32 bits, of which these are 0; they hold until the next call. */
export function emptyCounts(memory: ColumnMemory, length: number): Int32Array {
  const scratch = scratchOf(memory)
  if (scratch.counts.length < length) {
    memory.free(scratch.counts)
    scratch.counts = memory.allocate('i32', length)
  } else scratch.counts.fill(0, 0, length)
  return scratch.counts
}

/** At least so many figures of 64 bits, of which these are 0; they hold until the next call. */
export function emptyFigures(memory: ColumnMemory, length: number): Float64Array {
  const scratch = scratchOf(memory)
  if (scratch.figures.length < length) {
    memory.free(scratch.figures)
    scratch.figures = memory.allocate('f64', length)
  } else scratch.figures.fill(0, 0, length)
  return scratch.figures
}

/** The address of room for the digits of counts up to 65,535. */
export function digitsAddress(memory: ColumnMemory): number {
  return scratchOf(memory).digits.byteOffset
}
