import { loopsOver, memoryOf } from './column-memory'
import { inPieces } from './in-pieces'
import { emptyCounts } from './scratch'
import { sortedOrder } from './sorted-order'

const cells = 0x10000

/**
 * The first rows in the order of their keys, at least `count` of them where so many have a key: those of `sortedOrder`,
 * without sorting all. Rows whose key is alike in its highest 16 bits come together.
 */
export function firstInOrder(keys: Float64Array, descending: boolean, count: number): Uint32Array {
  const flip = descending ? cells - 1 : 0
  const counts = countsByLoops(keys) ?? countsOf(keys)
  let taken = 0
  let last = -1
  while (last < cells - 1 && taken < count) taken += counts[++last ^ flip] as number
  if (taken === 0) return new Uint32Array(0)
  const rows = rowsByLoops(keys, flip, last, taken) ?? rowsOf(keys, flip, last, taken)
  const chosen = new Float64Array(rows.length)
  for (let place = 0; place < rows.length; place++) chosen[place] = keys[rows[place] as number] as number
  return sortedOrder(chosen, descending).map((place) => rows[place] as number)
}

function countsOf(keys: Float64Array): Uint32Array {
  const words = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2)
  const counts = new Uint32Array(cells)
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    if (key !== key) continue
    const cell = cellOf(words[2 * row + 1] as number)
    counts[cell] = (counts[cell] as number) + 1
  }
  return counts
}

function rowsOf(keys: Float64Array, flip: number, last: number, taken: number): Uint32Array {
  const words = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2)
  const rows = new Uint32Array(taken)
  let next = 0
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    if (key !== key || (cellOf(words[2 * row + 1] as number) ^ flip) > last) continue
    rows[next++] = row
  }
  return rows
}

/** Null where the loops cannot read the keys. */
function countsByLoops(keys: Float64Array): Int32Array | null {
  const loops = loopsOver(keys)
  const memory = memoryOf(keys)
  const counts = loops && memory ? emptyCounts(memory, cells) : null
  if (!loops || !counts || !memory?.holds(counts)) return null
  inPieces(keys.length, (row, rows) => loops.countCells(keys.byteOffset + 8 * row, rows, 16, counts.byteOffset))
  return counts
}

/** Null where the loops cannot read the keys. */
function rowsByLoops(keys: Float64Array, flip: number, last: number, taken: number): Uint32Array | null {
  const loops = loopsOver(keys)
  const memory = memoryOf(keys)
  const room = loops && memory ? emptyCounts(memory, taken) : null
  if (!loops || !room || !memory?.holds(room)) return null
  let listed = 0
  inPieces(keys.length, (row, rows) => {
    const into = room.byteOffset + 4 * listed
    listed += loops.rowsOfCells(keys.byteOffset + 8 * row, row, rows, flip, last, into)
  })
  return new Uint32Array(room.subarray(0, listed))
}

/** The two zeros are alike. */
function cellOf(highWord: number): number {
  const high = highWord === 0x80000000 ? 0 : highWord
  return ((high ^ (high >>> 31 === 1 ? 0xffffffff : 0x80000000)) >>> 16) & 0xffff
}
