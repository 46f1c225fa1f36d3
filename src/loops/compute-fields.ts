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
  while (row < rows) {
    if (row + 1 < rows && dividePair(over, under, (<usize>row) << 3, scale, whole, into)) {
      row += 2
      continue
    }
    const at = (<usize>row) << 3
    const value = quotient(load<f64>(over + at) * scale, load<f64>(under + at))
    if (whole && isHidden(value)) return row
    store<f64>(into + at, (whole ? halfUp(value) : value) + 0.0)
    row++
  }
  return rows
}

/** Divides two rows at once; false when one of them is near a half. */
function dividePair(over: usize, under: usize, at: usize, scale: f64, whole: i32, into: usize): bool {
  const value = f64x2.div(f64x2.mul(v128.load(over + at), f64x2.splat(scale)), v128.load(under + at))
  const size = f64x2.abs(value)
  let found = value
  if (whole) {
    const down = f64x2.floor(value)
    const fraction = f64x2.sub(value, down)
    const fromHalf = f64x2.abs(f64x2.sub(fraction, f64x2.splat(0.5)))
    if (v128.any_true(f64x2.le(fromHalf, f64x2.mul(size, f64x2.splat(nearHalf))))) return false
    found = f64x2.add(down, v128.and(f64x2.gt(fraction, f64x2.splat(0.5)), f64x2.splat(1)))
  }
  const isFinite = f64x2.lt(size, f64x2.splat(Infinity))
  v128.store(into + at, v128.bitselect(f64x2.add(found, f64x2.splat(0)), f64x2.splat(NaN), isFinite))
  return true
}

function quotient(over: f64, under: f64): f64 {
  const value = over / under
  return abs<f64>(value) < Infinity ? value : NaN
}

/** Whether a value is so near to a half that 15 digits have to tell. */
function isHidden(value: f64): bool {
  const size = abs<f64>(value)
  const fraction = value - floor<f64>(value)
  if (fraction === 0 || (fraction === 0.5 && size < exactHalves)) return false
  return abs<f64>(fraction - 0.5) <= size * nearHalf
}

function halfUp(value: f64): f64 {
  const down = floor<f64>(value)
  return value - down < 0.5 ? down : down + 1
}
