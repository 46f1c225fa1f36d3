import type { CodeSpans } from './code-spans'
import { fromSecondTime } from './from-second-time'
import type { SetMaker } from './set-maker'
import { valueBounds } from './value-bounds'
import { spansOfWhole, wholeCodesOf, type WholeCodes } from './whole-codes'

const kept = fromSecondTime<Int32Array, WholeCodes>()

/**
 * The codes of days from `from` to `to`; null where there are none: for the first range of a column, for a span of more than
 * 179 years, and where no day is in the range.
 */
export function dayCodesWithin(values: Int32Array, from: number, to: number, sets: SetMaker): CodeSpans | null {
  const made = kept(values, () => {
    const bounds = valueBounds({ kind: 'day', values })
    return bounds && wholeCodesOf(values, bounds, sets)
  })
  return made && spansOfWhole(made, from, to)
}
