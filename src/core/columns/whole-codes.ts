import type { CodeSpans } from './code-spans'
import type { SetMaker } from './set-maker'
import type { ValueBounds } from './value-bounds'

/** A code of its own for each whole number that a column may hold: 1 for the least, 0 for the unknown. */
export interface WholeCodes {
  readonly kind: 'whole'
  readonly codes: Uint8Array | Uint16Array
  readonly minimum: number
  readonly maximum: number
}

const ofBytes = 0xff
const ofHalves = 0xffff

/** The codes of values of which the known ones have these bounds (the unknown are NaN or below them); null when they are not whole or too far apart. */
export function wholeCodesOf(
  values: Float64Array | Int32Array | Int16Array,
  { minimum, maximum, whole }: ValueBounds,
  sets: SetMaker
): WholeCodes | null {
  const different = maximum - minimum + 1
  if (!whole || !Number.isSafeInteger(minimum) || !Number.isSafeInteger(maximum) || different > ofHalves) return null
  const codes = different <= ofBytes ? new Uint8Array(values.length) : new Uint16Array(values.length)
  for (let row = 0; row < codes.length; row++) {
    const value = values[row] as number
    codes[row] = value >= minimum ? value - minimum + 1 : 0
  }
  return { kind: 'whole', codes: sets.moved(codes), minimum, maximum }
}

/** The codes of values from `from` to `to`, which no other value has; null where no value lies there. */
export function spansOfWhole({ codes, minimum, maximum }: WholeCodes, from: number, to: number): CodeSpans | null {
  const first = Math.max(Math.ceil(from), minimum) - minimum + 1
  const span = Math.min(Math.floor(to), maximum) - minimum + 1 - first
  return span >= 0 ? { codes, inner: first, innerSpan: span, outer: first, outerSpan: span } : null
}
