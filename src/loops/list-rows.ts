/** Lists the rows of a set in rising order; says how many. */
export function listRows(words: usize, length: i32, rows: usize): i32 {
  const first = rows
  for (let row = 0; length > 0; length--) {
    rows = listWord(load<i32>(words), row, rows)
    words += 4
    row += 32
  }
  return <i32>((rows - first) >> 2)
}

/** Lists the rows that are in the first set and not in the second in rising order; says how many. */
export function listWithout(one: usize, other: usize, length: i32, rows: usize): i32 {
  const first = rows
  for (let row = 0; length > 0; length--) {
    rows = listWord(load<i32>(one) & ~load<i32>(other), row, rows)
    one += 4
    other += 4
    row += 32
  }
  return <i32>((rows - first) >> 2)
}

function listWord(word: i32, row: i32, rows: usize): usize {
  for (; word !== 0; word &= word - 1) {
    store<i32>(rows, row + ctz(word))
    rows += 4
  }
  return rows
}
