import { countsOf, total } from './count-bits'

/* Sets are read and written in whole vectors of 16 bytes, as in join-sets. Each loop says for how many rows its answer holds. */

/** Leaves in the target what the other set has too. */
export function andInto(target: usize, other: usize, length: i32): i32 {
  const end = target + ((<usize>length) << 2)
  let sum = i32x4.splat(0)
  for (; target < end; target += 16) {
    const both = v128.and(v128.load(target), v128.load(other))
    v128.store(target, both)
    sum = i32x4.add(sum, countsOf(both))
    other += 16
  }
  return total(sum)
}

/** Adds what the other set has to the target. */
export function orInto(target: usize, other: usize, length: i32): i32 {
  const end = target + ((<usize>length) << 2)
  let sum = i32x4.splat(0)
  for (; target < end; target += 16) {
    const either = v128.or(v128.load(target), v128.load(other))
    v128.store(target, either)
    sum = i32x4.add(sum, countsOf(either))
    other += 16
  }
  return total(sum)
}

/** Counts what is in the first set and not in the second. */
export function countWithout(one: usize, other: usize, length: i32): i32 {
  const end = one + ((<usize>length) << 2)
  let sum = i32x4.splat(0)
  for (; one < end; one += 16) {
    sum = i32x4.add(sum, countsOf(v128.andnot(v128.load(one), v128.load(other))))
    other += 16
  }
  return total(sum)
}

/**
 * Counts one more set in: `digits` lists the addresses of so many `places`, sets that together are the binary digits of each
 * row's count. Says for how many rows the count is at least `needed`, which is 1 or more.
 */
export function countIn(digits: usize, places: i32, set: usize, needed: i32, length: i32): i32 {
  const bytes = (<usize>length) << 2
  let sum = i32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 16) {
    let carry = v128.load(set + at)
    let above = i32x4.splat(0)
    let equal = i32x4.splat(-1)
    for (let place = 0; place < places; place++) {
      const digit = <usize>load<u32>(digits + ((<usize>place) << 2)) + at
      const old = v128.load(digit)
      v128.store(digit, v128.xor(old, carry))
      carry = v128.and(old, carry)
    }
    for (let place = places - 1; place >= 0; place--) {
      const ones = v128.load(<usize>load<u32>(digits + ((<usize>place) << 2)) + at)
      if ((needed >> place) & 1) {
        equal = v128.and(equal, ones)
      } else {
        above = v128.or(above, v128.and(equal, ones))
        equal = v128.andnot(equal, ones)
      }
    }
    sum = i32x4.add(sum, countsOf(v128.or(above, equal)))
  }
  return total(sum)
}

/** Writes which rows are in exactly one and which in more than one of so many sets, listed by their addresses. */
export function onceAndMore(list: usize, sets: i32, length: i32, once: usize, more: usize): void {
  const bytes = (<usize>length) << 2
  for (let at: usize = 0; at < bytes; at += 16) {
    let any = i32x4.splat(0)
    let several = i32x4.splat(0)
    for (let set = 0; set < sets; set++) {
      const own = v128.load(<usize>load<u32>(list + ((<usize>set) << 2)) + at)
      several = v128.or(several, v128.and(any, own))
      any = v128.or(any, own)
    }
    v128.store(once + at, v128.andnot(any, several))
    v128.store(more + at, several)
  }
}

/** Writes which rows are missing from exactly one and which from none of at least two sets, listed by their addresses. */
export function missingOnce(list: usize, sets: i32, length: i32, once: usize, none: usize): void {
  const bytes = (<usize>length) << 2
  for (let at: usize = 0; at < bytes; at += 16) {
    let all = i32x4.splat(-1)
    let allButOne = i32x4.splat(-1)
    for (let set = 0; set < sets; set++) {
      const own = v128.load(<usize>load<u32>(list + ((<usize>set) << 2)) + at)
      allButOne = v128.and(allButOne, v128.or(all, own))
      all = v128.and(all, own)
    }
    v128.store(once + at, v128.andnot(allButOne, all))
    v128.store(none + at, all)
  }
}
