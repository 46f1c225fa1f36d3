import type { AgeColumn } from '../../model/customer-table'
import type { CodeSpans } from './code-spans'
import { fromSecondTime } from './from-second-time'
import type { SetMaker } from './set-maker'
import { valueBounds } from './value-bounds'
import { spansOfWhole, wholeCodesOf, type WholeCodes } from './whole-codes'

const kept = fromSecondTime<AgeColumn['from'], WholeCodes>()

/**
 * The codes of ages from `from` to `to` where every age is one number of years; null where there are none: for the first
 * range of a column, where some ages are bands, and where no age is in the range.
 */
export function ageCodesWithin(column: AgeColumn, from: number, to: number, sets: SetMaker): CodeSpans | null {
  const made = kept(column.from, () => {
    const bounds = isExact(column) ? valueBounds(column) : null
    return bounds && wholeCodesOf(column.from, bounds, sets)
  })
  return made && spansOfWhole(made, from, to)
}

function isExact({ from, to }: AgeColumn): boolean {
  for (let row = 0; row < from.length; row++) if (from[row] !== to[row]) return false
  return true
}
