import { currencyOf } from './currency-signs'
import { writtenNumber, type WrittenNumber } from './parse-number'

/** An amount as written: its sign's currency, null when there is no sign. */
export interface WrittenMoney {
  readonly number: WrittenNumber
  readonly currency: string | null
}

const longestAmount = 64
const bareNumber = /^[-+−]?\d[\d.,\s'’]*$/
const amount = /^([^\d+−.,(-]*)(\(?[-+−]?\s*[^\d+−.,(-]*?\d[\d.,\s'’]*\)?)(\D*)$/

/** Takes an amount apart, with a currency sign before or behind it and minus or brackets for negative; null when it is none. */
export function writtenMoney(text: string, decimal: '.' | ','): WrittenMoney | null {
  if (text.length > longestAmount) return null
  if (bareNumber.test(text)) return withCurrency(writtenNumber(text, decimal), null)
  const match = amount.exec(text)
  if (!match) return withCurrency(writtenNumber(text, decimal), null)
  const bracketed = /^\((.*)\)$/.exec((match[2] ?? '').trim())
  const body = (bracketed ? (bracketed[1] ?? '') : (match[2] ?? '')).trim()
  const signInside = /^([-+−]?)\s*([^\d\s.,]*)\s*(\d.*)$/.exec(body)
  const written = [match[1] ?? '', signInside?.[2] ?? '', match[3] ?? ''].map((part) => part.trim()).filter(Boolean)
  if (written.length > 1 || !signInside) return null
  const currency = written[0] === undefined ? null : currencyOf(written[0])
  if (currency === undefined) return null
  const number = writtenNumber(`${bracketed ? '-' : (signInside[1] ?? '')}${signInside[3] ?? ''}`.trim(), decimal)
  return withCurrency(number, currency)
}

function withCurrency(number: WrittenNumber | null, currency: string | null): WrittenMoney | null {
  return number && { number, currency }
}

/** A written number in minor units with so many decimal digits, rounded half up without binary error; NaN beyond 2^53. */
export function minorUnits(number: WrittenNumber, digits: number): number {
  const shift = number.exponent + digits
  if (shift > 20 || shift < -40) return shift < 0 ? 0 : Number.NaN
  const whole = BigInt(number.digits) * (number.negative ? -1n : 1n)
  const scaled = shift >= 0 ? whole * 10n ** BigInt(shift) : halfUp(whole, 10n ** BigInt(-shift))
  const value = Number(scaled)
  return Number.isSafeInteger(value) ? value : Number.NaN
}

/** value / divisor rounded to the nearest whole, halves towards plus infinity. */
function halfUp(value: bigint, divisor: bigint): bigint {
  const doubled = 2n * value + divisor
  const quotient = doubled / (2n * divisor)
  return doubled < 0n && doubled % (2n * divisor) !== 0n ? quotient - 1n : quotient
}

/** The quick way for plain amounts such as 1234 or 1234.5 with at most `digits` decimals and 15 digits in all; NaN for others. */
export function plainMinorUnits(text: string, decimal: '.' | ',', digits: number): number {
  const point = decimal.charCodeAt(0)
  const { length } = text
  if (length === 0 || length > 15 - digits) return Number.NaN
  let value = 0
  let fraction = -1
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 48 && unit <= 57) {
      value = value * 10 + (unit - 48)
      if (fraction >= 0) fraction++
    } else if (unit === point && fraction < 0 && at > 0 && at + 1 < length) fraction = 0
    else return Number.NaN
  }
  if (fraction > digits) return Number.NaN
  for (let missing = digits - Math.max(0, fraction); missing > 0; missing--) value *= 10
  return value
}
