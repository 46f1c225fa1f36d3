import { unknownAge, type Column } from '../../model/customer-table'
import { unknownDay } from '../../model/day'

/** Whether a row's value is known. */
export function isKnownAt(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'number':
      return !Number.isNaN(column.values[row] ?? Number.NaN)
    case 'day':
      return (column.values[row] ?? unknownDay) !== unknownDay
    case 'yesNo':
      return (column.values[row] ?? 0) !== 0
    case 'age':
      return (column.from[row] ?? unknownAge) !== unknownAge
    case 'choice':
      return (column.codes[row] ?? 0) !== 0
    case 'text':
    case 'multipleChoice':
      return (column.offsets[row + 1] ?? 0) > (column.offsets[row] ?? 0)
  }
}
