import { createVerdict, type Verdict } from './verdict'

/** What a code means in a lookup table: false, true, unknown. */
export const lookedUp = { isFalse: 0, isTrue: 1, isUnknown: 2 } as const

/** Each row's code looked up in a table of `lookedUp` meanings, less `first` (the code of the table's first entry). */
export function lookUp(
  codes: Uint8Array | Uint16Array | Uint32Array | Int32Array,
  table: Uint8Array,
  first = 0
): Verdict {
  const rows = codes.length
  const verdict = createVerdict(rows)
  const matches = verdict.matches.words
  const unknown = verdict.unknown.words
  for (let word = 0, row = 0; row < rows; word++) {
    const end = Math.min(rows, row + 32)
    let isTrue = 0
    let isUnknown = 0
    for (let bit = 0; row < end; row++, bit++) {
      const meaning = table[(codes[row] as number) - first] as number
      isTrue |= (meaning & 1) << bit
      isUnknown |= (meaning >> 1) << bit
    }
    matches[word] = isTrue
    unknown[word] = isUnknown
  }
  return verdict
}
