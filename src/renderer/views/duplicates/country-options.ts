import type { DuplicateSuggestion } from '../../../contract/identity-results'
import type { Language } from '../../../model/language'

/** Numbers are compared as they are written. */
export const noCountry = 'none'

const common = [
  'RU', 'PL', 'UA', 'BY', 'KZ', 'GE', 'AM', 'DE', 'CZ', 'SK', 'LT', 'LV', 'EE', 'GB', 'IE', 'US', 'CA', 'FR', 'ES', 'IT',
  'PT', 'NL', 'BE', 'AT', 'CH', 'SE', 'NO', 'DK', 'FI', 'HU', 'RO', 'BG', 'RS', 'GR', 'TR', 'IL', 'AE', 'IN', 'CN', 'JP',
  'AU', 'BR'
] // prettier-ignore

/** Countries to choose from: none, those of the numbers themselves, then others by name. */
export function countryOptions(
  language: Language,
  { country, countries }: Pick<DuplicateSuggestion, 'country' | 'countries'>,
  none: string
): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const option = (value: string) => ({ value, label: names.of(value) ?? value })
  const first = [...new Set([...countries.map((each) => each.country), ...(country === null ? [] : [country])])]
  const others = common.filter((code) => !first.includes(code)).map(option)
  others.sort((one, other) => one.label.localeCompare(other.label, language))
  return [{ value: noCountry, label: none }, ...first.map(option), ...others]
}
