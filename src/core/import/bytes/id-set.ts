import type { ColumnMemory } from '../../columns/column-memory'

/** Which ids came before. An id of zeros only is taken as new each time. */
export interface IdSet {
  /** Adds ids (two words each) and marks in `isNew` those that were not in the set with 1, others with 0. */
  add(ids: Uint32Array, count: number, isNew: Uint8Array): void
}

/** An empty set; `expected` tells how many ids there may be once so many have come. */
export function createIdSet(memory: ColumnMemory, expected: (ids: number) => number): IdSet {
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
    add(ids, count, isNew) {
      makeRoom(count)
      const mask = slots.length / 2 - 1
      if (memory.loops) return memory.loops.addIds(slots.byteOffset, mask, ids.byteOffset, count, isNew.byteOffset)
      for (let id = 0; id < count; id++) isNew[id] = addOne(slots, mask, ids[2 * id] ?? 0, ids[2 * id + 1] ?? 0) ? 1 : 0
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
