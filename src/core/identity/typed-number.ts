import { fewestDigits } from './phone-digits'

const fewestTyped = 3
const numberSigns = /^[\s+()\d./\u00a0\u202f\u2010-\u2014-]+$/

/**
 * The digits by which numbers are found whose beginning or end is typed: as they are, and without what is dialled before a
 * number at home (8, 0), abroad (00) or from elsewhere (the country's calling code). None when the text is no part of a number.
 */
export function typedDigits(text: string, callingCode: string | null): readonly string[] {
  if (!numberSigns.test(text)) return []
  const digits = text.replace(/\D/g, '')
  if (digits.length < fewestTyped) return []
  const isInternational = text.includes('+') || digits.startsWith('00')
  const whole = digits.startsWith('00') ? digits.slice(2) : digits
  const atHome = isInternational ? null : (withoutPrefix(whole, '8') ?? withoutPrefix(whole, '0'))
  const forms = [digits, whole, atHome, callingCode === null ? null : withoutPrefix(whole, callingCode)]
  return [...new Set(forms.filter((form) => form !== null && form.length >= fewestTyped))] as string[]
}

/** The digits that all spellings of a number share. */
export function sharedDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-fewestDigits)
}

function withoutPrefix(digits: string, prefix: string): string | null {
  return digits.startsWith(prefix) ? digits.slice(prefix.length) : null
}
