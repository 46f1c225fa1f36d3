import { loopsOver, type ColumnMemory } from '../../columns/column-memory'
import {
  createByteTable,
  enterBytes,
  findBytes,
  makeRoomFor,
  slotWords,
  textsOfTable,
  type ByteTable
} from '../bytes/byte-table'
import type { Keys } from '../bytes/mint-ids'

/** Numbers from 1 for texts, in the order in which they come for the first time, found by their bytes; 0 stands for no text. */
export interface TextNumbers {
  /** Puts the number of each text into `numbers`, and the places of those that come for the first time into `fresh`; returns how many these are. */
  look(texts: Keys, numbers: Uint32Array, fresh: Int32Array): number
  /** How many there are. */
  count(): number
  /** The bytes of all texts in the order of their numbers; nothing can be looked up after it. */
  finish(): Uint8Array
}

/** An empty table in a memory. */
export function createTextNumbers(memory: ColumnMemory): TextNumbers {
  const table = createByteTable(memory)
  return {
    look(texts, numbers, fresh) {
      makeRoomFor(table, texts.count, bytesOf(texts))
      return number(table, texts, numbers, fresh)
    },
    count: () => table.entries,
    finish: () => textsOfTable(table)
  }
}

function bytesOf({ starts, ends, count }: Keys): number {
  let bytes = 0
  for (let text = 0; text < count; text++) bytes += (ends[text] as number) - (starts[text] as number)
  return bytes
}

function number(table: ByteTable, texts: Keys, numbers: Uint32Array, fresh: Int32Array): number {
  const { slots, keys, usedBytes, entries } = table
  const { bytes, starts, ends, count } = texts
  const loops = loopsOver(bytes, starts, ends, slots, keys, numbers, fresh)
  if (!loops) return numberPlainly(table, texts, numbers, fresh)
  const found = loops.numberTexts(
    bytes.byteOffset,
    starts.byteOffset,
    ends.byteOffset,
    count,
    slots.byteOffset,
    slots.length / slotWords - 1,
    keys.byteOffset,
    usedBytes,
    entries,
    numbers.byteOffset,
    fresh.byteOffset
  )
  for (let each = 0; each < found; each++) {
    const text = fresh[each] as number
    table.usedBytes += (ends[text] as number) - (starts[text] as number)
  }
  table.entries += found
  return found
}

function numberPlainly(
  table: ByteTable,
  { bytes, starts, ends, count }: Keys,
  numbers: Uint32Array,
  fresh: Int32Array
): number {
  let found = 0
  for (let text = 0; text < count; text++) {
    const start = starts[text] ?? 0
    const end = ends[text] ?? 0
    const known = start === end ? 0 : findBytes(table, bytes, start, end)
    if (known < 0) {
      enterBytes(table, bytes, start, end, table.entries + 1)
      fresh[found++] = text
    }
    numbers[text] = known < 0 ? table.entries : known
  }
  return found
}
