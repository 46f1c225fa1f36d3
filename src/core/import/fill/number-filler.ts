import { anyNumber, type NumberRange } from '../build/number-builder'
import { readNumbers } from '../bytes/number-cells'
import { textBetween, type RowBatch } from '../bytes/row-batch'
import { parseNumber } from '../values/parse-number'
import type { ColumnFiller, RejectCell } from './column-filler'
import { createGrowingArray, type FillingRoom } from './growing-array'

/** Fills a column of numbers; those outside the range are refused with its reason. */
export function numberFiller(room: FillingRoom, decimal: '.' | ',', range: NumberRange = anyNumber): ColumnFiller {
  const values = createGrowingArray('f64', room)
  const writing = { point: decimal.charCodeAt(0), minorDigits: -1 }
  return {
    take(batch, reject) {
      const { numbers, odd, starts, ends, count } = batch
      const odds = readNumbers(batch, writing)
      for (let each = 0; each < odds; each++) {
        const row = odd[each] ?? 0
        const value = parseNumber(textBetween(batch, starts[row] ?? 0, ends[row] ?? 0), decimal)
        numbers[row] = value
        if (value !== value) reject(row, range.reason)
      }
      if (range !== anyNumber) refuseOutside(batch, range, reject)
      values.append(numbers.subarray(0, count))
    },
    finish: () => ({ kind: 'number', values: values.finish() })
  }
}

function refuseOutside({ numbers, count }: RowBatch, range: NumberRange, reject: RejectCell): void {
  for (let row = 0; row < count; row++) {
    const value = numbers[row] ?? Number.NaN
    if (value !== value) continue
    if (value >= range.minimum && value <= range.maximum && (!range.whole || Number.isInteger(value))) continue
    numbers[row] = Number.NaN
    reject(row, range.reason)
  }
}
