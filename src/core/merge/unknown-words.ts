import type { Column } from '../../model/customer-table'
import { unknownRows } from '../columns/known-rows'

const known = new WeakMap<Column, Uint32Array>()

/** A bit for each row of a column whose value is unknown, in words of 32; made once. */
export function unknownWords(column: Column): Uint32Array {
  const found = known.get(column) ?? unknownRows(column).words
  known.set(column, found)
  return found
}
