import { moneyText, numberText } from './decimal-text'
import { writeAscii, writePadded, writeWhole } from './write-digits'

const minus = 0x2d
const scale = 10_000

/**
 * Writes what `numberText` says of a known number and gives the place behind it. A number of at most four decimals is the
 * quotient of a whole number; below 15 digits no shorter decimal can stand for the same number.
 */
export function writeNumber(bytes: Uint8Array, at: number, value: number, decimal: '.' | ','): number {
  const size = Math.abs(value)
  if (Number.isSafeInteger(value)) {
    if (value < 0) bytes[at++] = minus
    return writeWhole(bytes, at, size)
  }
  const scaled = Math.round(size * scale)
  if (!(scaled < 1e15) || scaled / scale !== size) return writeAscii(bytes, at, numberText(value, decimal))
  if (value < 0) bytes[at++] = minus
  const whole = Math.floor(scaled / scale)
  const fraction = scaled - whole * scale
  at = writeWhole(bytes, at, whole)
  bytes[at++] = decimal.charCodeAt(0)
  return withoutZeros(bytes, writePadded(bytes, at, fraction, 4))
}

function withoutZeros(bytes: Uint8Array, end: number): number {
  while (bytes[end - 1] === 0x30) end--
  return end
}

/** Writes what `moneyText` says of known money in minor units and gives the place behind it. */
export function writeMoney(bytes: Uint8Array, at: number, minor: number, digits: number, decimal: '.' | ','): number {
  if (!Number.isSafeInteger(minor) || digits > 8) return writeAscii(bytes, at, moneyText(minor, digits, decimal))
  if (minor < 0) bytes[at++] = minus
  const size = Math.abs(minor)
  if (digits === 0) return writeWhole(bytes, at, size)
  const unit = 10 ** digits
  const whole = Math.floor(size / unit)
  at = writeWhole(bytes, at, whole)
  bytes[at++] = decimal.charCodeAt(0)
  return writePadded(bytes, at, size - whole * unit, digits)
}
