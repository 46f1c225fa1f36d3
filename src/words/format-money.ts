import type { Language } from '../model/language'
import { minorDigits } from '../model/minor-digits'
import { localeOf } from './locale'
import { numberFormat } from './number-format'

/** How many decimals money is written with: none (`whole`), as many as the currency has (`exact`), or none from 100 units on (`short`). */
export type MoneyDecimals = 'whole' | 'exact' | 'short'

const noBreakSpace = '\u00a0'
const signsInFront = new Set(['$', '€', '£', '¥', '₹'])
const ownersOfSigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['kr', 'SEK']
])

/** Makes the writer of money in a currency: takes minor units, gives `4,100 ₽`, `$4,100`, `12,50 zł`. */
export function moneyFormatter(
  language: Language,
  currency: string
): (minor: number, decimals: MoneyDecimals) => string {
  const digits = minorDigits(currency)
  const sign = signOf(language, currency)
  const inFront = language === 'en' && signsInFront.has(sign)
  const exact = numberFormat(language, { least: digits, most: digits })
  const whole = numberFormat(language, { least: 0, most: 0 })
  return (minor, decimals) => {
    const major = minor / 10 ** digits
    const short = decimals === 'whole' || (decimals === 'short' && Math.abs(major) >= 100)
    const amount = (short ? whole : exact).format(Math.abs(major))
    const minus = minor < 0 && /[1-9]/.test(amount) ? '−' : ''
    return inFront ? `${minus}${sign}${amount}` : `${minus}${amount}${noBreakSpace}${sign}`
  }
}

const signs = new Map<string, string>()

/** The sign of a currency, such as ₽ or zł, or its code where another currency owns the sign. */
export function signOf(language: Language, currency: string): string {
  const key = `${language}.${currency}`
  const sign = signs.get(key) ?? findSign(language, currency)
  signs.set(key, sign)
  return sign
}

function findSign(language: Language, currency: string): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) return currency
  const parts = new Intl.NumberFormat(localeOf[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol'
  }).formatToParts(0)
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency
  const owner = ownersOfSigns.get(sign)
  return owner === undefined || owner === currency.toUpperCase() ? sign : currency
}
