import { countsOf, total } from './count-bits'

/*
 * The sets of these loops are read and written in whole vectors of 16 bytes: what stands between a set's end and the next
 * multiple of 16 bytes is 0. `matches` and `unknown` are lists of the addresses of so many `sets`; a set that is unknown for
 * nobody may name its matches again. Each loop writes for whom the group is true and for whom it is unknown, and says for
 * how many it is true.
 */

function setAt(list: usize, index: i32): usize {
  return <usize>load<u32>(list + ((<usize>index) << 2))
}

/** True where all are true, possible where all are true or unknown. */
export function joinAll(matches: usize, unknown: usize, sets: i32, length: i32, isTrue: usize, isUnknown: usize): i32 {
  const bytes = (<usize>length) << 2
  let sum = i32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 32) {
    let one = v128.load(setAt(matches, 0) + at)
    let other = v128.load(setAt(matches, 0) + at, 16)
    let possibleOne = v128.or(one, v128.load(setAt(unknown, 0) + at))
    let possibleOther = v128.or(other, v128.load(setAt(unknown, 0) + at, 16))
    for (let set = 1; set < sets; set++) {
      const nextMatches = setAt(matches, set) + at
      const nextUnknown = setAt(unknown, set) + at
      const nextOne = v128.load(nextMatches)
      const nextOther = v128.load(nextMatches, 16)
      one = v128.and(one, nextOne)
      other = v128.and(other, nextOther)
      possibleOne = v128.and(possibleOne, v128.or(nextOne, v128.load(nextUnknown)))
      possibleOther = v128.and(possibleOther, v128.or(nextOther, v128.load(nextUnknown, 16)))
    }
    v128.store(isTrue + at, one)
    v128.store(isTrue + at, other, 16)
    v128.store(isUnknown + at, v128.andnot(possibleOne, one))
    v128.store(isUnknown + at, v128.andnot(possibleOther, other), 16)
    sum = i32x4.add(sum, i32x4.add(countsOf(one), countsOf(other)))
  }
  return total(sum)
}

/** True where one is true, possible where one is true or unknown. */
export function joinAny(matches: usize, unknown: usize, sets: i32, length: i32, isTrue: usize, isUnknown: usize): i32 {
  const bytes = (<usize>length) << 2
  let sum = i32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 16) {
    let one = v128.load(setAt(matches, 0) + at)
    let possible = v128.load(setAt(unknown, 0) + at)
    for (let set = 1; set < sets; set++) {
      one = v128.or(one, v128.load(setAt(matches, set) + at))
      possible = v128.or(possible, v128.load(setAt(unknown, set) + at))
    }
    v128.store(isTrue + at, one)
    v128.store(isUnknown + at, v128.andnot(possible, one))
    sum = i32x4.add(sum, countsOf(one))
  }
  return total(sum)
}

/**
 * True where at least `needed` are true, possible where at least so many are true or unknown. The counts of 128 rows at a
 * time are kept as binary digits, one vector each, in `digits`: room for 2 × 16 vectors.
 */
export function joinAtLeast(
  matches: usize,
  unknown: usize,
  sets: i32,
  needed: i32,
  length: i32,
  isTrue: usize,
  isUnknown: usize,
  digits: usize
): i32 {
  const bytes = (<usize>length) << 2
  const places = 32 - i32.clz(max(sets, needed))
  const possibleDigits = digits + 256
  let sum = i32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 16) {
    memory.fill(digits, 0, (<usize>places) << 4)
    memory.fill(possibleDigits, 0, (<usize>places) << 4)
    for (let set = 0; set < sets; set++) {
      const one = v128.load(setAt(matches, set) + at)
      addInto(digits, one)
      addInto(possibleDigits, v128.or(one, v128.load(setAt(unknown, set) + at)))
    }
    const one = reaching(digits, places, needed)
    v128.store(isTrue + at, one)
    v128.store(isUnknown + at, v128.andnot(reaching(possibleDigits, places, needed), one))
    sum = i32x4.add(sum, countsOf(one))
  }
  return total(sum)
}

function addInto(digits: usize, ones: v128): void {
  while (v128.any_true(ones)) {
    const old = v128.load(digits)
    v128.store(digits, v128.xor(old, ones))
    ones = v128.and(old, ones)
    digits += 16
  }
}

function reaching(digits: usize, places: i32, needed: i32): v128 {
  let above = i32x4.splat(0)
  let equal = i32x4.splat(-1)
  for (let place = places - 1; place >= 0; place--) {
    const ones = v128.load(digits + ((<usize>place) << 4))
    if ((needed >> place) & 1) {
      equal = v128.and(equal, ones)
    } else {
      above = v128.or(above, v128.and(equal, ones))
      equal = v128.andnot(equal, ones)
    }
  }
  return v128.or(above, equal)
}

/** Writes the rows of neither of two sets, of so many rows in all. */
export function neitherOf(one: usize, other: usize, rows: i32, target: usize): void {
  for (; rows > 0; rows -= 32) {
    const word = ~(load<i32>(one) | load<i32>(other))
    store<i32>(target, rows < 32 ? word & ((1 << rows) - 1) : word)
    one += 4
    other += 4
    target += 4
  }
}

/** Writes the rows of either of two sets. */
export function eitherOf(one: usize, other: usize, length: i32, target: usize): void {
  const end = target + ((<usize>length) << 2)
  for (; target < end; target += 16) {
    v128.store(target, v128.or(v128.load(one), v128.load(other)))
    one += 16
    other += 16
  }
}
