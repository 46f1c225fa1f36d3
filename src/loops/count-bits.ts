/** Rows in a set of `length` words of 32 bits from address `words`. */
export function countBits(words: usize, length: i32): i32 {
  const end = words + ((<usize>length) << 2)
  const wide = words + (((<usize>length) >> 2) << 4)
  let sum = i32x4.splat(0)
  for (; words < wide; words += 16) {
    const bytes = v128.popcnt<i8>(v128.load(words))
    sum = i32x4.add(sum, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)))
  }
  let count =
    i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3)
  for (; words < end; words += 4) count += i32.popcnt(load<i32>(words))
  return count
}
