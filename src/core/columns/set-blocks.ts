import type { Bits } from './bits'
import type { ColumnMemory } from './column-memory'

/** Sets in blocks of one size, which are used again. A set is loose from `take` on until it is given back or settled. */
export interface SetBlocks {
  take(): Bits
  /** A settled copy of a set, which is never given back. */
  copyOf(bits: Bits): Bits
  /** Takes a loose set back that nobody else holds; leaves others alone. */
  giveBack(bits: Bits): void
  /** Ends that a set is loose: it has an owner now. False when it was not. */
  settle(bits: Bits): boolean
  /** Takes the block of a settled set back; its rows move to an array of their own, for whoever holds the set still. */
  moveOut(bits: Bits): void
  /** Takes the block of a settled set back that nobody holds any more. */
  takeBack(bits: Bits): void
}

const nothing = new Uint32Array(0)

/** No blocks yet, of so many rows each. */
export function createSetBlocks(rows: number, memory: ColumnMemory): SetBlocks {
  const length = Math.ceil(rows / 32)
  /** Between blocks all is 0, so that loops may read and count whole vectors. */
  const room = Math.ceil(length / 64) * 64
  const free: Uint32Array[] = []
  const loose = new Set<Bits>()
  const block = (): Uint32Array => free.pop() ?? memory.allocate('u32', room).subarray(0, length)
  return {
    take() {
      const bits = { words: block(), length: rows }
      loose.add(bits)
      return bits
    },
    copyOf({ words }) {
      const copy = { words: block(), length: rows }
      copy.words.set(words)
      return copy
    },
    giveBack(bits) {
      if (loose.delete(bits) && memory.loops) free.push(bits.words)
    },
    settle: (bits) => loose.delete(bits),
    moveOut(bits) {
      if (!memory.loops) return
      free.push(bits.words)
      ;(bits as { words: Uint32Array }).words = bits.words.slice()
    },
    takeBack(bits) {
      if (!memory.loops) return
      free.push(bits.words)
      ;(bits as { words: Uint32Array }).words = nothing
    }
  }
}
