import { partOfWord } from './part-of-word'

/** Writes for `rows` codes of 8 bits which are `code`. */
export function equalBytes(codes: usize, rows: i32, code: i32, words: usize): void {
  const wanted = i8x16.splat(<i8>code)
  for (; rows > 0; rows -= 32) {
    const low = i8x16.bitmask(i8x16.eq(v128.load(codes), wanted))
    const high = i8x16.bitmask(i8x16.eq(v128.load(codes, 16), wanted))
    store<i32>(words, partOfWord(low | (high << 16), rows))
    codes += 32
    words += 4
  }
}

/** Writes for `rows` codes of 16 bits which are `code`. */
export function equalHalves(codes: usize, rows: i32, code: i32, words: usize): void {
  const wanted = i16x8.splat(<i16>code)
  for (; rows > 0; rows -= 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 8) {
      word |= i16x8.bitmask(i16x8.eq(v128.load(codes), wanted)) << bit
      codes += 16
    }
    store<i32>(words, partOfWord(word, rows))
    words += 4
  }
}

/** Writes for `rows` values of 32 bits which are `code`. */
export function equalWords(codes: usize, rows: i32, code: i32, words: usize): void {
  const wanted = i32x4.splat(code)
  for (; rows > 0; rows -= 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 4) {
      word |= i32x4.bitmask(i32x4.eq(v128.load(codes), wanted)) << bit
      codes += 16
    }
    store<i32>(words, partOfWord(word, rows))
    words += 4
  }
}

/** Writes for `rows` stretches which are empty; `rows` + 1 offsets of 32 bits tell where they begin. */
export function emptyStretches(offsets: usize, rows: i32, words: usize): void {
  for (; rows > 0; rows -= 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 4) {
      word |= i32x4.bitmask(i32x4.eq(v128.load(offsets), v128.load(offsets, 4))) << bit
      offsets += 16
    }
    store<i32>(words, partOfWord(word, rows))
    words += 4
  }
}
