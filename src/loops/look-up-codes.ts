import { partOfWord } from './part-of-word'

/** Writes for `rows` codes of 8 bits whether their bit in a table of 256 bits is set. */
export function lookUpBytes(codes: usize, rows: i32, table: usize, words: usize): void {
  const low = v128.load(table)
  const high = v128.load(table, 16)
  for (; rows > 0; rows -= 32) {
    const first = sixteenLookedUp(v128.load(codes), low, high)
    const second = sixteenLookedUp(v128.load(codes, 16), low, high)
    store<i32>(words, partOfWord(first | (second << 16), rows))
    codes += 32
    words += 4
  }
}

/** The high five bits of a code choose a byte of the table, the low three a bit of it. */
function sixteenLookedUp(codes: v128, low: v128, high: v128): i32 {
  const place = v128.shr<u8>(codes, 3)
  const byte = v128.or(i8x16.swizzle(low, place), i8x16.swizzle(high, i8x16.sub(place, i8x16.splat(16))))
  const powers = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128)
  const bit = i8x16.swizzle(powers, v128.and(codes, i8x16.splat(7)))
  return i8x16.bitmask(i8x16.eq(v128.and(byte, bit), bit))
}

/** Writes for `rows` codes of 16 bits what a table of bytes (0 or 1) says of them. */
export function lookUpHalves(codes: usize, rows: i32, table: usize, words: usize): void {
  for (; rows > 0; rows -= 32) {
    const end = min(rows, 32)
    let word = 0
    for (let bit = 0; bit < end; bit++) {
      word |= (<i32>load<u8>(table + <usize>load<u16>(codes))) << bit
      codes += 2
    }
    store<i32>(words, word)
    words += 4
  }
}

/** Writes for `rows` codes of 32 bits what a table of bytes (0 or 1) says of them. */
export function lookUpWords(codes: usize, rows: i32, table: usize, words: usize): void {
  for (; rows > 0; rows -= 32) {
    const end = min(rows, 32)
    let word = 0
    for (let bit = 0; bit < end; bit++) {
      word |= (<i32>load<u8>(table + <usize>load<u32>(codes))) << bit
      codes += 4
    }
    store<i32>(words, word)
    words += 4
  }
}
