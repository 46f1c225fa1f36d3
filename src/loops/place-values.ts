/** Writes for each day what a table of bytes has of it; days begin at `first`, and those outside its `size` are left. */
export function placeDays(values: usize, rows: i32, first: i32, table: usize, size: i32, places: usize): void {
  for (; rows > 0; rows--) {
    const day = <u32>(load<i32>(values) - first)
    if (day < <u32>size) store<u8>(places, load<u8>(table + <usize>day))
    values += 4
    places++
  }
}

/** Writes for each age known to the year what a table of bytes has of it, leaves `unknown` ages, and says how many others were left. */
export function placeAges(
  youngest: usize,
  oldest: usize,
  rows: i32,
  unknown: i32,
  table: usize,
  size: i32,
  places: usize
): i32 {
  let left = 0
  for (; rows > 0; rows--) {
    const age = <i32>load<i16>(youngest)
    if (age === <i32>load<i16>(oldest) && <u32>age < <u32>size) store<u8>(places, load<u8>(table + <usize>age))
    else if (age !== unknown) left++
    youngest += 2
    oldest += 2
    places++
  }
  return left
}
