import type { Loops } from './loops'

/** Which codes of 16 bits lie in a range for certain (`inner`, and so many more), and which may (`outer`, and so many more). */
export interface CodeSpans {
  readonly codes: Uint16Array | Int16Array
  readonly inner: number
  readonly innerSpan: number
  readonly outer: number
  readonly outerSpan: number
}

/** Writes the rows of a range by their codes; where a code leaves it open, `values` are looked at. */
export function writeSpans(
  { rangeOfCodes }: Loops,
  { codes, inner, innerSpan, outer, outerSpan }: CodeSpans,
  values: { readonly at: number; readonly from: number; readonly to: number },
  words: Uint32Array
): void {
  const { at, from, to } = values
  rangeOfCodes(codes.byteOffset, inner, innerSpan, outer, outerSpan, at, codes.length, from, to, words.byteOffset)
}
