import type { ChoiceColumn, MultipleChoiceColumn, YesNoColumn } from '../../model/customer-table'
import type { Codes } from './count-groups'

/** Columns whose values are categories. */
export type CategoryColumn = ChoiceColumn | YesNoColumn | MultipleChoiceColumn

/** The name of each code; code 0 is unknown. Yes/no are called `no` and `yes`. */
export function categoryNames(column: CategoryColumn): readonly string[] {
  return column.kind === 'yesNo' ? ['', 'no', 'yes'] : column.dictionary
}

/** Customers of each category by its code, the unknown under 0; of a multiple choice each customer counts in several. */
export function categoryCounts(column: CategoryColumn): Uint32Array {
  const counts = new Uint32Array(categoryNames(column).length)
  if (column.kind === 'yesNo') countAll(column.values, counts)
  else countAll(column.codes, counts)
  if (column.kind === 'multipleChoice') counts[0] = emptyStretches(column.offsets)
  return counts
}

/** Adds one to the count of each code. */
export function countAll(codes: Codes, counts: Uint32Array): void {
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
}

function emptyStretches(offsets: Uint32Array): number {
  let empty = 0
  for (let row = 1; row < offsets.length; row++) if (offsets[row] === offsets[row - 1]) empty++
  return empty
}
