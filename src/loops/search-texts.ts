/*
 * Texts lie end to end from `bytes`; text i from its offset i to i + 1. Needles are bytes in lower case. Latin capitals of the
 * texts are read as small letters, all else as it stands. Each loop puts the rows it finds into the set at `words`, which is
 * to be empty before.
 */

function small(bytes: v128): v128 {
  const isCapital = v128.lt<u8>(i8x16.sub(bytes, i8x16.splat(65)), i8x16.splat(26))
  return v128.or(bytes, v128.and(isCapital, i8x16.splat(32)))
}

function isSame(text: usize, needle: usize, length: usize): bool {
  for (let at: usize = 0; at < length; at++) {
    const byte = <u32>load<u8>(text + at)
    if ((byte - 65 < 26 ? byte + 32 : byte) !== <u32>load<u8>(needle + at)) return false
  }
  return true
}

function put(words: usize, row: i32): void {
  const word = words + ((<usize>(row >> 5)) << 2)
  store<i32>(word, load<i32>(word) | (1 << (row & 31)))
}

function offsetAt(offsets: usize, row: i32): usize {
  return <usize>load<u32>(offsets + ((<usize>row) << 2))
}

/** Texts that contain a needle. Its first and last byte are looked for sixteen places at a time. Source: Muła, SIMD-friendly substring searching. */
export function textsContaining(
  bytes: usize,
  offsets: usize,
  rows: i32,
  needle: usize,
  length: usize,
  words: usize
): void {
  const end = offsetAt(offsets, rows)
  const first = i8x16.splat(load<i8>(needle))
  const last = i8x16.splat(load<i8>(needle + length - 1))
  let row = 0
  for (let place = offsetAt(offsets, 0); place + length <= end; place += 16) {
    const isFirst = i8x16.eq(small(v128.load(bytes + place)), first)
    const isLast = i8x16.eq(small(v128.load(bytes + place + length - 1)), last)
    let found = i8x16.bitmask(v128.and(isFirst, isLast))
    for (; found !== 0; found &= found - 1) {
      const at = place + <usize>i32.ctz(found)
      if (at + length > end || !isSame(bytes + at, needle, length)) continue
      while (offsetAt(offsets, row + 1) <= at) row++
      if (at + length <= offsetAt(offsets, row + 1)) put(words, row)
    }
  }
}

function isBlank(place: usize): bool {
  const byte = <u32>load<u8>(place)
  return byte === 32 || byte - 9 < 5
}

/** Texts that, without their outer blanks, are a needle (`where` 0), begin with it (1) or end with it (2). */
export function textsReading(
  bytes: usize,
  offsets: usize,
  rows: i32,
  needle: usize,
  length: usize,
  where: i32,
  words: usize
): void {
  for (let row = 0; row < rows; row++) {
    let start = bytes + offsetAt(offsets, row)
    let end = bytes + offsetAt(offsets, row + 1)
    while (start < end && isBlank(start)) start++
    while (end > start && isBlank(end - 1)) end--
    if (end - start < length || (where === 0 && end - start > length)) continue
    if (isSame(where === 2 ? end - length : start, needle, length)) put(words, row)
  }
}

/** Texts with a byte that is not ASCII. */
export function textsBeyondAscii(bytes: usize, offsets: usize, rows: i32, words: usize): void {
  const end = offsetAt(offsets, rows)
  let row = 0
  let place = offsetAt(offsets, 0)
  while (place < end) {
    const found = i8x16.bitmask(v128.load(bytes + place))
    if (found === 0) {
      place += 16
      continue
    }
    const at = place + <usize>i32.ctz(found)
    if (at >= end) return
    while (offsetAt(offsets, row + 1) <= at) row++
    put(words, row)
    place = offsetAt(offsets, row + 1)
  }
}
