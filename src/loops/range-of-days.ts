import { partOfWord } from './part-of-word'

/** Writes for `rows` whole numbers of 32 bits which lie from `from` to `to`. */
export function rangeOfDays(values: usize, rows: i32, from: i32, to: i32, words: usize): void {
  const low = i32x4.splat(from)
  const high = i32x4.splat(to)
  for (; rows > 0; rows -= 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 16) {
      word |= sixteenInRange(values, low, high) << bit
      values += 64
    }
    store<i32>(words, partOfWord(word, rows))
    words += 4
  }
}

function sixteenInRange(values: usize, low: v128, high: v128): i32 {
  const a = fourInRange(v128.load(values), low, high)
  const b = fourInRange(v128.load(values, 16), low, high)
  const c = fourInRange(v128.load(values, 32), low, high)
  const d = fourInRange(v128.load(values, 48), low, high)
  return i8x16.bitmask(i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d)))
}

function fourInRange(values: v128, low: v128, high: v128): v128 {
  return v128.and(i32x4.ge_s(values, low), i32x4.le_s(values, high))
}

/** Writes for `rows` days whether a table of `size` bytes (0 or 1) that begins with the day `first` says yes; days outside it are not. */
export function lookUpDays(values: usize, rows: i32, first: i32, table: usize, size: i32, words: usize): void {
  for (; rows > 0; rows -= 32) {
    const end = min(rows, 32)
    let word = 0
    for (let bit = 0; bit < end; bit++) {
      const place = <u32>(load<i32>(values) - first)
      if (place < <u32>size) word |= (<i32>load<u8>(table + <usize>place)) << bit
      values += 4
    }
    store<i32>(words, word)
    words += 4
  }
}
