import { fewestDigits, phoneDigits, type PhoneDigits } from './phone-digits'
import type { Spelling } from './spelling'

/** What is asked of a library of telephone numbers. */
export interface PhoneNumbers {
  /** The number in E.164, of digits with a plus or as dialled in a country; null when no number has this length. */
  parse(digits: string, country: string | null): { readonly number: string; readonly country: string | null } | null
  /** Whether a country's numbers are known, by its ISO 3166 code. */
  knows(country: string): boolean
  /** What is dialled before a country's numbers from abroad, without the plus; null when the country is not known. */
  callingCode(country: string): string | null
}

/** Loads the library; it is large, and most never look for a number. */
export async function loadPhoneNumbers(): Promise<PhoneNumbers> {
  const { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } =
    await import('libphonenumber-js/min')
  return {
    knows: (country) => isSupportedCountry(country),
    callingCode: (country) => (isSupportedCountry(country) ? getCountryCallingCode(country) : null),
    parse(digits, country) {
      const defaultCountry = country !== null && isSupportedCountry(country) ? { defaultCountry: country } : {}
      const found = parsePhoneNumberFromString(digits, { ...defaultCountry, extract: false })
      return found?.isPossible() ? { number: found.number, country: found.country ?? null } : null
    }
  }
}

const separators = /[;,\n]/
/** Long numbers that begin otherwise than a trunk code begin with that of a country. */
const withCountryCode = /^[1-79]\d{10,14}$/

/**
 * Telephone numbers in E.164, of a country where they have no country code. What no number of it can be is compared by its
 * digits. All spellings of a number end in the same seven digits, so only those that share them are read wholly, each once.
 */
export function phoneSpelling(numbers: PhoneNumbers, country: string | null): Spelling {
  const known = new Map<string, string>()
  const read = ({ digits, plus }: PhoneDigits): string => {
    const text = plus ? `+${digits}` : digits
    const found = known.get(text) ?? comparedNumber(numbers, { digits, plus }, country)
    known.set(text, found)
    return found
  }
  return {
    parts: (text) => (separators.test(text) ? text.split(separators) : [text]),
    sieve: (part) => {
      const found = phoneDigits(part)
      return found ? Number(found.digits.slice(-fewestDigits)) : -1
    },
    key: (part) => {
      const found = phoneDigits(part)
      return found ? read(found) : null
    }
  }
}

function comparedNumber(numbers: PhoneNumbers, { digits, plus }: PhoneDigits, country: string | null): string {
  if (isFillerNumber(digits)) return digits
  const isDialled = !plus && digits.startsWith('00')
  const international = plus ? `+${digits}` : isDialled ? `+${digits.slice(2)}` : null
  const found =
    (international === null ? null : numbers.parse(international, null)) ??
    (plus || country === null ? null : numbers.parse(digits, country))
  if (found) return found.number
  return !isDialled && (plus || withCountryCode.test(digits)) ? `+${digits}` : digits
}

/** Whether a number is filled in for want of one: the same digit all over. */
export function isFillerNumber(number: string): boolean {
  return /^\+?(\d)\1*$/.test(number)
}
