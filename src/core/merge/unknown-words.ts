import { unknownAge, type Column } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { unknownRows } from '../columns/known-rows'

const known = new WeakMap<Column, Uint32Array>()

/** A bit for each row of a column whose value is unknown, in words of 32; made once. */
export function unknownWords(column: Column): Uint32Array {
  const found = known.get(column) ?? unknownRows(column).words
  known.set(column, found)
  return found
}

/** Tells of a row of a column whether its value is unknown; for few rows, where `unknownWords` would look at all. */
export function unknownAt(column: Column): (row: number) => boolean {
  switch (column.kind) {
    case 'number':
      return (row) => Number.isNaN(column.values[row])
    case 'day':
      return (row) => column.values[row] === unknownDay
    case 'yesNo':
      return (row) => column.values[row] === 0
    case 'choice':
      return (row) => column.codes[row] === 0
    case 'age':
      return (row) => column.from[row] === unknownAge
    case 'text':
    case 'multipleChoice':
      return (row) => column.offsets[row] === column.offsets[row + 1]
  }
}
