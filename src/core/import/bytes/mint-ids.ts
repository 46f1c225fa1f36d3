import type { ColumnMemory } from '../../columns/column-memory'
import { roundConstants, sha256Beginning } from './sha-256'

/** Keys of rows: key i lies in `bytes` from `starts[i]` to `ends[i]`. All arrays lie in one memory. */
export interface Keys {
  readonly bytes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly count: number
}

/** Mints ids: two words a key, the first 64 bits of SHA-256(prefix, key). */
export interface IdMinter {
  mint(keys: Keys, ids: Uint32Array): void
}

/** The longest message that four at once are hashed of, with its padding; and the room that the loop wants to work in. */
const laneBytes = 256
const workBytes = 4 * 320 + 64 * 16

/** A minter for a prefix. Long keys, and all where there are no loops, are hashed one by one. */
export function createIdMinter(memory: ColumnMemory, prefix: Uint8Array): IdMinter {
  const work = memory.allocate('u8', workBytes)
  const constants = memory.allocate('u32', 64)
  constants.set(roundConstants)
  const prefixBytes = memory.allocate('u8', Math.max(1, prefix.length))
  prefixBytes.set(prefix)
  const longestQuick = laneBytes - 9 - prefix.length

  return {
    mint(keys, ids) {
      const { bytes, starts, ends, count } = keys
      if (!memory.loops || longestQuick < 0) return mintPlainly(keys, prefix, ids, 0)
      memory.loops.mintIds(
        bytes.byteOffset,
        starts.byteOffset,
        ends.byteOffset,
        count,
        prefixBytes.byteOffset,
        prefix.length,
        constants.byteOffset,
        work.byteOffset,
        ids.byteOffset
      )
      mintPlainly(keys, prefix, ids, longestQuick + 1)
    }
  }
}

function mintPlainly({ bytes, starts, ends, count }: Keys, prefix: Uint8Array, ids: Uint32Array, from: number): void {
  for (let key = 0; key < count; key++) {
    const start = starts[key] ?? 0
    const end = ends[key] ?? 0
    if (end - start < from) continue
    const message = new Uint8Array(prefix.length + end - start)
    message.set(prefix)
    message.set(bytes.subarray(start, end), prefix.length)
    ids.set(sha256Beginning(message), 2 * key)
  }
}

const digits = new TextEncoder().encode('0123456789abcdef')

/** Writes ids as 16 hexadecimal digits each. */
export function writeIds(memory: ColumnMemory, ids: Uint32Array, count: number, target: Uint8Array): void {
  if (memory.loops) return memory.loops.writeIds(ids.byteOffset, count, target.byteOffset)
  for (let at = 0; at < 16 * count; at++) {
    const word = ids[at >>> 3] ?? 0
    target[at] = digits[(word >>> (28 - 4 * (at & 7))) & 15] ?? 0
  }
}
