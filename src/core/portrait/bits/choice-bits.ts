import { comparableText } from '../../../model/comparable-text'
import type { ChoiceColumn, YesNoColumn } from '../../../model/customer-table'
import type { TextOperator } from '../../../model/criterion/text-criterion'
import { lookedUp, lookUp } from './lookup-bits'
import { textTest } from './text-test'
import type { Verdict } from './verdict'

/** Choices that are one of the keys (comparable texts). */
export function choicesAmong(column: ChoiceColumn, keys: readonly string[]): Verdict {
  const wanted = new Set(keys)
  return byDictionary(column, (key) => wanted.has(key))
}

/** Choices that meet a text operator with at least one of the keys (comparable texts). */
export function choicesReading(column: ChoiceColumn, operator: TextOperator, keys: readonly string[]): Verdict {
  return byDictionary(column, textTest(operator, keys))
}

/** Yes, or no. */
export function yesNoIs(column: YesNoColumn, value: boolean): Verdict {
  const { isUnknown, isTrue, isFalse } = lookedUp
  return lookUp(column.values, Uint8Array.of(isUnknown, value ? isFalse : isTrue, value ? isTrue : isFalse))
}

function byDictionary(column: ChoiceColumn, test: (key: string) => boolean): Verdict {
  const table = Uint8Array.from(column.dictionary, (value) =>
    test(comparableText(value)) ? lookedUp.isTrue : lookedUp.isFalse
  )
  table[0] = lookedUp.isUnknown
  return lookUp(column.codes, table)
}
