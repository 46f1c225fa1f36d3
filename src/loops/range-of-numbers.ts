import { partOfWord } from './part-of-word'

/** Writes for `rows` numbers which lie from `from` to `to`; NaN lies nowhere. */
export function rangeOfNumbers(values: usize, rows: i32, from: f64, to: f64, words: usize): void {
  const low = f64x2.splat(from)
  const high = f64x2.splat(to)
  for (; rows > 0; rows -= 32) {
    store<i32>(words, partOfWord(wordOfNumbers(values, low, high), rows))
    values += 256
    words += 4
  }
}

/** Which of 32 numbers lie from `low` to `high`. */
export function wordOfNumbers(values: usize, low: v128, high: v128): i32 {
  let word = 0
  for (let bit = 0; bit < 32; bit += 4) {
    const one = v128.load(values)
    const other = v128.load(values, 16)
    const isOne = v128.and(f64x2.ge(one, low), f64x2.le(one, high))
    const isOther = v128.and(f64x2.ge(other, low), f64x2.le(other, high))
    word |= i32x4.bitmask(halvesOf(isOne, isOther)) << bit
    values += 32
  }
  return word
}

/** Writes for `rows` numbers which are NaN. */
export function unknownNumbers(values: usize, rows: i32, words: usize): void {
  for (; rows > 0; rows -= 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 4) {
      const one = v128.load(values)
      const other = v128.load(values, 16)
      word |= i32x4.bitmask(halvesOf(f64x2.ne(one, one), f64x2.ne(other, other))) << bit
      values += 32
    }
    store<i32>(words, partOfWord(word, rows))
    words += 4
  }
}

/** Of two masks of 64-bit lanes, one of 32-bit lanes. */
export function halvesOf(one: v128, other: v128): v128 {
  return i8x16.shuffle(one, other, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27)
}
