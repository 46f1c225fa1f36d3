import { comparableText } from '../../../model/comparable-text'
import type { MultipleChoiceColumn } from '../../../model/customer-table'
import { createVerdict, swapped, type Verdict } from './verdict'

/** Multiple choices that have any, all or none of the keys (comparable texts); without keys "any" and "all" hold nobody. */
export function choicesWith(
  column: MultipleChoiceColumn,
  match: 'any' | 'all' | 'none',
  keys: readonly string[]
): Verdict {
  if (match === 'none') return swapped(choicesWith(column, 'any', keys))
  const positions = new Map(keys.map((key, index) => [key, index + 1]))
  const keyOfCode = Uint32Array.from(column.dictionary, (value) => positions.get(comparableText(value)) ?? 0)
  const needed = match === 'any' ? 1 : Math.max(1, keys.length)
  return havingAtLeast(column, keyOfCode, keys.length, needed)
}

/** Multiple choices of which at least one value contains the text (comparable). */
export function choicesContaining(column: MultipleChoiceColumn, text: string): Verdict {
  const contains = Uint32Array.from(column.dictionary, (value) => (comparableText(value).includes(text) ? 1 : 0))
  return havingAtLeast(column, contains, 1, 1)
}

function havingAtLeast(column: MultipleChoiceColumn, keyOfCode: Uint32Array, keys: number, needed: number): Verdict {
  const { offsets, codes } = column
  const rows = offsets.length - 1
  const verdict = createVerdict(rows)
  const seenInRow = new Int32Array(keys + 1).fill(-1)
  for (let row = 0; row < rows; row++) {
    const start = offsets[row] as number
    const end = offsets[row + 1] as number
    const bit = 1 << (row & 31)
    if (start === end) verdict.unknown.words[row >>> 5] = (verdict.unknown.words[row >>> 5] as number) | bit
    let found = 0
    for (let index = start; index < end; index++) {
      const key = keyOfCode[codes[index] as number] as number
      if (key === 0 || seenInRow[key] === row) continue
      seenInRow[key] = row
      found++
    }
    if (found >= needed) verdict.matches.words[row >>> 5] = (verdict.matches.words[row >>> 5] as number) | bit
  }
  return verdict
}
