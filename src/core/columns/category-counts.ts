import type { ChoiceColumn, MultipleChoiceColumn, YesNoColumn } from '../../model/customer-table'
import { forEachRow, type Bits } from './bits'
import { rowCount } from './known-rows'

/** Columns whose values are categories. */
export type CategoryColumn = ChoiceColumn | YesNoColumn | MultipleChoiceColumn

/** Customers of each category (by its code) and those for whom it is known; of a multiple choice each customer counts in several. */
export interface CategoryCounts {
  readonly counts: Uint32Array
  readonly known: number
  readonly unknown: number
}

/** The name of each code; code 0 is unknown. Yes/no are called `no` and `yes`. */
export function categoryNames(column: CategoryColumn): readonly string[] {
  return column.kind === 'yesNo' ? ['', 'no', 'yes'] : column.dictionary
}

/** Counts the rows (all when null) by category. */
export function categoryCounts(column: CategoryColumn, rows: Bits | null): CategoryCounts {
  const counts = new Uint32Array(categoryNames(column).length)
  const count = column.kind === 'multipleChoice' ? countSeveral(column, counts) : countOne(column, counts)
  let total = 0
  const visit = (row: number): void => {
    total++
    count(row)
  }
  if (rows) forEachRow(rows, visit)
  else for (let row = 0; row < rowCount(column); row++) visit(row)
  const unknown = counts[0] ?? 0
  counts[0] = 0
  return { counts, known: total - unknown, unknown }
}

function countOne(column: ChoiceColumn | YesNoColumn, counts: Uint32Array): (row: number) => void {
  const codes = column.kind === 'choice' ? column.codes : column.values
  return (row) => {
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
}

function countSeveral({ codes, offsets }: MultipleChoiceColumn, counts: Uint32Array): (row: number) => void {
  return (row) => {
    const start = offsets[row] as number
    const end = offsets[row + 1] as number
    if (start === end) counts[0] = (counts[0] as number) + 1
    for (let index = start; index < end; index++) {
      const code = codes[index] as number
      counts[code] = (counts[code] as number) + 1
    }
  }
}
