import { unknownAge, type Column } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { countBits, createBits, type Bits } from './bits'

/** Number of rows of a column. */
export function rowCount(column: Column): number {
  switch (column.kind) {
    case 'choice':
      return column.codes.length
    case 'age':
      return column.from.length
    case 'text':
    case 'multipleChoice':
      return column.offsets.length - 1
    default:
      return column.values.length
  }
}

/** Rows whose value is known. */
export function knownRows(column: Column): Bits {
  const rows = rowCount(column)
  switch (column.kind) {
    case 'number':
      return numbersKnown(column.values, rows)
    case 'day':
      return differentFrom(column.values, unknownDay, rows)
    case 'choice':
      return differentFrom(column.codes, 0, rows)
    case 'yesNo':
      return differentFrom(column.values, 0, rows)
    case 'age':
      return differentFrom(column.from, unknownAge, rows)
    default:
      return stretchesKnown(column.offsets, rows)
  }
}

/** Number of rows whose value is known. */
export function rowsKnown(column: Column): number {
  return countBits(knownRows(column))
}

function numbersKnown(values: Float64Array, rows: number): Bits {
  const bits = createBits(rows)
  for (let row = 0; row < rows; row++) {
    const value = values[row] ?? NaN
    if (value === value) bits.words[row >>> 5] = (bits.words[row >>> 5] ?? 0) | (1 << (row & 31))
  }
  return bits
}

function differentFrom(
  values: Int32Array | Int16Array | Uint8Array | Uint16Array | Uint32Array,
  unknown: number,
  rows: number
): Bits {
  const bits = createBits(rows)
  for (let row = 0; row < rows; row++)
    if (values[row] !== unknown) bits.words[row >>> 5] = (bits.words[row >>> 5] ?? 0) | (1 << (row & 31))
  return bits
}

function stretchesKnown(offsets: Uint32Array, rows: number): Bits {
  const bits = createBits(rows)
  for (let row = 0; row < rows; row++)
    if (offsets[row] !== offsets[row + 1]) bits.words[row >>> 5] = (bits.words[row >>> 5] ?? 0) | (1 << (row & 31))
  return bits
}
