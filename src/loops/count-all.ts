/*
 * Each loop walks so many rows one after the other, from where their arrays begin, and adds to the counts or figures that are
 * there.
 */

/** Counts rows by their code of 8 bits, in four counts, 256 apart, in turn: a count that was just written is slow to read again. */
export function countAllBytes(codes: usize, rows: i32, counts: usize): void {
  for (; rows >= 4; rows -= 4) {
    addOne(counts, <u32>load<u8>(codes))
    addOne(counts + 1024, <u32>load<u8>(codes, 1))
    addOne(counts + 2048, <u32>load<u8>(codes, 2))
    addOne(counts + 3072, <u32>load<u8>(codes, 3))
    codes += 4
  }
  for (; rows > 0; rows--) addOne(counts, <u32>load<u8>(codes++))
}

/** The same by codes of 16 bits, in one count. */
export function countAllHalves(codes: usize, rows: i32, counts: usize): void {
  for (; rows > 0; rows--) {
    addOne(counts, <u32>load<u16>(codes))
    codes += 2
  }
}

/** Counts rows by their code of 8 bits and their bucket of 16: `counts` have a row of `width` for each code. */
export function countAllBuckets(codes: usize, buckets: usize, width: i32, rows: i32, counts: usize): void {
  for (; rows > 0; rows--) {
    addOne(counts, <u32>load<u8>(codes) * width + <u32>load<u16>(buckets))
    codes++
    buckets += 2
  }
}

/** As `sumBytes`, of all rows. */
export function sumAllBytes(codes: usize, rows: i32, first: usize, second: usize, figures: usize, stride: i32): void {
  for (; rows > 0; rows--) {
    const one = load<f64>(first)
    const other = load<f64>(second)
    if (one === one && other === other) {
      const at = figures + (rows & 3) * stride + <usize>load<u8>(codes) * 24
      store<f64>(at, load<f64>(at) + 1)
      store<f64>(at, load<f64>(at, 8) + one, 8)
      store<f64>(at, load<f64>(at, 16) + other, 16)
    }
    codes++
    first += 8
    second += 8
  }
}

/** The largest magnitude of the known numbers, at least `largest`; infinite when one of them is not whole. */
export function largestWhole(values: usize, rows: i32, largest: f64): f64 {
  let most = f64x2.splat(largest)
  let odd = i64x2.splat(0)
  for (; rows >= 2; rows -= 2) {
    const two = v128.load(values)
    odd = v128.or(odd, v128.and(f64x2.ne(two, f64x2.floor(two)), f64x2.eq(two, two)))
    most = f64x2.pmax(most, f64x2.abs(two))
    values += 16
  }
  let found = max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1))
  if (rows > 0) {
    const last = load<f64>(values)
    if (last === last && last !== floor(last)) return Infinity
    if (abs(last) > found) found = abs(last)
  }
  return v128.any_true(odd) ? Infinity : found
}

function addOne(counts: usize, code: u32): void {
  const at = counts + ((<usize>code) << 2)
  store<i32>(at, load<i32>(at) + 1)
}
