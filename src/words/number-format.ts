import type { Language } from '../model/language'
import { localeOf } from './locale'

const formats = new Map<string, Intl.NumberFormat>()

/** The writer of numbers of a language with so many decimals; made once, for making one costs far more than using it. */
export function numberFormat(
  language: Language,
  decimals: { readonly least: number; readonly most: number }
): Intl.NumberFormat {
  const key = `${language}.${decimals.least}.${decimals.most}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(localeOf[language], {
    minimumFractionDigits: decimals.least,
    maximumFractionDigits: decimals.most
  })
  formats.set(key, made)
  return made
}
