import type { CodeSpans } from './code-spans'
import { fromSecondTime } from './from-second-time'
import type { SetMaker } from './set-maker'
import { valueBounds, type ValueBounds } from './value-bounds'

/** Codes of 16 bits for the days of a column: 1 for the first one, 0 for the unknown. */
interface DayCodes extends ValueBounds {
  readonly codes: Uint16Array
}

const mostDays = 65_534
const kept = fromSecondTime<Int32Array, DayCodes>()

/**
 * The codes of days from `from` to `to` (whole ones, known days), which no other day has; null where there are none: for the
 * first range of a column, for a span of more than 179 years, and where no day is in the range.
 */
export function dayCodesWithin(values: Int32Array, from: number, to: number, sets: SetMaker): CodeSpans | null {
  const made = kept(values, () => codesOf(values, sets))
  if (!made) return null
  const first = Math.max(from, made.minimum) - made.minimum + 1
  const span = Math.min(to, made.maximum) - made.minimum + 1 - first
  return span < 0 ? null : { codes: made.codes, inner: first, innerSpan: span, outer: first, outerSpan: span }
}

function codesOf(values: Int32Array, sets: SetMaker): DayCodes | null {
  const bounds = valueBounds({ kind: 'day', values })
  if (!bounds || bounds.maximum - bounds.minimum >= mostDays) return null
  const codes = new Uint16Array(values.length)
  const before = bounds.minimum - 1
  for (let row = 0; row < codes.length; row++) codes[row] = Math.max(0, (values[row] as number) - before)
  return { ...bounds, codes: sets.moved(codes) }
}
