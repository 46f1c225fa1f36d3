import { popcount, type Bits } from './bits'
import { loopsOver, memoryOf } from './column-memory'
import { addressLists } from './scratch'
import type { SetMaker } from './set-maker'

/** Leaves in the target (a taken set) what the other set has too; says how many rows those are. */
export function andInto(target: Bits, other: Bits, sets: SetMaker): number {
  const [one, two] = [target.words, sets.placed(other.words)]
  const loops = loopsOver(one, two)
  if (loops) return loops.andInto(one.byteOffset, two.byteOffset, one.length)
  let count = 0
  for (let word = 0; word < one.length; word++) {
    const both = (one[word] as number) & (two[word] as number)
    one[word] = both
    count += popcount(both)
  }
  return count
}

/** Adds what the other set has to the target (a taken set); says how many rows it then has. */
export function orInto(target: Bits, other: Bits, sets: SetMaker): number {
  const [one, two] = [target.words, sets.placed(other.words)]
  const loops = loopsOver(one, two)
  if (loops) return loops.orInto(one.byteOffset, two.byteOffset, one.length)
  let count = 0
  for (let word = 0; word < one.length; word++) {
    const either = (one[word] as number) | (two[word] as number)
    one[word] = either
    count += popcount(either)
  }
  return count
}

/** Number of rows that are in the first set and not in the second. */
export function countWithout(one: Bits, other: Bits, sets: SetMaker): number {
  const [first, second] = [sets.placed(one.words), sets.placed(other.words)]
  const loops = loopsOver(first, second)
  if (loops) return loops.countWithout(first.byteOffset, second.byteOffset, first.length)
  let count = 0
  for (let word = 0; word < first.length; word++) count += popcount((first[word] as number) & ~(second[word] as number))
  return count
}

/** For each set, how many rows are in at least `needed` (1 or more) of the sets up to it; one step a set. */
export function runningAtLeast(all: readonly Bits[], needed: number, sets: SetMaker): number[] {
  if (needed > all.length) return all.map(() => 0)
  const digits = Array.from({ length: 32 - Math.clz32(all.length) }, () => sets.take())
  for (const { words } of digits) words.fill(0)
  const counts = all.map((set) => countIn(digits, set, needed, sets))
  for (const digit of digits) sets.giveBack(digit)
  return counts
}

function countIn(digits: readonly Bits[], set: Bits, needed: number, sets: SetMaker): number {
  const planes = digits.map(({ words }) => words)
  const added = sets.placed(set.words)
  const loops = loopsOver(added, ...planes)
  const memory = memoryOf(added)
  if (!loops || !memory) return countInPlainly(planes, added, needed)
  const { one } = addressLists(memory, planes, [])
  return loops.countIn(one, planes.length, added.byteOffset, needed, added.length)
}

/** The counts of 32 rows at a time are kept as binary digits in words. */
function countInPlainly(planes: readonly Uint32Array[], set: Uint32Array, needed: number): number {
  let count = 0
  for (let word = 0; word < set.length; word++) {
    let carry = set[word] as number
    for (const plane of planes) {
      if (carry === 0) break
      const old = plane[word] as number
      plane[word] = old ^ carry
      carry &= old
    }
    let above = 0
    let equal = -1
    for (let place = planes.length - 1; place >= 0; place--) {
      const ones = (planes[place] as Uint32Array)[word] as number
      if ((needed >>> place) & 1) equal &= ones
      else {
        above |= equal & ones
        equal &= ~ones
      }
    }
    count += popcount(above | equal)
  }
  return count
}
