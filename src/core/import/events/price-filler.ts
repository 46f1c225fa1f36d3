import { readNumbers } from '../bytes/number-cells'
import { textBetween, type RowBatch } from '../bytes/row-batch'
import type { RejectCell } from '../fill/column-filler'
import { createGrowingArray, type FillingRoom } from '../fill/growing-array'
import { writtenMoney } from '../values/parse-money'

/** Prices of pieces in major units as they are written: a piece may cost less than a minor unit. */
export interface Prices {
  /** NaN where there is none. */
  readonly values: Float64Array
  /** Of the first sign found, else what was asked for. */
  readonly currency: string
}

/** Takes a column of prices. Prices with another sign than the first are refused. */
export interface PriceFiller {
  take(batch: RowBatch, reject: RejectCell): void
  finish(): Prices
}

/** A filler of prices; `asked` is the currency of those without a sign. */
export function priceFiller(room: FillingRoom, decimal: '.' | ',', asked: string): PriceFiller {
  const values = createGrowingArray('f64', room)
  const writing = { point: decimal.charCodeAt(0), minorDigits: -1 }
  let found: string | null = null
  return {
    take(batch, reject) {
      const { numbers, odd, starts, ends, count } = batch
      const odds = readNumbers(batch, writing)
      for (let each = 0; each < odds; each++) {
        const row = odd[each] ?? 0
        const written = writtenMoney(textBetween(batch, starts[row] ?? 0, ends[row] ?? 0), decimal)
        found ??= written?.currency ?? null
        const isOther = written?.currency ? written.currency !== found : false
        const number = written?.number
        numbers[row] =
          number && !isOther ? Number(`${number.negative ? '-' : ''}${number.digits}e${number.exponent}`) : Number.NaN
        if (!number || isOther) reject(row, isOther ? 'otherCurrency' : 'notMoney')
      }
      values.append(numbers.subarray(0, count))
    },
    finish: () => ({ values: values.finish(), currency: found ?? asked })
  }
}
