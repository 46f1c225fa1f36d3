import { partOfWord } from './part-of-word'

/**
 * Writes for `rows` ages, each from `youngest` to `oldest` (two columns of 16 bits), which lie wholly from `from` to `to`,
 * and for which it is unknown: they lie there in part, or their youngest is -1. Nobody lies in a range that ends before it begins.
 */
export function rangeOfAges(
  youngest: usize,
  oldest: usize,
  rows: i32,
  from: i32,
  to: i32,
  matches: usize,
  unknown: usize
): void {
  const low = i16x8.splat(<i16>from)
  const high = i16x8.splat(<i16>to)
  const isOpen = i16x8.splat(from <= to ? -1 : 0)
  for (; rows > 0; rows -= 32) {
    let isTrue = 0
    let isUnknown = 0
    for (let bit = 0; bit < 32; bit += 8) {
      const young = v128.load(youngest)
      const old = v128.load(oldest)
      const absent = i16x8.eq(young, i16x8.splat(-1))
      const inside = v128.andnot(v128.and(i16x8.ge_s(young, low), i16x8.le_s(old, high)), absent)
      const partly = v128.and(v128.and(i16x8.ge_s(old, low), i16x8.le_s(young, high)), isOpen)
      isTrue |= i16x8.bitmask(inside) << bit
      isUnknown |= i16x8.bitmask(v128.or(absent, v128.andnot(partly, inside))) << bit
      youngest += 16
      oldest += 16
    }
    store<i32>(matches, partOfWord(isTrue, rows))
    store<i32>(unknown, partOfWord(isUnknown, rows))
    matches += 4
    unknown += 4
  }
}
