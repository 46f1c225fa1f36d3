import type { RowBatch } from '../bytes/row-batch'

/**
 * Reads hours of the times of the column at hand into `batch.numbers`, in whatever way their days are written; NaN where there is no
 * time of day. Tells whether one of them is other than midnight.
 */
export function readHours({ bytes, starts, ends, numbers, count, memory }: RowBatch): boolean {
  const { loops } = memory
  if (loops)
    return loops.readHours(bytes.byteOffset, starts.byteOffset, ends.byteOffset, count, numbers.byteOffset) === 1
  let isTold = false
  for (let row = 0; row < count; row++) {
    const start = starts[row] ?? 0
    const end = ends[row] ?? 0
    const hour = hourBetween(bytes, start, end)
    numbers[row] = hour
    if (hour > 0 || (hour === 0 && !isMidnight(bytes, start, end))) isTold = true
  }
  return isTold
}

const colon = 58

/** The digits before the first colon, 0 to 23, those after noon by `PM`; NaN when there are none. */
function hourBetween(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && bytes[at] !== colon) at++
  if (at === start || at + 1 >= end || !isDigit(bytes[at - 1]) || !isDigit(bytes[at + 1])) return Number.NaN
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
