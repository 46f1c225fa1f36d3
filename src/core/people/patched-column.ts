import { openAge, unknownAge, type Column } from '../../model/customer-table'
import { dayFromIso, unknownDay } from '../../model/day'
import type { WrittenValue } from '../../model/written-value'
import { createDictionary, type Dictionary } from '../columns/dictionary'
import { patchedList } from './patched-list'
import { patchedText } from './patched-text'
import { withCodes } from './with-codes'

/** Values that stand in rows of a column in place of its own. */
export type Patches = ReadonlyMap<number, WrittenValue>

/** A copy of a column with values written into rows of it; null when the values are not of its kind. */
export function patchedColumn(column: Column, patches: Patches): Column | null {
  const values = new Map([...patches].map(([row, { value }]) => [row, value]))
  switch (column.kind) {
    case 'number':
      return allAre(values, isNumber)
        ? { ...column, values: written(column.values, values, (value) => value ?? NaN) }
        : null
    case 'day':
      return allAre(values, isText) ? { ...column, values: written(column.values, values, dayOfText) } : null
    case 'yesNo':
      return allAre(values, isYesNo) ? { ...column, values: written(column.values, values, codeOfYesNo) } : null
    case 'age':
      if (!allAre(values, isAge)) return null
      return {
        ...column,
        from: written(column.from, values, (age) => age?.from ?? unknownAge),
        to: written(column.to, values, (age) => (age ? (age.to ?? openAge) : unknownAge))
      }
    case 'text':
      return allAre(values, isText) ? patchedText(column, values) : null
    case 'choice': {
      if (!allAre(values, isText)) return null
      const dictionary = extended(column.dictionary)
      const codes = new Map([...values].map(([row, value]) => [row, dictionary.codeOf(value ?? '')]))
      return { ...column, codes: withCodes(column.codes, codes), dictionary: dictionary.values }
    }
    case 'multipleChoice':
      return allAre(values, isList) ? patchedList(column, values, extended(column.dictionary)) : null
  }
}

type Value = WrittenValue['value']

function allAre<V extends Value>(
  values: ReadonlyMap<number, Value>,
  is: (value: Value) => value is V
): values is ReadonlyMap<number, V | null> {
  for (const value of values.values()) if (value !== null && !is(value)) return false
  return true
}

const isNumber = (value: Value): value is number => typeof value === 'number'
const isText = (value: Value): value is string => typeof value === 'string'
const isYesNo = (value: Value): value is boolean => typeof value === 'boolean'
const isList = (value: Value): value is string[] => Array.isArray(value)
const isAge = (value: Value): value is { from: number; to: number | null } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function dayOfText(text: string | null): number {
  return (text === null ? null : dayFromIso(text)) ?? unknownDay
}

function codeOfYesNo(value: boolean | null): number {
  return value === null ? 0 : value ? 2 : 1
}

function written<A extends Float64Array | Int32Array | Int16Array | Uint8Array, V>(
  array: A,
  values: ReadonlyMap<number, V>,
  codeOf: (value: V) => number
): A {
  const copy = array.slice() as A
  for (const [row, value] of values) copy[row] = codeOf(value)
  return copy
}

/** A dictionary that goes on where another ends. */
function extended(dictionary: readonly string[]): Dictionary {
  const copy = createDictionary()
  for (const value of dictionary) copy.codeOf(value)
  return copy
}
