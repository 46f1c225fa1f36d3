import type { ChoiceColumn, MultipleChoiceColumn, YesNoColumn } from '../../model/customer-table'
import { countAll, emptyStretches } from './count-groups'

/** Columns whose values are categories. */
export type CategoryColumn = ChoiceColumn | YesNoColumn | MultipleChoiceColumn

/** The name of each code; code 0 is unknown. Yes/no are called `no` and `yes`. */
export function categoryNames(column: CategoryColumn): readonly string[] {
  return column.kind === 'yesNo' ? ['', 'no', 'yes'] : column.dictionary
}

/** Customers of each category by its code, the unknown under 0; of a multiple choice each customer counts in several. */
export function categoryCounts(column: CategoryColumn): Int32Array {
  const counts = new Int32Array(categoryNames(column).length)
  if (column.kind === 'yesNo') countAll(column.values, counts)
  else countAll(column.codes, counts)
  if (column.kind === 'multipleChoice') counts[0] = emptyStretches(column.offsets)
  return counts
}
