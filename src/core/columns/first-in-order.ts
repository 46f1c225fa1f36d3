import { sortedOrder } from './sorted-order'

const cells = 0x10000

/**
 * The first rows in the order of their keys, at least `count` of them where so many have a key: those of `sortedOrder`,
 * without sorting all. Rows whose key is alike in its highest 16 bits come together.
 */
export function firstInOrder(keys: Float64Array, descending: boolean, count: number): Uint32Array {
  const words = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2)
  const flip = descending ? cells - 1 : 0
  const counts = new Uint32Array(cells)
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    if (key !== key) continue
    const cell = cellOf(words[2 * row + 1] as number) ^ flip
    counts[cell] = (counts[cell] as number) + 1
  }
  let taken = 0
  let last = -1
  while (last < cells - 1 && taken < count) taken += counts[++last] as number
  const rows = new Uint32Array(taken)
  const chosen = new Float64Array(taken)
  let next = 0
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    if (key !== key || (cellOf(words[2 * row + 1] as number) ^ flip) > last) continue
    rows[next] = row
    chosen[next++] = key
  }
  return sortedOrder(chosen, descending).map((place) => rows[place] as number)
}

/** The two zeros are alike. */
function cellOf(highWord: number): number {
  const high = highWord === 0x80000000 ? 0 : highWord
  return ((high ^ (high >>> 31 === 1 ? 0xffffffff : 0x80000000)) >>> 16) & 0xffff
}
