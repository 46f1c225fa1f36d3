import type { RejectReason } from '../../../contract/results'
import { minorDigits } from '../../../model/minor-digits'
import { rescaledAmounts } from '../build/money-builder'
import { readNumbers } from '../bytes/number-cells'
import { textBetween, type RowBatch } from '../bytes/row-batch'
import { minorUnits, writtenMoney } from '../values/parse-money'
import type { ColumnFiller } from './column-filler'
import { createGrowingArray, type FillingRoom } from './growing-array'

/**
 * Fills a column of money in minor units of one currency: of the first sign found, else the asked one. Amounts with
 * another sign are refused.
 */
export function moneyFiller(room: FillingRoom, decimal: '.' | ',', asked: string): ColumnFiller {
  const values = createGrowingArray('f64', room)
  const point = decimal.charCodeAt(0)
  const askedDigits = minorDigits(asked)
  let found: string | null = null
  let digits = askedDigits
  let rescaledUpTo = 0

  const readPlain = (batch: RowBatch): number => readNumbers(batch, { point, minorDigits: digits })

  /** From this row on amounts are in the currency found; returns the number of odd cells and where among them the row is. */
  const useCurrency = (batch: RowBatch, row: number, currency: string): { odds: number; at: number } => {
    found = currency
    digits = minorDigits(currency)
    rescaledUpTo = values.length + row
    const before = batch.numbers.slice(0, row)
    const odds = readPlain(batch)
    batch.numbers.set(before)
    return { odds, at: batch.odd.indexOf(row) }
  }

  const readOdd = (written: ReturnType<typeof writtenMoney>): number | RejectReason => {
    if (written?.currency && written.currency !== found) return 'otherCurrency'
    const value = written ? minorUnits(written.number, digits) : Number.NaN
    return value === value ? value : 'notMoney'
  }

  return {
    take(batch, reject) {
      const { numbers, odd, starts, ends, count } = batch
      for (let odds = readPlain(batch), each = 0; each < odds; each++) {
        const row = odd[each] ?? 0
        const written = writtenMoney(textBetween(batch, starts[row] ?? 0, ends[row] ?? 0), decimal)
        if (written?.currency && found === null) ({ odds, at: each } = useCurrency(batch, row, written.currency))
        const value = readOdd(written)
        numbers[row] = typeof value === 'number' ? value : Number.NaN
        if (typeof value === 'string') reject(row, value)
      }
      values.append(numbers.subarray(0, count))
    },
    currency: () => found ?? asked,
    finish: () => ({ kind: 'number', values: rescaledAmounts(values.finish(), rescaledUpTo, digits - askedDigits) })
  }
}
