import { minorDigits } from '../../../model/minor-digits'
import { minorUnits, plainMinorUnits, writtenMoney } from '../values/parse-money'
import type { ColumnBuilder } from './column-builder'
import { createGrowable, float64s } from './growable'

/**
 * Builds a column of money in minor units of one currency: of the first sign found, else the asked one. Amounts with
 * another sign are refused.
 */
export function moneyBuilder(decimal: '.' | ',', asked: string): ColumnBuilder {
  const values = createGrowable(float64s)
  let found: string | null = null
  const askedDigits = minorDigits(asked)
  let digits = askedDigits
  let known = 0
  let rescaledUpTo = 0

  const useCurrency = (currency: string): void => {
    found = currency
    digits = minorDigits(currency)
    rescaledUpTo = values.length
  }

  return {
    add(text) {
      let value = plainMinorUnits(text, decimal, digits)
      if (value !== value) {
        const written = writtenMoney(text, decimal)
        if (written?.currency && found === null) useCurrency(written.currency)
        const other = Boolean(written?.currency) && written?.currency !== found
        value = written && !other ? minorUnits(written.number, digits) : Number.NaN
        if (value !== value) {
          values.push(Number.NaN)
          return other ? 'otherCurrency' : 'notMoney'
        }
      }
      values.push(value)
      known++
      return null
    },
    addUnknown: () => values.push(Number.NaN),
    known: () => known,
    currency: () => found ?? asked,
    finish: () => ({ kind: 'number', values: rescaledAmounts(values.finish(), rescaledUpTo, digits - askedDigits) })
  }
}

/** Amounts before the first sign were read with the asked currency's digits: they get those of the currency found. */
export function rescaledAmounts(amounts: Float64Array, upTo: number, digits: number): Float64Array {
  if (digits === 0) return amounts
  for (let row = 0; row < upTo; row++) amounts[row] = Math.floor((amounts[row] ?? 0) * 10 ** digits + 0.5)
  return amounts
}
