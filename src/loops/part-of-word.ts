/** A word without the rows beyond the last one, when so many rows are left. */
export function partOfWord(word: i32, rows: i32): i32 {
  return rows < 32 ? word & ((1 << rows) - 1) : word
}
