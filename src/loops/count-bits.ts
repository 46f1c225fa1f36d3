/** Rows in a set of `length` words from address `words`. */
export function countBits(words: usize, length: i32): i32 {
  const end = words + ((<usize>length) << 2)
  const wide = words + (((<usize>length) >> 2) << 4)
  let sum = i32x4.splat(0)
  for (; words < wide; words += 16) sum = i32x4.add(sum, countsOf(v128.load(words)))
  let count = total(sum)
  for (; words < end; words += 4) count += i32.popcnt(load<i32>(words))
  return count
}

/** Bits of a vector, counted in four lanes. */
export function countsOf(bits: v128): v128 {
  return i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(v128.popcnt<i8>(bits)))
}

/** The sum of four lanes. */
export function total(lanes: v128): i32 {
  const two = i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1)
  return two + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3)
}
