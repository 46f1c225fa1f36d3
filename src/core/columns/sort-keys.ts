import { type Column, unknownAge } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { ranksOfTexts, textRankSteps } from './text-ranks'

/** A number for each row, by which the rows sort as a person expects; NaN is unknown. Texts take several steps. */
export function* sortKeySteps(column: Column): Generator<void, Float64Array> {
  switch (column.kind) {
    case 'number':
      return column.values
    case 'day':
      return Float64Array.from(column.values, (day) => (day === unknownDay ? NaN : day))
    case 'yesNo':
      return Float64Array.from(column.values, (value) => (value === 0 ? NaN : value))
    case 'age':
      return Float64Array.from(column.from, (from, row) =>
        from === unknownAge ? NaN : from * 0x10000 + (column.to[row] ?? 0)
      )
    case 'choice': {
      const ranks = ranksOfTexts(column.dictionary)
      return Float64Array.from(column.codes, (code) => ranks[code] ?? NaN)
    }
    case 'multipleChoice': {
      const ranks = ranksOfTexts(column.dictionary)
      const first = (row: number): number =>
        column.offsets[row] === column.offsets[row + 1] ? NaN : (column.codes[column.offsets[row] ?? 0] ?? 0)
      return Float64Array.from({ length: column.offsets.length - 1 }, (_, row) => ranks[first(row)] ?? NaN)
    }
    case 'text':
      return yield* textRankSteps(column)
  }
}
