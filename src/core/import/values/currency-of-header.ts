import { currencyOf } from './currency-signs'

/** The currency that a header names behind its first word (`Доход, руб.`, `Income (PLN)`), or undefined. */
export function currencyOfHeader(header: string): string | undefined {
  for (const word of header.split(/[\s,;:()[\]/_]+/).slice(1)) {
    const currency = /^(?:\p{Sc}|\p{Lu}{3}|zł|руб\.?)$/u.test(word) ? currencyOf(word) : undefined
    if (currency) return currency
  }
  return undefined
}

/** A header without the words that name a currency behind its first word. */
export function withoutCurrency(header: string): string {
  if (currencyOfHeader(header) === undefined) return header
  return header.replace(/[\s,;:()[\]/_]+(?:\p{Sc}|\p{Lu}{3}|zł|руб\.?)(?=$|[\s,;:()[\]/_])/gu, ' ')
}
