/** Writes the `rows` rows in the order of their codes of 16 bits, and where each of the 65,536 codes begins; behind them `rows`. */
export function orderByCodes(codes: usize, rows: i32, starts: usize, order: usize): void {
  memory.fill(starts, 0, 65537 << 2)
  for (let row = 0; row < rows; row++) {
    const at = starts + ((<usize>load<u16>(codes + ((<usize>row) << 1))) << 2)
    store<i32>(at, load<i32>(at) + 1)
  }
  let before = 0
  for (let code = 0; code < 65536; code++) {
    before += load<i32>(starts + ((<usize>code) << 2))
    store<i32>(starts + ((<usize>code) << 2), before)
  }
  store<i32>(starts, rows, 65536 << 2)
  for (let row = rows - 1; row >= 0; row--) {
    const at = starts + ((<usize>load<u16>(codes + ((<usize>row) << 1))) << 2)
    const place = load<i32>(at) - 1
    store<i32>(at, place)
    store<i32>(order + ((<usize>place) << 2), row)
  }
}

/** Puts so many listed rows into a set, or takes them out. */
export function rewriteRows(rows: usize, length: i32, isIn: i32, words: usize): void {
  for (; length > 0; length--) {
    rewrite(words, load<u32>(rows), isIn)
    rows += 4
  }
}

/** The same by their numbers: those from `from` to `to` are in the set. */
export function rewriteRowsOfNumbers(rows: usize, length: i32, values: usize, from: f64, to: f64, words: usize): void {
  for (; length > 0; length--) {
    const row = load<u32>(rows)
    const value = load<f64>(values + ((<usize>row) << 3))
    rewrite(words, row, <i32>(value >= from && value <= to))
    rows += 4
  }
}

function rewrite(words: usize, row: u32, isIn: i32): void {
  const at = words + ((<usize>(row >> 5)) << 2)
  const bit = row & 31
  store<u32>(at, (load<u32>(at) & ~(1 << bit)) | ((<u32>isIn) << bit))
}
