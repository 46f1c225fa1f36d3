/*
 * Each loop counts so many listed `rows` by their code, into `counts` of 32 bits that are 0 before.
 */

/** A code of 8 bits has four counts, 256 apart, taken in turn: a count that was just written is slow to read again. */
export function countBytes(codes: usize, rows: usize, length: i32, counts: usize): void {
  for (; length >= 4; length -= 4) {
    addOne(counts, <u32>load<u8>(codes + <usize>load<u32>(rows)))
    addOne(counts + 1024, <u32>load<u8>(codes + <usize>load<u32>(rows, 4)))
    addOne(counts + 2048, <u32>load<u8>(codes + <usize>load<u32>(rows, 8)))
    addOne(counts + 3072, <u32>load<u8>(codes + <usize>load<u32>(rows, 12)))
    rows += 16
  }
  for (; length > 0; length--) {
    addOne(counts, <u32>load<u8>(codes + <usize>load<u32>(rows)))
    rows += 4
  }
}

/** Codes of 16 bits. */
export function countHalves(codes: usize, rows: usize, length: i32, counts: usize): void {
  for (; length > 0; length--) {
    addOne(counts, <u32>load<u16>(codes + ((<usize>load<u32>(rows)) << 1)))
    rows += 4
  }
}

/** Codes of 32 bits. */
export function countWords(codes: usize, rows: usize, length: i32, counts: usize): void {
  for (; length > 0; length--) {
    addOne(counts, load<u32>(codes + ((<usize>load<u32>(rows)) << 2)))
    rows += 4
  }
}

/** Several codes of 16 bits a row, from its offset to the next; a row without any counts under code 0. */
export function countSeveral(codes: usize, offsets: usize, rows: usize, length: i32, counts: usize): void {
  for (; length > 0; length--) {
    const place = offsets + ((<usize>load<u32>(rows)) << 2)
    let at = codes + ((<usize>load<u32>(place)) << 1)
    const end = codes + ((<usize>load<u32>(place, 4)) << 1)
    if (at === end) addOne(counts, 0)
    for (; at < end; at += 2) addOne(counts, <u32>load<u16>(at))
    rows += 4
  }
}

function addOne(counts: usize, code: u32): void {
  const at = counts + ((<usize>code) << 2)
  store<i32>(at, load<i32>(at) + 1)
}
