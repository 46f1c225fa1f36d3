import type { Language } from '../../../model/language'

const common = [
  'RUB', 'PLN', 'EUR', 'USD', 'GBP', 'CHF', 'CZK', 'UAH', 'BYN', 'KZT', 'GEL', 'AMD', 'AZN', 'UZS', 'KGS', 'MDL',
  'RON', 'HUF', 'BGN', 'SEK', 'NOK', 'DKK', 'TRY', 'RSD', 'ILS', 'CNY', 'JPY', 'INR', 'CAD', 'AUD', 'BRL', 'AED'
] // prettier-ignore

/** Currencies to choose from, named in a language; the one in use is always among them. */
export function currencyOptions(language: Language, used: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'currency' })
  const codes = used === '' || common.includes(used) ? common : [used, ...common]
  return codes.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }))
}
