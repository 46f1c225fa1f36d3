import type { Column, CustomerTable } from '../../model/customer-table'
import { unknownAge } from '../../model/customer-table'
import { unknownDay } from '../../model/day'

/** For how many customers each field is known, by field id. */
export function knownCounts(table: CustomerTable): Map<string, number> {
  return new Map([...table.columns].map(([id, column]) => [id, knownIn(column, table.rows)]))
}

function knownIn(column: Column, rows: number): number {
  switch (column.kind) {
    case 'number':
      return countOf(column.values, (value) => !Number.isNaN(value))
    case 'day':
      return countOf(column.values, (value) => value !== unknownDay)
    case 'choice':
      return countOf(column.codes, (code) => code !== 0)
    case 'yesNo':
      return countOf(column.values, (value) => value !== 0)
    case 'age':
      return countOf(column.from, (from) => from !== unknownAge)
    case 'text':
    case 'multipleChoice':
      return filledSpans(column.offsets, rows)
  }
}

function countOf(values: ArrayLike<number>, isKnown: (value: number) => boolean): number {
  let known = 0
  for (let row = 0; row < values.length; row++) if (isKnown(values[row] ?? Number.NaN)) known++
  return known
}

function filledSpans(offsets: Uint32Array, rows: number): number {
  let known = 0
  for (let row = 0; row < rows; row++) if (offsets[row] !== offsets[row + 1]) known++
  return known
}
