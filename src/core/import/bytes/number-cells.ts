import type { RowBatch } from './row-batch'

const powers = Float64Array.from({ length: 18 }, (_, digits) => 10 ** digits)

/** How the numbers of a column are written, and what they become. */
export interface NumberWriting {
  /** The byte of the decimal sign. */
  readonly point: number
  /** Minor digits of money, which becomes whole minor units; -1 for plain numbers. */
  readonly minorDigits: number
}

/**
 * Reads plain numbers of the column at hand into `batch.numbers`: digits with at most one decimal sign, up to 15 of them,
 * perhaps a minus before. NaN where there is no value. What is written otherwise is told in `odd`; returns how many.
 */
export function readNumbers(batch: RowBatch, { point, minorDigits }: NumberWriting): number {
  const { bytes, starts, ends, odd, numbers, count, memory } = batch
  if (!memory.loops) return readNumbersPlainly(batch, point, minorDigits)
  return memory.loops.readNumbers(
    bytes.byteOffset,
    starts.byteOffset,
    ends.byteOffset,
    count,
    point,
    minorDigits,
    numbers.byteOffset,
    odd.byteOffset
  )
}

/** The loop of `readNumbers` in JavaScript. */
export function readNumbersPlainly(batch: RowBatch, point: number, minorDigits: number): number {
  const { bytes, starts, ends, odd, numbers, count } = batch
  let odds = 0
  for (let row = 0; row < count; row++) {
    const start = starts[row] ?? 0
    const end = ends[row] ?? 0
    numbers[row] = Number.NaN
    if (start === end) continue
    const value = numberBetween(bytes, start, end, point, minorDigits)
    if (value === value) numbers[row] = value
    else odd[odds++] = row
  }
  return odds
}

function numberBetween(bytes: Uint8Array, start: number, end: number, point: number, minorDigits: number): number {
  const negative = bytes[start] === 45
  let at = negative ? start + 1 : start
  const first = at
  if (at === end || end - at > 16) return Number.NaN
  let value = 0
  let pointAt = -1
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 48 && byte <= 57) value = value * 10 + (byte - 48)
    else if (byte === point && pointAt < 0 && at + 1 < end && (at > first || minorDigits < 0)) pointAt = at
    else return Number.NaN
  }
  const decimals = pointAt < 0 ? 0 : end - pointAt - 1
  const size = minorDigits < 0 ? value / (powers[decimals] ?? Number.NaN) : inMinorUnits(value, minorDigits - decimals)
  if (value > Number.MAX_SAFE_INTEGER || size > Number.MAX_SAFE_INTEGER) return Number.NaN
  return negative && size !== 0 ? -size : size
}

function inMinorUnits(value: number, missingDigits: number): number {
  return missingDigits < 0 ? Number.NaN : value * (powers[missingDigits] ?? Number.NaN)
}
