import type { CodeSpans } from './code-spans'
import { loopsOver } from './column-memory'
import { fromSecondTime } from './from-second-time'
import type { SetMaker } from './set-maker'
import { valueBounds } from './value-bounds'
import { spansOfWhole, wholeCodesOf, type WholeCodes } from './whole-codes'

/** Codes of 16 bits that rise with the numbers of a column, so that a range reads a quarter of the bytes: 0 for NaN, else 1 to `highestCode`. */
interface NumberCodes {
  readonly kind: 'even'
  readonly codes: Uint16Array
  readonly low: number
  readonly perUnit: number
  readonly whole: boolean
}

const steps = 65_533
const highestCode = steps + 1
const sampled = 4096
/** So many of a thousand numbers at either end share the outermost codes, lest a few outliers take all the others. */
const tail = 2
const kept = fromSecondTime<Float64Array, NumberCodes | WholeCodes>()

/**
 * The codes of numbers from `from` to `to` (infinite when open); null where there are none: for the first range of a column,
 * without loops, and for ranges within a code or two. Whole numbers are parted halfway, so that no code is on both sides.
 */
export function numberCodesWithin(values: Float64Array, from: number, to: number, sets: SetMaker): CodeSpans | null {
  const made = kept(values, () => codesOf(values, sets))
  if (made?.kind !== 'even') return made && spansOfWhole(made, from, to)
  const above = from === -Infinity ? 0 : codeOf(made, made.whole ? Math.ceil(from) - 0.5 : from)
  const below = to === Infinity ? highestCode + 1 : codeOf(made, made.whole ? Math.floor(to) + 0.5 : to)
  if (!(below - above > 1)) return null
  const outer = Math.max(1, above)
  const outerSpan = Math.min(highestCode, below) - outer
  return { codes: made.codes, inner: above + 1, innerSpan: below - above - 2, outer, outerSpan }
}

/** As the loop `codeNumbers` has it. */
function codeOf({ low, perUnit }: NumberCodes, value: number): number {
  return Math.trunc(Math.max(Math.min((value - low) * perUnit, steps), 0)) + 1
}

function codesOf(values: Float64Array, sets: SetMaker): NumberCodes | WholeCodes | null {
  const bounds = valueBounds({ kind: 'number', values })
  const exact = bounds && wholeCodesOf(values, bounds, sets)
  const scale = exact ? null : scaleOf(values)
  if (!bounds || !scale) return exact
  const codes = sets.moved(new Uint16Array(values.length))
  const loops = loopsOver(values, codes)
  if (!loops) return null
  loops.codeNumbers(values.byteOffset, values.length, scale.low, scale.perUnit, codes.byteOffset)
  return { kind: 'even', codes, ...scale, whole: bounds.whole }
}

/** Even steps over all but the tails of an even sample, with some room at both ends; null when nothing is known. */
function scaleOf(values: Float64Array): { readonly low: number; readonly perUnit: number } | null {
  const step = Math.max(1, Math.floor(values.length / sampled))
  const sample = Float64Array.from({ length: Math.ceil(values.length / step) }, (_, at) => values[at * step] ?? NaN)
  const known = sample.filter(Number.isFinite).sort()
  const left = Math.floor((known.length * tail) / 1000)
  const [first = NaN, last = NaN] = [known[left], known[known.length - 1 - left]]
  const room = (last - first) / 64 || 1
  const low = first - room
  const perUnit = steps / (last + room - low)
  return Number.isFinite(low) && perUnit > 0 && Number.isFinite(perUnit) ? { low, perUnit } : null
}
