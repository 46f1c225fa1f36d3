/**
 * Puts every row into the set of each of its codes (16 bits); row r has those from offset r to r + 1. The set of code c
 * begins `stride` bytes after that of c - 1 and is to be empty before.
 */
export function spreadCodes(offsets: usize, codes: usize, rows: i32, sets: usize, stride: usize): void {
  let at = codes + ((<usize>load<u32>(offsets)) << 1)
  for (let row = 0; row < rows; row++) {
    offsets += 4
    const end = codes + ((<usize>load<u32>(offsets)) << 1)
    const place = sets + (((<usize>row) >> 5) << 2)
    const bit = 1 << (row & 31)
    for (; at < end; at += 2) {
      const word = place + stride * <usize>load<u16>(at)
      store<i32>(word, load<i32>(word) | bit)
    }
  }
}

/** Writes for `rows` rows whether a table of bytes (0 or 1) says yes of at least one of their codes (16 bits). */
export function anyOfSeveral(offsets: usize, codes: usize, rows: i32, table: usize, words: usize): void {
  let at = codes + ((<usize>load<u32>(offsets)) << 1)
  for (; rows > 0; rows -= 32) {
    const last = min(rows, 32)
    let word = 0
    for (let bit = 0; bit < last; bit++) {
      offsets += 4
      const end = codes + ((<usize>load<u32>(offsets)) << 1)
      let found = 0
      for (; at < end; at += 2) found |= <i32>load<u8>(table + <usize>load<u16>(at))
      word |= found << bit
    }
    store<i32>(words, word)
    words += 4
  }
}
