import type { Column, MultipleChoiceColumn } from '../../model/customer-table'
import { isSameText } from '../merge/match-rows'

/** Whether two rows of a column have the same value; two unknown values are the same, lists are in whatever order. */
export function isSameValue(column: Column, one: number, other: number): boolean {
  switch (column.kind) {
    case 'number':
      return Object.is(column.values[one], column.values[other])
    case 'day':
    case 'yesNo':
      return column.values[one] === column.values[other]
    case 'choice':
      return column.codes[one] === column.codes[other]
    case 'age':
      return column.from[one] === column.from[other] && column.to[one] === column.to[other]
    case 'text':
      return isSameText(column, one, column, other)
    case 'multipleChoice':
      return hasAll(column, one, other) && hasAll(column, other, one)
  }
}

/** Whether a row's list has all choices of another's. */
export function hasAll(column: MultipleChoiceColumn, row: number, other: number): boolean {
  const own = codesOf(column, row)
  return codesOf(column, other).every((code) => own.includes(code))
}

function codesOf({ codes, offsets }: MultipleChoiceColumn, row: number): Uint16Array | Uint32Array {
  return codes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)
}
