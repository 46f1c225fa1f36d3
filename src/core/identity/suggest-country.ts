import type { DuplicateSuggestion } from '../../contract/identity-results'
import type { Language } from '../../model/language'
import { phoneDigits } from './phone-digits'
import type { PhoneNumbers } from './phone-spelling'
import type { TextOfRow } from './shared-values'

const mostNumbers = 2000
const mostCountries = 10
const countryOfLanguage: Readonly<Record<Language, string | null>> = { ru: 'RU', pl: 'PL', en: null }

/**
 * The country whose numbers are written without a country code: that of most of the numbers written with one, of the first
 * 2,000; without any, that of the language.
 */
export function suggestCountry(
  columns: readonly TextOfRow[],
  rows: number,
  numbers: PhoneNumbers,
  language: Language
): Pick<DuplicateSuggestion, 'country' | 'countries'> {
  const counts = new Map<string, number>()
  let seen = 0
  for (const textOf of columns)
    for (let row = 0; row < rows && seen < mostNumbers; row++) {
      const found = phoneDigits(textOf(row))
      if (!found) continue
      seen++
      const country = countryOf(found.digits, found.plus, numbers)
      if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
    }
  const countries = [...counts]
    .map(([country, count]) => ({ country, numbers: count }))
    .sort((one, other) => other.numbers - one.numbers)
  return { country: countries[0]?.country ?? countryOfLanguage[language], countries: countries.slice(0, mostCountries) }
}

function countryOf(digits: string, plus: boolean, numbers: PhoneNumbers): string | null {
  const international = plus ? digits : digits.startsWith('00') ? digits.slice(2) : null
  return international === null ? null : (numbers.parse(`+${international}`, null)?.country ?? null)
}
