import { popcount, type Bits } from './bits'
import { loopsOver, memoryOf } from './column-memory'
import { addressLists, digitsAddress, emptyCounts } from './scratch'
import type { SetMaker } from './set-maker'

/** Counts along sets that must all hold: for each, the rows in it and all before it, and the rows missing from it alone. */
export interface AlongAll {
  readonly running: readonly number[]
  readonly missing: readonly number[]
}

/** The counts along at least two sets, in one walk over their words. */
export function alongAll(all: readonly Bits[], sets: SetMaker): AlongAll {
  const lists = all.map(({ words }) => sets.placed(words))
  const [first = new Uint32Array(0), ...others] = lists
  const loops = loopsOver(first, ...others)
  const memory = memoryOf(first)
  const counts = loops && memory && emptyCounts(memory, 2 * lists.length)
  if (!loops || !memory || !counts || !memory.holds(counts)) return alongAllPlainly(lists)
  const { one } = addressLists(memory, lists, [])
  loops.alongAll(one, lists.length, first.length, digitsAddress(memory), counts.byteOffset)
  return {
    running: [...counts.subarray(0, lists.length)],
    missing: [...counts.subarray(lists.length, 2 * lists.length)]
  }
}

function alongAllPlainly(lists: readonly Uint32Array[]): AlongAll {
  const running = lists.map(() => 0)
  const missing = lists.map(() => 0)
  const length = lists[0]?.length ?? 0
  for (let word = 0; word < length; word++) {
    let all = -1
    let allButOne = -1
    for (let set = 0; set < lists.length; set++) {
      const own = (lists[set] as Uint32Array)[word] as number
      allButOne &= all | own
      all &= own
      running[set] = (running[set] as number) + popcount(all)
    }
    const decisive = allButOne & ~all
    if (decisive === 0) continue
    for (let set = 0; set < lists.length; set++) {
      const own = (lists[set] as Uint32Array)[word] as number
      missing[set] = (missing[set] as number) + popcount(decisive & ~own)
    }
  }
  return { running, missing }
}
