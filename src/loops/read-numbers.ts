const mostExact: u64 = 9_007_199_254_740_991
const powers: StaticArray<f64> = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
]

/** A number between two addresses, NaN when it is written otherwise than the quick way reads. */
function numberBetween(start: usize, end: usize, point: u32, minorDigits: i32): f64 {
  const negative = load<u8>(start) === 45
  const first = negative ? start + 1 : start
  if (first === end || end - first > 16) return NaN
  let value: u64 = 0
  let pointAt: usize = 0
  for (let at = first; at < end; at++) {
    const byte: u32 = load<u8>(at)
    const digit = byte - 48
    if (digit < 10) value = value * 10 + digit
    else if (byte === point && pointAt === 0 && at + 1 < end && (at > first || minorDigits < 0)) pointAt = at
    else return NaN
  }
  if (value > mostExact) return NaN
  const decimals = pointAt === 0 ? 0 : <i32>(end - pointAt - 1)
  let size = <f64>value
  if (minorDigits < 0) size = decimals === 0 ? size : size / unchecked(powers[decimals])
  else if (decimals > minorDigits || minorDigits - decimals > 16) return NaN
  else size = size * unchecked(powers[minorDigits - decimals])
  if (size > <f64>mostExact) return NaN
  return negative && size !== 0 ? -size : size
}

/** See `core/import/bytes/number-cells.ts`. */
export function readNumbers(
  bytes: usize,
  starts: usize,
  ends: usize,
  count: i32,
  point: i32,
  minorDigits: i32,
  numbers: usize,
  odd: usize
): i32 {
  let odds: usize = 0
  for (let row = 0; row < count; row++) {
    const start = load<u32>(starts + ((<usize>row) << 2))
    const end = load<u32>(ends + ((<usize>row) << 2))
    const value = start === end ? NaN : numberBetween(bytes + start, bytes + end, point, minorDigits)
    store<f64>(numbers + ((<usize>row) << 3), value)
    if (value === value || start === end) continue
    store<i32>(odd + (odds << 2), row)
    odds++
  }
  return <i32>odds
}
