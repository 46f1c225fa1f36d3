/** Lists of so many rows the first `wanted` that are in a set; says how many there are. */
export function firstAmong(rows: usize, length: i32, words: usize, wanted: i32, found: usize): i32 {
  let count = 0
  for (; length > 0 && count < wanted; length--) {
    const row = load<u32>(rows)
    store<u32>(found + ((<usize>count) << 2), row)
    count += bitOf(words, row)
    rows += 4
  }
  return count
}

/**
 * Lists the numbers of those of so many rows that are in a set and whose code of 8 bits is `code` (of any code when it is
 * below 0), `most` at most; says how many there are.
 */
export function numbersAmong(
  rows: usize,
  length: i32,
  words: usize,
  codes: usize,
  code: i32,
  values: usize,
  most: i32,
  found: usize
): i32 {
  let count = 0
  for (; length > 0 && count < most; length--) {
    const row = load<u32>(rows)
    rows += 4
    if (bitOf(words, row) === 0) continue
    if (code >= 0 && <i32>load<u8>(codes + <usize>row) !== code) continue
    store<f64>(found + ((<usize>count) << 3), load<f64>(values + ((<usize>row) << 3)))
    count++
  }
  return count
}

function bitOf(words: usize, row: u32): i32 {
  return <i32>((load<u32>(words + ((<usize>(row >> 5)) << 2)) >> (row & 31)) & 1)
}
