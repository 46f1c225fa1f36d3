import type { ChoiceColumn, YesNoColumn } from '../../../model/customer-table'
import type { TextOperator } from '../../../model/criterion/text-criterion'
import type { TextForm } from '../../../model/searchable-text'
import { comparableDictionary } from '../../columns/comparable-dictionary'
import { plainSets, type SetMaker } from '../../columns/set-maker'
import { lookUp } from './lookup-bits'
import { textTest } from './text-test'
import type { Verdict } from './verdict'

/** Choices that are one of the keys (comparable texts). */
export function choicesAmong(column: ChoiceColumn, keys: readonly string[], sets?: SetMaker): Verdict {
  const wanted = new Set(keys)
  return byDictionary(column, (key) => wanted.has(key), sets)
}

/** Choices that meet a text operator with at least one of the keys (texts in the form, `comparableText` unless told). */
export function choicesReading(
  column: ChoiceColumn,
  operator: TextOperator,
  keys: readonly string[],
  sets?: SetMaker,
  form?: TextForm
): Verdict {
  return byDictionary(column, textTest(operator, keys), sets, form)
}

/** Yes, or no. */
export function yesNoIs(column: YesNoColumn, value: boolean, sets = plainSets(column.values.length)): Verdict {
  const matches = sets.take()
  lookUp(sets.placed(column.values), Uint8Array.of(0, value ? 0 : 1, value ? 1 : 0), matches.words)
  return { matches, unknown: sets.unknownOf(column) }
}

function byDictionary(
  column: ChoiceColumn,
  test: (key: string) => boolean,
  sets: SetMaker = plainSets(column.codes.length),
  form?: TextForm
): Verdict {
  const table = Uint8Array.from(comparableDictionary(column.dictionary, form), (key) => (test(key) ? 1 : 0))
  table[0] = 0
  const matches = sets.take()
  lookUp(sets.placed(column.codes), table, matches.words)
  return { matches, unknown: sets.unknownOf(column) }
}
