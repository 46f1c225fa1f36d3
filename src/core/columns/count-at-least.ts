import { createBits, type Bits } from './bits'

/**
 * Rows that are in at least `threshold` of the sets (all of length `length`); a threshold of 0 or less takes every row.
 * The counts of 32 rows at a time are kept as binary digits in words, so the cost is about log2(sets) operations a word and set.
 */
export function countAtLeast(sets: readonly Bits[], threshold: number, length: number): Bits {
  const result = createBits(length)
  if (threshold > sets.length) return result
  const digits = new Uint32Array(32 - Math.clz32(Math.max(1, sets.length)))
  for (let word = 0; word < result.words.length; word++) {
    digits.fill(0)
    for (const set of sets) addInto(digits, set.words[word] ?? 0)
    result.words[word] = atLeast(digits, threshold)
  }
  const last = length & 31
  const end = result.words.length - 1
  if (last !== 0) result.words[end] = (result.words[end] ?? 0) & ((1 << last) - 1)
  return result
}

function addInto(digits: Uint32Array, ones: number): void {
  let carry = ones
  for (let digit = 0; digit < digits.length && carry !== 0; digit++) {
    const old = digits[digit] ?? 0
    digits[digit] = old ^ carry
    carry &= old
  }
}

function atLeast(digits: Uint32Array, threshold: number): number {
  if (threshold <= 0) return -1
  let above = 0
  let equal = -1
  for (let digit = digits.length - 1; digit >= 0; digit--) {
    const ones = digits[digit] ?? 0
    if ((threshold >>> digit) & 1) equal &= ones
    else {
      above |= equal & ones
      equal &= ~ones
    }
  }
  return above | equal
}
