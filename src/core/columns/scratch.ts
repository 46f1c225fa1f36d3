import type { ColumnArray, ColumnMemory } from './column-memory'

/** What a loop gets besides columns and sets: two lists of addresses, digits of counts, and a table. */
interface Scratch {
  lists: Uint32Array
  table: Uint8Array
  readonly digits: Uint8Array
}

const scratches = new WeakMap<ColumnMemory, Scratch>()
const leastList = 1024
/** A table of bytes that any code of 16 bits has a place in. */
const leastTable = 0x10000
const digitBytes = 512

function scratchOf(memory: ColumnMemory): Scratch {
  const known = scratches.get(memory)
  if (known) return known
  const scratch = {
    lists: memory.allocate('u32', leastList),
    table: memory.allocate('u8', leastTable),
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

/** The address of room for the digits of counts up to 65,535. */
export function digitsAddress(memory: ColumnMemory): number {
  return scratchOf(memory).digits.byteOffset
}
