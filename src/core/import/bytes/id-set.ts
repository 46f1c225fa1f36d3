import { loopsOver, type ColumnMemory } from '../../columns/column-memory'
import { rowsInBatch } from './row-batch'

/** Which ids came before. An id of zeros only is taken as new each time. */
export interface IdSet {
  /** Adds the ids of a batch (two words each) and marks in `isNew` those that were not in the set with 1, others with 0; returns how many are new. */
  add(ids: Uint32Array, count: number): number
  readonly isNew: Uint8Array
}

/** An empty set in a memory of its own, which goes with it; `expected` tells how many ids there may be once so many have come. */
export function createIdSet(memory: ColumnMemory, expected: (ids: number) => number): IdSet {
  const isNew = memory.allocate('u8', rowsInBatch)
  const added = memory.allocate('u32', 2 * rowsInBatch)
  let slots = memory.allocate('u32', 2 * 4096)
  let most = 0

  const makeRoom = (ids: number): void => {
    most += ids
    if (most * 4 <= slots.length) return
    const old = slots
    const wanted = Math.max(most, expected(most)) * 2
    slots = memory.allocate('u32', 2 * 2 ** Math.ceil(Math.log2(wanted)))
    const mask = slots.length / 2 - 1
    for (let from = 0; from < old.length; from += 2) addOne(slots, mask, old[from] ?? 0, old[from + 1] ?? 0)
    memory.free(old)
  }

  return {
    isNew,
    add(ids, count) {
      makeRoom(count)
      const mask = slots.length / 2 - 1
      added.set(ids.subarray(0, 2 * count))
      const loops = loopsOver(slots, added, isNew)
      if (loops) return loops.addIds(slots.byteOffset, mask, added.byteOffset, count, isNew.byteOffset)
      let fresh = 0
      for (let id = 0; id < count; id++) {
        isNew[id] = addOne(slots, mask, added[2 * id] ?? 0, added[2 * id + 1] ?? 0) ? 1 : 0
        fresh += isNew[id] ?? 0
      }
      return fresh
    }
  }
}

function addOne(slots: Uint32Array, mask: number, high: number, low: number): boolean {
  if (high === 0 && low === 0) return true
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const one = slots[2 * slot]
    const other = slots[2 * slot + 1]
    if (one === high && other === low) return false
    if (one !== 0 || other !== 0) continue
    slots[2 * slot] = high
    slots[2 * slot + 1] = low
    return true
  }
}
