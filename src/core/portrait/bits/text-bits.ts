import type { TextColumn } from '../../../model/customer-table'
import type { TextOperator } from '../../../model/criterion/text-criterion'
import { comparableColumnOf } from '../../columns/comparable-column'
import { plainSets, type SetMaker } from '../../columns/set-maker'
import { byteTest } from './byte-test'
import type { Verdict } from './verdict'

/** Texts that meet an operator with at least one of the keys (comparable texts); an empty text is unknown. */
export function textsReading(
  column: TextColumn,
  operator: TextOperator,
  keys: readonly string[],
  sets: SetMaker = plainSets(column.offsets.length - 1)
): Verdict {
  const test = byteTest(operator, keys)
  const { bytes, offsets } = comparableColumnOf(column)
  const matches = sets.take()
  const { words } = matches
  for (let word = 0, row = 0; row < sets.rows; word++) {
    const end = Math.min(sets.rows, row + 32)
    let isTrue = 0
    for (let bit = 1; row < end; row++, bit <<= 1) {
      const [from, to] = [offsets[row] as number, offsets[row + 1] as number]
      if (from !== to && test(bytes, from, to)) isTrue |= bit
    }
    words[word] = isTrue
  }
  return { matches, unknown: sets.unknownOf(column) }
}
