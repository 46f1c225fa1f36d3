/** Lists the rows of a set of `length` words in rising order; says how many. */
export function listRows(words: usize, length: i32, rows: usize): i32 {
  const first = rows
  for (let row = 0; length > 0; length--) {
    for (let rest = load<i32>(words); rest !== 0; rest &= rest - 1) {
      store<i32>(rows, row + ctz(rest))
      rows += 4
    }
    words += 4
    row += 32
  }
  return <i32>((rows - first) >> 2)
}
