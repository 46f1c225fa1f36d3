/*
 * Counts so many listed `rows` by their group (a code) and their bucket (16 bits): `counts` of 32 bits, 0 before, have a row
 * of `width` for each group.
 */

export function countBucketsOfBytes(
  codes: usize,
  buckets: usize,
  width: i32,
  rows: usize,
  length: i32,
  counts: usize
): void {
  for (; length > 0; length--) {
    const row = <usize>load<u32>(rows)
    const place = <u32>load<u8>(codes + row) * width + <u32>load<u16>(buckets + (row << 1))
    const at = counts + ((<usize>place) << 2)
    store<i32>(at, load<i32>(at) + 1)
    rows += 4
  }
}

export function countBucketsOfHalves(
  codes: usize,
  buckets: usize,
  width: i32,
  rows: usize,
  length: i32,
  counts: usize
): void {
  for (; length > 0; length--) {
    const row = <usize>load<u32>(rows)
    const place = <u32>load<u16>(codes + (row << 1)) * width + <u32>load<u16>(buckets + (row << 1))
    const at = counts + ((<usize>place) << 2)
    store<i32>(at, load<i32>(at) + 1)
    rows += 4
  }
}
