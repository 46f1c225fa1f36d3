import type { TextColumn } from '../../../model/customer-table'
import type { TextOperator } from '../../../model/criterion/text-criterion'
import { comparableColumnOf } from '../../columns/comparable-column'
import { byteTest } from './byte-test'
import { createVerdict, type Verdict } from './verdict'

/** Texts that meet an operator with at least one of the keys (comparable texts); an empty text is unknown. */
export function textsReading(column: TextColumn, operator: TextOperator, keys: readonly string[]): Verdict {
  const test = byteTest(operator, keys)
  const comparable = comparableColumnOf(column)
  const rows = column.offsets.length - 1
  const verdict = createVerdict(rows)
  const matches = verdict.matches.words
  const unknown = verdict.unknown.words
  for (let word = 0, row = 0; row < rows; word++) {
    const end = Math.min(rows, row + 32)
    let isTrue = 0
    let isUnknown = 0
    for (let bit = 1; row < end; row++, bit <<= 1) {
      if (column.offsets[row] === column.offsets[row + 1]) isUnknown |= bit
      else if (test(comparable.bytes, comparable.offsets[row] as number, comparable.offsets[row + 1] as number))
        isTrue |= bit
    }
    matches[word] = isTrue
    unknown[word] = isUnknown
  }
  return verdict
}
