import type { Bits } from './bits'
import { loopsOver, memoryOf } from './column-memory'
import { addressLists } from './scratch'
import type { SetMaker } from './set-maker'

/** Rows that a single set decides about, and rows that are in with any one of the sets gone, as taken sets. */
export interface DecisiveRows {
  readonly decisive: Bits
  readonly reached: Bits
}

/** Of a group where one set is enough: rows in exactly one, and rows in more than one. */
export function onceAndMore(all: readonly Bits[], sets: SetMaker): DecisiveRows {
  const [once, more] = [sets.take(), sets.take()]
  const lists = all.map(({ words }) => sets.placed(words))
  const loops = loopsOver(once.words, more.words, ...lists)
  const memory = memoryOf(once.words)
  if (loops && memory) {
    const { one } = addressLists(memory, lists, [])
    loops.onceAndMore(one, lists.length, once.words.length, once.words.byteOffset, more.words.byteOffset)
  } else onceAndMorePlainly(lists, once.words, more.words)
  return { decisive: once, reached: more }
}

/** Of a group where all of at least two sets are needed: rows missing from exactly one, and rows in all. */
export function missingOnce(all: readonly Bits[], sets: SetMaker): DecisiveRows {
  const [once, none] = [sets.take(), sets.take()]
  const lists = all.map(({ words }) => sets.placed(words))
  const loops = loopsOver(once.words, none.words, ...lists)
  const memory = memoryOf(once.words)
  if (loops && memory) {
    const { one } = addressLists(memory, lists, [])
    loops.missingOnce(one, lists.length, once.words.length, once.words.byteOffset, none.words.byteOffset)
  } else missingOncePlainly(lists, once.words, none.words)
  return { decisive: once, reached: none }
}

function onceAndMorePlainly(lists: readonly Uint32Array[], once: Uint32Array, more: Uint32Array): void {
  for (let word = 0; word < once.length; word++) {
    let any = 0
    let several = 0
    for (const list of lists) {
      const own = list[word] as number
      several |= any & own
      any |= own
    }
    once[word] = any & ~several
    more[word] = several
  }
}

function missingOncePlainly(lists: readonly Uint32Array[], once: Uint32Array, none: Uint32Array): void {
  for (let word = 0; word < once.length; word++) {
    let all = -1
    let allButOne = -1
    for (const list of lists) {
      const own = list[word] as number
      allButOne &= all | own
      all &= own
    }
    once[word] = allButOne & ~all
    none[word] = all
  }
}
