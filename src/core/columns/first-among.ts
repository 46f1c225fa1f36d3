import { hasBit, type Bits } from './bits'
import { loopsOver, memoryOf } from './column-memory'
import { emptyCounts } from './scratch'

/** The first `wanted` of the listed rows that are in a set, fewer when there are not so many. */
export function firstAmong(rows: Uint32Array, set: Bits, wanted: number): number[] {
  const loops = loopsOver(rows, set.words)
  const memory = memoryOf(rows)
  const room = loops && memory && emptyCounts(memory, wanted + 1)
  if (!loops || !room || !memory.holds(room)) return firstPlainly(rows, set, wanted)
  const count = loops.firstAmong(rows.byteOffset, rows.length, set.words.byteOffset, wanted, room.byteOffset)
  return [...room.subarray(0, count)]
}

function firstPlainly(rows: Uint32Array, set: Bits, wanted: number): number[] {
  const found: number[] = []
  for (let place = 0; place < rows.length && found.length < wanted; place++) {
    const row = rows[place] as number
    if (hasBit(set, row)) found.push(row)
  }
  return found
}
