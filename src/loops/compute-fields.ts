const unknownDay: i32 = i32.MIN_VALUE
const unknownAge: i32 = -1

/**
 * Writes the ages of days, once as the youngest and once as the oldest: those of the table, which begins with the day `first`
 * and ends with the day `last`; unknown for an unknown or later day. Says how many days lie before the table; theirs are unknown too.
 */
export function agesOfDays(days: usize, rows: i32, table: usize, first: i32, last: i32, from: usize, to: usize): i32 {
  let before = 0
  for (; rows > 0; rows--) {
    const day = load<i32>(days)
    let age = unknownAge
    if (day >= first) {
      if (day <= last) age = <i32>load<i16>(table + ((<usize>(day - first)) << 1))
    } else if (day !== unknownDay) before++
    store<i16>(from, <i16>age)
    store<i16>(to, <i16>age)
    days += 4
    from += 2
    to += 2
  }
  return before
}

/** Parts of a value, and values, as `roundedHalfUp` of core/fields has them. */
const nearHalf: f64 = 1e-14
const exactHalves: f64 = 1e13

/**
 * Divides numbers, times a scale, from a row on; unknown where a part is, or by 0. `whole` rounds half up. Stops before a row
 * whose half is hidden by binary fractions, and says which; `rows` when all are done.
 */
export function divideNumbers(
  over: usize,
  under: usize,
  row: i32,
  rows: i32,
  scale: f64,
  whole: i32,
  into: usize
): i32 {
  for (; row < rows; row++) {
    const at = (<usize>row) << 3
    const divisor = load<f64>(under + at)
    let value = divisor === 0 ? NaN : (load<f64>(over + at) * scale) / divisor
    if (abs<f64>(value) === Infinity) value = NaN
    else if (whole) {
      const down = floor<f64>(value)
      const fraction = value - down
      const size = abs<f64>(value)
      if (fraction === 0.5 && size < exactHalves) value = down + 1
      else if (fraction !== 0 && value === value) {
        if (abs<f64>(fraction - 0.5) <= size * nearHalf) return row
        value = fraction < 0.5 ? down : down + 1
      }
    }
    store<f64>(into + at, value + 0.0)
  }
  return rows
}
