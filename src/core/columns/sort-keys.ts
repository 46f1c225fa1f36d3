import type { Column } from '../../model/customer-table'
import { unknownAge } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { textAt } from './text-column'

/** Polish rules touch only Polish letters; other Latin and Cyrillic letters keep the common order of Unicode. */
const collator = new Intl.Collator('pl')

/** A number for each row, by which the rows sort as a person expects; NaN is unknown. */
export function sortKeysOf(column: Column): Float64Array {
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
      const ranks = ranksOf(column.dictionary)
      return Float64Array.from(column.codes, (code) => ranks[code] ?? NaN)
    }
    case 'multipleChoice': {
      const ranks = ranksOf(column.dictionary)
      const first = (row: number): number =>
        column.offsets[row] === column.offsets[row + 1] ? NaN : (column.codes[column.offsets[row] ?? 0] ?? 0)
      return Float64Array.from({ length: column.offsets.length - 1 }, (_, row) => ranks[first(row)] ?? NaN)
    }
    case 'text':
      return ranksOf(Array.from({ length: column.offsets.length - 1 }, (_, row) => textAt(column, row)))
  }
}

/** The place of each text in their order, the same for equal ones; '' has none (NaN). */
function ranksOf(texts: readonly string[]): Float64Array {
  const order = [...texts.keys()].filter((index) => texts[index] !== '')
  order.sort((one, other) => collator.compare(texts[one] ?? '', texts[other] ?? ''))
  const ranks = new Float64Array(texts.length).fill(NaN)
  let rank = 0
  order.forEach((index, place) => {
    const before = order[place - 1]
    if (before === undefined || collator.compare(texts[before] ?? '', texts[index] ?? '') !== 0) rank = place
    ranks[index] = rank
  })
  return ranks
}
