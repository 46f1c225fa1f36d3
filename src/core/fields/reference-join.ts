import type { Column, CustomerTable } from '../../model/customer-table'
import { comparableText } from '../../model/comparable-text'
import { textAt } from '../columns/text-column'

/** No row of a reference table. */
export const noReference = -1

/** Tells the row of a value in a reference table, or `noReference`. */
export type RowOfKey = (value: string) => number

/** A key without what programs add to numbers: leading zeros, a trailing `.0`. */
function looseKey(key: string): string {
  const whole = /^0*(\d+)(?:[.,]0+)?$/.exec(key)
  return whole ? (whole[1] ?? key) : key
}

/**
 * Finds rows by the texts of a key column: as `comparableText`, and where that is not there, with leading zeros and a trailing
 * `.0` set aside, unless several keys are the same then. Of keys that are there twice the first row counts.
 */
export function rowsByKey(keys: Column, rows: number): RowOfKey {
  const exact = new Map<string, number>()
  const loose = new Map<string, number>()
  const textOf = textsOf(keys)
  for (let row = 0; row < rows; row++) {
    const key = comparableText(textOf(row))
    if (key === '' || exact.has(key)) continue
    exact.set(key, row)
    const short = looseKey(key)
    loose.set(short, loose.has(short) ? noReference : row)
  }
  return (value) => {
    const key = comparableText(value)
    return exact.get(key) ?? loose.get(looseKey(key)) ?? noReference
  }
}

/** The row of the reference table for each row of a column, and which of the column's texts are not in it. */
export interface Joined {
  readonly rowOf: Int32Array
  readonly matched: number
  /** Rows with a value that the reference table does not have, and these values with how often they are there. */
  readonly unmatched: number
  readonly unmatchedValues: ReadonlyMap<string, number>
}

/** Looks up a column's values, each different one once. */
export function joinColumn(column: Column, rows: number, rowOfKey: RowOfKey): Joined {
  const rowOf = new Int32Array(rows).fill(noReference)
  const unmatchedValues = new Map<string, number>()
  const known = new Map<string | number, { readonly row: number; readonly text: string }>()
  const textOf = textsOf(column)
  let [matched, unmatched] = [0, 0]
  for (let row = 0; row < rows; row++) {
    const code = column.kind === 'choice' ? (column.codes[row] ?? 0) : textOf(row)
    if (code === 0 || code === '') continue
    const found = known.get(code) ?? lookedUp(textOf(row), rowOfKey)
    known.set(code, found)
    rowOf[row] = found.row
    if (found.row !== noReference) matched += 1
    else {
      unmatched += 1
      unmatchedValues.set(found.text, (unmatchedValues.get(found.text) ?? 0) + 1)
    }
  }
  return { rowOf, matched, unmatched, unmatchedValues }
}

function lookedUp(text: string, rowOfKey: RowOfKey): { readonly row: number; readonly text: string } {
  return { row: rowOfKey(text), text }
}

/** A column of a reference table for the rows that were joined to it; unknown where none was. @throws Error for kinds that reference tables do not have. */
export function referenceColumn(column: Column, { rowOf }: Joined): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: Float64Array.from(rowOf, (row) => column.values[row] ?? Number.NaN) }
    case 'choice': {
      const codes = column.codes.length === 0 ? new Uint8Array(rowOf.length) : gathered(column.codes, rowOf)
      return { kind: 'choice', codes, dictionary: column.dictionary }
    }
    case 'yesNo':
      return { kind: 'yesNo', values: Uint8Array.from(rowOf, (row) => column.values[row] ?? 0) }
    default:
      throw new Error(`a reference table has no column of ${column.kind}`)
  }
}

function gathered(codes: Uint8Array | Uint16Array | Uint32Array, rowOf: Int32Array) {
  const read = (row: number) => codes[row] ?? 0
  if (codes.BYTES_PER_ELEMENT === 1) return Uint8Array.from(rowOf, read)
  return codes.BYTES_PER_ELEMENT === 2 ? Uint16Array.from(rowOf, read) : Uint32Array.from(rowOf, read)
}

/** Whether values of a column can be keys. */
export function canJoin({ kind }: Column): boolean {
  return kind === 'choice' || kind === 'text' || kind === 'number'
}

function textsOf(column: Column): (row: number) => string {
  if (column.kind === 'choice') return (row) => column.dictionary[column.codes[row] ?? 0] ?? ''
  if (column.kind === 'text') return (row) => textAt(column, row)
  if (column.kind !== 'number') return () => ''
  return (row) => {
    const value = column.values[row] ?? Number.NaN
    return Number.isNaN(value) ? '' : String(value)
  }
}

/** A reference table as it was read: its key column and those it adds, by their ids in the file. */
export type ReferenceTable = Pick<CustomerTable, 'rows' | 'columns'>
