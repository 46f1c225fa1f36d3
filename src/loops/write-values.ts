/** Writes a whole number below 2³² as so many digits, with zeros before it; gives the place behind it. */
export function writePadded(at: usize, value: u32, digits: i32): usize {
  const end = at + <usize>digits
  let place = end
  while (place >= at + 2) {
    const less = value / 100
    const pair = value - less * 100
    const tens = pair / 10
    place -= 2
    store<u16>(place, <u16>(0x3030 + tens + ((pair - tens * 10) << 8)))
    value = less
  }
  if (place > at) store<u8>(at, <u8>(0x30 + value))
  return end
}

function digitsOf(value: u32): i32 {
  if (value < 10000) return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : 4
  if (value < 100000000) return value < 1000000 ? (value < 100000 ? 5 : 6) : value < 10000000 ? 7 : 8
  return value < 1000000000 ? 9 : 10
}

/** Writes a whole number up to 2⁵³. */
export function writeWhole(at: usize, value: u64): usize {
  if (value <= 0xffffffff) return writePadded(at, <u32>value, digitsOf(<u32>value))
  const high = value / 100000000
  return writePadded(writeWhole(at, high), <u32>(value - high * 100000000), 8)
}

const mostWhole: f64 = 9007199254740991

/** Writes a number of at most four decimals; 0 when it has more, or is larger than 2⁵³. */
export function writeNumber(at: usize, value: f64, decimal: i32): usize {
  const size = abs(value)
  if (value < 0) store<u8>(at++, 0x2d)
  if (size <= mostWhole && floor(size) === size) return writeWhole(at, <u64>size)
  const scaled = floor(size * 10000 + 0.5)
  if (!(scaled < 1e15) || scaled / 10000 !== size) return 0
  const all = <u64>scaled
  const whole = all / 10000
  at = writeWhole(at, whole)
  store<u8>(at, <u8>decimal)
  at = writePadded(at + 1, <u32>(all - whole * 10000), 4)
  while (load<u8>(at - 1) === 0x30) at--
  return at
}

/** Writes money in minor units of so many digits in major units; 0 when it is no whole number up to 2⁵³. */
export function writeMoney(at: usize, minor: f64, digits: i32, decimal: i32): usize {
  const size = abs(minor)
  if (!(size <= mostWhole) || floor(size) !== size) return 0
  if (minor < 0) store<u8>(at++, 0x2d)
  const all = <u64>size
  if (digits === 0) return writeWhole(at, all)
  let unit: u64 = 10
  for (let digit = 1; digit < digits; digit++) unit *= 10
  const whole = all / unit
  at = writeWhole(at, whole)
  store<u8>(at, <u8>decimal)
  return writePadded(at + 1, <u32>(all - whole * unit), digits)
}

/** Writes a day as `YYYY-MM-DD`; 0 outside the years 1 to 9999. Source: Hinnant, civil_from_days, as in `writeDay`. */
export function writeDay(at: usize, day: i32): usize {
  if (day < -719162 || day > 2932896) return 0
  const shifted = <u32>(day + 719468)
  const era = shifted / 146097
  const dayOfEra = shifted - era * 146097
  const yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - yearOfEra / 100)
  const marchMonth = (5 * dayOfYear + 2) / 153
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  at = writePadded(at, year, 4)
  store<u8>(at, 0x2d)
  at = writePadded(at + 1, month, 2)
  store<u8>(at, 0x2d)
  return writePadded(at + 1, dayOfYear - (153 * marchMonth + 2) / 5 + 1, 2)
}

/** Writes a full age, a band as `45-54`, an open one as `65+`. */
export function writeAge(at: usize, from: i32, to: i32): usize {
  at = writePadded(at, <u32>from, digitsOf(<u32>from))
  if (from === to) return at
  if (to === 32767) {
    store<u8>(at, 0x2b)
    return at + 1
  }
  store<u8>(at, 0x2d)
  return writePadded(at + 1, <u32>to, digitsOf(<u32>to))
}
