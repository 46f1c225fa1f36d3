import { unknownDay } from '../../../model/day'
import type { DateOrder } from '../../../model/recipe'
import type { RowBatch } from './row-batch'

const orders: Readonly<Record<DateOrder, number>> = { ymd: 0, dmy: 1, mdy: 2 }

/**
 * Reads days written as `2025-12-31`, `31.12.2025` or `12/31/2025`, perhaps with `T12:00` or ` 12:00:00` behind, of the
 * column at hand into `batch.days`; `unknownDay` where there is no value. What is written otherwise, or is no day of the
 * calendar, is told in `odd`; returns how many.
 */
export function readDays(batch: RowBatch, order: DateOrder): number {
  const { bytes, starts, ends, odd, days, count, memory } = batch
  if (!memory.loops) return readDaysPlainly(batch, orders[order])
  return memory.loops.readDays(
    bytes.byteOffset,
    starts.byteOffset,
    ends.byteOffset,
    count,
    orders[order],
    days.byteOffset,
    odd.byteOffset
  )
}

/** The loop of `readDays` in JavaScript; the order as 0 year first, 1 day first, 2 month first. */
export function readDaysPlainly(batch: RowBatch, order: number): number {
  const { bytes, starts, ends, odd, days, count } = batch
  let odds = 0
  for (let row = 0; row < count; row++) {
    const start = starts[row] ?? 0
    const end = ends[row] ?? 0
    const day = start === end ? unknownDay : dayBetween(bytes, start, end, order)
    days[row] = day
    if (day === unknownDay && start !== end) odd[odds++] = row
  }
  return odds
}

function dayBetween(bytes: Uint8Array, start: number, end: number, order: number): number {
  const firstEnd = digitsEnd(bytes, start, end, 4)
  const separator = bytes[firstEnd]
  if (firstEnd === start || (separator !== 45 && separator !== 46 && separator !== 47)) return unknownDay
  const secondEnd = digitsEnd(bytes, firstEnd + 1, end, 2)
  if (secondEnd === firstEnd + 1 || bytes[secondEnd] !== separator) return unknownDay
  const yearFirst = firstEnd - start === 4
  const thirdEnd = digitsEnd(bytes, secondEnd + 1, end, yearFirst ? 2 : 4)
  const thirdLength = thirdEnd - secondEnd - 1
  if (!isTimeTail(bytes, thirdEnd, end)) return unknownDay
  const first = valueOf(bytes, start, firstEnd)
  const second = valueOf(bytes, firstEnd + 1, secondEnd)
  const third = valueOf(bytes, secondEnd + 1, thirdEnd)
  if (yearFirst) return thirdLength > 0 ? dayOfCalendar(first, second, third) : unknownDay
  if (firstEnd - start > 2 || thirdLength !== 4 || (order === 0 && separator !== 46)) return unknownDay
  return order === 2 ? dayOfCalendar(third, first, second) : dayOfCalendar(third, second, first)
}

function digitsEnd(bytes: Uint8Array, start: number, end: number, most: number): number {
  let at = start
  while (at < end && at - start < most && isDigit(bytes[at])) at++
  return at
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}

function valueOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + ((bytes[at] ?? 0) - 48)
  return value
}

/** Nothing, or `T` or a blank with hours and minutes, perhaps seconds. */
function isTimeTail(bytes: Uint8Array, at: number, end: number): boolean {
  if (at === end) return true
  if (bytes[at] !== 84 && bytes[at] !== 32) return false
  const hours = digitsEnd(bytes, at + 1, end, 2)
  if (hours === at + 1 || !isColonAndTwoDigits(bytes, hours, end)) return false
  return hours + 3 === end || (isColonAndTwoDigits(bytes, hours + 3, end) && hours + 6 === end)
}

function isColonAndTwoDigits(bytes: Uint8Array, at: number, end: number): boolean {
  return at + 3 <= end && bytes[at] === 58 && isDigit(bytes[at + 1]) && isDigit(bytes[at + 2])
}

/** The day number of a date, `unknownDay` when there is no such date. Source: Hinnant, chrono-compatible date algorithms. */
function dayOfCalendar(year: number, month: number, day: number): number {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return unknownDay
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
