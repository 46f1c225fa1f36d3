import type { DayColumn, NumberColumn } from '../../../model/customer-table'
import type { RowBatch } from '../bytes/row-batch'
import type { ColumnFiller, RejectCell } from '../fill/column-filler'
import { createGrowingArray, type FillingRoom } from '../fill/growing-array'

/** Takes a column of times: the day and the hour of each. */
export interface TimeFiller {
  take(batch: RowBatch, reject: RejectCell): void
  /** The hours are null when there is none but midnight, which is then no time of day. `days` is null when they are not read. */
  finish(): { readonly days: DayColumn | null; readonly hours: NumberColumn | null }
}

/**
 * A filler of times as they stand, in whatever zone they are written: "2017-01-28 14:06:53", "01.01.2020 0:00", and, where
 * another column has the day (`days` null), "14:06". The hour of a day without a time is unknown.
 */
export function timeFiller(room: FillingRoom, days: ColumnFiller | null): TimeFiller {
  const hours = createGrowingArray('f64', room)
  let isTold = false
  return {
    take(batch, reject) {
      const { bytes, starts, ends, numbers, count } = batch
      days?.take(batch, reject)
      for (let row = 0; row < count; row++) {
        const start = starts[row] ?? 0
        const end = ends[row] ?? 0
        const hour = hourBetween(bytes, start, end)
        numbers[row] = hour
        if (hour > 0 || (hour === 0 && !isMidnight(bytes, start, end))) isTold = true
        if (!days && hour !== hour && start !== end) reject(row, 'notADate')
      }
      hours.append(numbers.subarray(0, count))
    },
    finish() {
      const day = days?.finish()
      return {
        days: day?.kind === 'day' ? day : null,
        hours: isTold ? { kind: 'number', values: hours.finish() } : null
      }
    }
  }
}

const colon = 58

/** The digits before the first colon, 0 to 23, those after noon by `PM`; NaN when there are none. */
function hourBetween(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && bytes[at] !== colon) at++
  if (at === end || !isDigit(bytes[at - 1]) || !isDigit(bytes[at + 1]) || at === start) return Number.NaN
  const units = (bytes[at - 1] as number) - 48
  const tens = at - 2 >= start && isDigit(bytes[at - 2]) ? (bytes[at - 2] as number) - 48 : 0
  const hour = inHalfDay(10 * tens + units, bytes, end)
  return hour < 24 ? hour : Number.NaN
}

/** An hour by the last letters of the cell: 12 AM is 0, 1 PM is 13. */
function inHalfDay(hour: number, bytes: Uint8Array, end: number): number {
  let last = end - 1
  if (bytes[last] === 46) last--
  if (((bytes[last] ?? 0) | 32) !== 109) return hour
  const letter = (bytes[bytes[last - 1] === 46 ? last - 2 : last - 1] ?? 0) | 32
  if (letter === 97) return hour === 12 ? 0 : hour
  return letter === 112 && hour < 12 ? hour + 12 : hour
}

function isMidnight(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== colon) continue
    for (let digit = at + 1; digit < end; digit++)
      if ((bytes[digit] as number) > 48 && isDigit(bytes[digit])) return false
    return true
  }
  return true
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}
