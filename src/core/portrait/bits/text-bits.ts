import { comparableText } from '../../../model/comparable-text'
import type { TextColumn } from '../../../model/customer-table'
import type { TextOperator } from '../../../model/criterion/text-criterion'
import type { TextForm } from '../../../model/searchable-text'
import type { Bits } from '../../columns/bits'
import { comparableColumnOf } from '../../columns/comparable-column'
import { plainSets, type SetMaker } from '../../columns/set-maker'
import { byteTest, type ByteTest } from './byte-test'
import { searchByLoops } from './text-search'
import type { Verdict } from './verdict'

/** Each needle is a pass of its own; more are looked for together, by their hashes. */
const mostNeedles = 8

/** Texts that meet an operator with at least one of the keys (texts in the form, `comparableText` unless told); an empty text is unknown. */
export function textsReading(
  column: TextColumn,
  operator: TextOperator,
  keys: readonly string[],
  sets: SetMaker = plainSets(column.offsets.length - 1),
  form: TextForm = comparableText
): Verdict {
  const matches = sets.take()
  const isFound = keys.length <= mostNeedles && searchByLoops(column, operator, keys, matches, form)
  if (!isFound) writePlainly(comparableColumnOf(column, form), byteTest(operator, keys), matches)
  return { matches, unknown: sets.unknownOf(column) }
}

function writePlainly({ bytes, offsets }: TextColumn, test: ByteTest, { words, length }: Bits): void {
  for (let word = 0, row = 0; row < length; word++) {
    const end = Math.min(length, row + 32)
    let isTrue = 0
    for (let bit = 1; row < end; row++, bit <<= 1) {
      const [from, to] = [offsets[row] as number, offsets[row + 1] as number]
      if (from !== to && test(bytes, from, to)) isTrue |= bit
    }
    words[word] = isTrue
  }
}
