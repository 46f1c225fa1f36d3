const unknownDay: i32 = i32.MIN_VALUE

function digitsEnd(start: usize, end: usize, most: usize): usize {
  let at = start
  while (at < end && at - start < most && <u32>load<u8>(at) - 48 < 10) at++
  return at
}

function valueOf(start: usize, end: usize): i32 {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + (<i32>load<u8>(at) - 48)
  return value
}

function isColonAndTwoDigits(at: usize, end: usize): bool {
  return at + 3 <= end && load<u8>(at) === 58 && digitsEnd(at + 1, end, 2) === at + 3
}

/** Nothing, or `T` or a blank with hours and minutes, perhaps seconds. */
function isTimeTail(at: usize, end: usize): bool {
  if (at === end) return true
  const sign = load<u8>(at)
  if (sign !== 84 && sign !== 32) return false
  const hours = digitsEnd(at + 1, end, 2)
  if (hours === at + 1 || !isColonAndTwoDigits(hours, end)) return false
  return hours + 3 === end || (isColonAndTwoDigits(hours + 3, end) && hours + 6 === end)
}

function daysOfMonth(year: i32, month: i32): i32 {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day number of a date, `unknownDay` when there is no such date. Source: Hinnant, chrono-compatible date algorithms. */
function dayOfCalendar(year: i32, month: i32, day: i32): i32 {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return unknownDay
  const shifted = month > 2 ? year : year - 1
  const era = shifted / 400
  const yearOfEra = shifted - era * 400
  const dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

function dayBetween(start: usize, end: usize, order: i32): i32 {
  const firstEnd = digitsEnd(start, end, 4)
  if (firstEnd === start || firstEnd >= end) return unknownDay
  const separator: u32 = load<u8>(firstEnd)
  if (separator - 45 > 2) return unknownDay
  const secondEnd = digitsEnd(firstEnd + 1, end, 2)
  if (secondEnd === firstEnd + 1 || secondEnd >= end || load<u8>(secondEnd) !== separator) return unknownDay
  const yearFirst = firstEnd - start === 4
  const thirdEnd = digitsEnd(secondEnd + 1, end, yearFirst ? 2 : 4)
  const thirdLength = thirdEnd - secondEnd - 1
  if (!isTimeTail(thirdEnd, end)) return unknownDay
  const first = valueOf(start, firstEnd)
  const second = valueOf(firstEnd + 1, secondEnd)
  const third = valueOf(secondEnd + 1, thirdEnd)
  if (yearFirst) return thirdLength > 0 ? dayOfCalendar(first, second, third) : unknownDay
  if (firstEnd - start > 2 || thirdLength !== 4 || (order === 0 && separator !== 46)) return unknownDay
  return order === 2 ? dayOfCalendar(third, first, second) : dayOfCalendar(third, second, first)
}

/** The day of a cell of ten characters with the year first and two signs of one kind, `unknownDay` when it is not so. */
function dayOfTen(at: usize): i32 {
  const head = load<u64>(at)
  const separator = (<u32>(head >> 32)) & 0xff
  if (separator - 45 > 2 || <u32>(head >> 56) !== separator) return unknownDay
  const tail = <u32>load<u16>(at, 8) - 0x3030
  const digits = (head & 0x00ffff00ffffffff) - 0x0030300030303030
  const isOdd = ((digits + 0x0076760076767676) | digits) & 0x0080800080808080
  if (isOdd !== 0 || (((tail + 0x7676) | tail) & 0xffff8080) !== 0) return unknownDay
  const low = <u32>digits
  const year = (low & 0xff) * 1000 + ((low >> 8) & 0xff) * 100 + ((low >> 16) & 0xff) * 10 + (low >> 24)
  const month = ((<u32>(digits >> 40)) & 0xff) * 10 + ((<u32>(digits >> 48)) & 0xff)
  return dayOfCalendar(year, month, (tail & 0xff) * 10 + (tail >> 8))
}

/** Whether a cell that is a day begins with ten characters of a date: all else of it is a time. */
function isTenLong(start: usize, end: usize): bool {
  if (end - start < 10 || <u32>load<u8>(start, 9) - 48 > 9) return false
  const first = load<u8>(start, 4)
  if (<u32>first - 45 <= 2) return first === load<u8>(start, 7)
  const second = load<u8>(start, 2)
  return <u32>second - 45 <= 2 && second === load<u8>(start, 5)
}

/** Whether ten characters are the same. */
function beginsAlike(one: usize, other: usize): bool {
  return load<u64>(one) === load<u64>(other) && load<u16>(one, 8) === load<u16>(other, 8)
}

/** See `core/import/bytes/day-cells.ts`. Lines often come day by day, so a cell is first compared with the one before. */
export function readDays(
  bytes: usize,
  starts: usize,
  ends: usize,
  count: i32,
  order: i32,
  days: usize,
  odd: usize
): i32 {
  let odds: usize = 0
  let known: usize = 0
  let knownDay = unknownDay
  for (let row = 0; row < count; row++) {
    const start = load<u32>(starts + ((<usize>row) << 2))
    const end = load<u32>(ends + ((<usize>row) << 2))
    let day = unknownDay
    if (start !== end) {
      const cell = bytes + start
      if (known !== 0 && end - start >= 10 && beginsAlike(cell, known)) {
        if (isTimeTail(cell + 10, bytes + end)) day = knownDay
      } else {
        const ten = end - start === 10 ? dayOfTen(cell) : unknownDay
        day = ten === unknownDay ? dayBetween(cell, bytes + end, order) : ten
        if (ten !== unknownDay || (day !== unknownDay && isTenLong(cell, bytes + end))) {
          known = cell
          knownDay = day
        }
      }
    }
    store<i32>(days + ((<usize>row) << 2), day)
    if (day !== unknownDay || start === end) continue
    store<i32>(odd + (odds << 2), row)
    odds++
  }
  return <i32>odds
}
