/*
 * The highest bits of a number, turned so that they rise with it, are its cell: those of its high word without the lowest
 * `shift`; the two zeros are alike, NaN has none. Source of the order of bits: Herf, Radix Tricks.
 */

/** Counts so many numbers by their cell. */
export function countCells(values: usize, rows: i32, shift: i32, counts: usize): void {
  for (; rows > 0; rows--) {
    const value = load<f64>(values)
    if (value === value) {
      const at = counts + ((<usize>cellOf(load<u32>(values, 4), shift)) << 2)
      store<i32>(at, load<i32>(at) + 1)
    }
    values += 8
  }
}

/**
 * Writes the bucket of each number by that of its cell, 0 for NaN, counts the rows of each bucket, and leaves in `only` the
 * one number of a bucket, NaN when it has several.
 */
export function bucketsOfCells(
  values: usize,
  rows: i32,
  shift: i32,
  bucketOfCell: usize,
  buckets: usize,
  counts: usize,
  only: usize
): void {
  for (; rows > 0; rows--) {
    const value = load<f64>(values)
    const cell = <usize>cellOf(load<u32>(values, 4), shift)
    const bucket = value === value ? <usize>load<u16>(bucketOfCell + (cell << 1)) : 0
    store<u16>(buckets, <u16>bucket)
    const at = counts + (bucket << 2)
    const count = load<i32>(at)
    store<i32>(at, count + 1)
    const onlyAt = only + (bucket << 3)
    if (count === 0) store<f64>(onlyAt, value)
    else if (load<f64>(onlyAt) !== value) store<f64>(onlyAt, NaN)
    values += 8
    buckets += 2
  }
}

/** Writes so many rows from `row` on at the next place of their bucket. */
export function rowsByBucket(buckets: usize, row: i32, rows: i32, next: usize, order: usize): void {
  for (const end = row + rows; row < end; row++) {
    const at = next + ((<usize>load<u16>(buckets)) << 2)
    const place = load<u32>(at)
    store<u32>(at, place + 1)
    store<i32>(order + ((<usize>place) << 2), row)
    buckets += 2
  }
}

/** Lists the rows, of so many from `row` on, whose cell of 16 bits, turned by `flip`, is at most `last`; says how many. */
export function rowsOfCells(values: usize, row: i32, rows: i32, flip: u32, last: u32, list: usize): i32 {
  const first = list
  for (const end = row + rows; row < end; row++) {
    const value = load<f64>(values)
    if (value === value && (cellOf(load<u32>(values, 4), 16) ^ flip) <= last) {
      store<i32>(list, row)
      list += 4
    }
    values += 8
  }
  return <i32>((list - first) >> 2)
}

function cellOf(high: u32, shift: i32): u32 {
  const turned: u32 = high === 0x80000000 ? <u32>0 : high
  const flipped: u32 = turned >> 31 === 1 ? ~turned : turned | 0x80000000
  return flipped >> (<u32>shift)
}
