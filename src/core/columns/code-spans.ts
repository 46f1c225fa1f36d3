import type { Loops } from './loops'

/** Which codes lie in a range for certain (`inner`, and so many more), and which may (`outer`, and so many more); of 8 bits both are the same. */
export interface CodeSpans {
  readonly codes: Uint8Array | Uint16Array
  readonly inner: number
  readonly innerSpan: number
  readonly outer: number
  readonly outerSpan: number
}

/** Writes the rows of a range by their codes; where a code leaves it open, `values` are looked at. */
export function writeSpans(
  loops: Loops,
  { codes, inner, innerSpan, outer, outerSpan }: CodeSpans,
  values: { readonly at: number; readonly from: number; readonly to: number },
  words: Uint32Array
): void {
  const { at, from, to } = values
  const [codesAt, rows, wordsAt] = [codes.byteOffset, codes.length, words.byteOffset]
  if (codes.BYTES_PER_ELEMENT === 1) loops.rangeOfByteCodes(codesAt, inner, innerSpan, rows, wordsAt)
  else loops.rangeOfCodes(codesAt, inner, innerSpan, outer, outerSpan, at, rows, from, to, wordsAt)
}
