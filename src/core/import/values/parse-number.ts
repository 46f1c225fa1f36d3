/** The digits of a written number: value = ±digits × 10^exponent. */
export interface WrittenNumber {
  readonly negative: boolean
  readonly digits: string
  readonly exponent: number
}

const longestNumber = 64
const groupSigns = /[\s'’.,]/
const exponentPart = /^(.*\d)[eE]([+-]?\d{1,3})$/

/**
 * Takes a written number apart; null when it is none. Digits may be grouped in threes by a blank (also no-break), an
 * apostrophe, or the one of comma and point that is not the decimal sign.
 */
export function writtenNumber(text: string, decimal: '.' | ','): WrittenNumber | null {
  if (text.length > longestNumber) return null
  const scientific = exponentPart.exec(text)
  const mantissa = scientific ? (scientific[1] ?? '') : text
  const sign = mantissa.charAt(0)
  const signed = sign === '-' || sign === '−' || sign === '+'
  const body = signed ? mantissa.slice(1).trimStart() : mantissa
  const [whole = '', fraction = '', ...rest] = body.split(decimal)
  if (rest.length > 0 || !/^\d*$/.test(fraction)) return null
  const digits = wholeDigits(whole)
  if (digits === null || digits.length + fraction.length === 0) return null
  return {
    negative: signed && sign !== '+',
    digits: digits + fraction,
    exponent: (scientific ? Number(scientific[2]) : 0) - fraction.length
  }
}

function wholeDigits(whole: string): string | null {
  if (/^\d*$/.test(whole)) return whole
  const group = groupSigns.exec(whole)?.[0]
  if (group === undefined) return null
  const groups = whole.split(group)
  const first = groups[0] ?? ''
  const grouped = /^\d{1,3}$/.test(first) && groups.slice(1).every((part) => /^\d{3}$/.test(part))
  return grouped ? groups.join('') : null
}

/** A number in a cell (a percent sign behind it is passed over); NaN when it is none. */
export function parseNumber(text: string, decimal: '.' | ','): number {
  const plain = plainNumber(text, decimal)
  if (plain === plain) return plain
  const written = writtenNumber(text.endsWith('%') ? text.slice(0, -1).trimEnd() : text, decimal)
  if (!written) return Number.NaN
  const value = Number(`${written.negative ? '-' : ''}${written.digits}e${written.exponent}`)
  return Number.isFinite(value) ? value : Number.NaN
}

const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

/** The quick way for digits with at most one decimal sign, up to 15 digits, where the division is exact to the last bit; NaN for others. */
function plainNumber(text: string, decimal: '.' | ','): number {
  const point = decimal.charCodeAt(0)
  const { length } = text
  const negative = text.charCodeAt(0) === 45
  let at = negative ? 1 : 0
  if (length - at > 16 || length === at) return Number.NaN
  let value = 0
  let fraction = -1
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 48 && unit <= 57) {
      value = value * 10 + (unit - 48)
      if (fraction >= 0) fraction++
    } else if (unit === point && fraction < 0 && length > 1 && at + 1 < length) fraction = 0
    else return Number.NaN
  }
  if (value > Number.MAX_SAFE_INTEGER) return Number.NaN
  const size = fraction > 0 ? value / (powers[fraction] ?? Number.NaN) : value
  return negative && size !== 0 ? -size : size
}
