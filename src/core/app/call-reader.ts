import type { ReadPhone } from '../export/mailing/mailing-source'
import { phoneDigits } from '../identity/phone-digits'
import { isFillerNumber, type PhoneNumbers } from '../identity/phone-spelling'

const separators = /[;,\n]/

/** Reads the first number of a cell that can be called, in E.164; where no country code is written, as one of a country (ISO 3166). */
export function callReader(numbers: PhoneNumbers, country: string | null): (text: string) => ReadPhone | null {
  const known = new Map<string, ReadPhone | null>()
  return (text) => {
    for (const part of separators.test(text) ? text.split(separators) : [text]) {
      const found = phoneDigits(part)
      if (!found || isFillerNumber(found.digits)) continue
      const written = found.plus ? `+${found.digits}` : found.digits
      const read = known.get(written) ?? readNumber(numbers, written, country)
      known.set(written, read)
      if (read) return read
    }
    return null
  }
}

function readNumber(numbers: PhoneNumbers, written: string, country: string | null): ReadPhone | null {
  const international = written.startsWith('+') ? written : written.startsWith('00') ? `+${written.slice(2)}` : null
  if (international !== null) {
    const found = numbers.parse(international, null)
    return found && { number: found.number, added: false }
  }
  const found = (country === null ? null : numbers.parse(written, country)) ?? numbers.parse(`+${written}`, null)
  return found && { number: found.number, added: true }
}
