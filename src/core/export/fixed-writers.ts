import type { ExportOptions } from '../../contract/api'
import { openAge, unknownAge, type AgeColumn, type DayColumn } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import type { Field } from '../../model/field'
import { minorDigits } from '../../model/minor-digits'
import type { CellPage, CellWriter } from './cell-page'
import { writeMoney, writeNumber } from './write-decimal'
import { writeDay } from './write-day'
import { writeWhole } from './write-digits'

type Form = Pick<ExportOptions, 'guard' | 'language'>

const quote = 0x22
const hyphen = 0x2d
const plus = 0x2b

/** The sign before decimals: a spreadsheet in Russian or Polish reads a comma; machines and English read a point. */
export function decimalOf({ guard, language }: Form): '.' | ',' {
  return guard === 'spreadsheet' && language !== 'en' ? ',' : '.'
}

/** Writes numbers plainly and money in major units; NaN is an empty cell. */
export function numberWriter(page: CellPage, values: Float64Array, field: Field, form: Form): CellWriter {
  const decimal = decimalOf(form)
  if (field.type !== 'money')
    return quoted(page, form, (bytes, at, row) => {
      const value = values[row] as number
      return value !== value ? at : writeNumber(bytes, at, value, decimal)
    })
  const digits = minorDigits(field.currency ?? 'XXX')
  return quoted(page, form, (bytes, at, row) => {
    const value = values[row] as number
    return value !== value ? at : writeMoney(bytes, at, value, digits, decimal)
  })
}

/** Writes days as `YYYY-MM-DD`. */
export function dayWriter(page: CellPage, { values }: DayColumn, form: Form): CellWriter {
  return quoted(page, form, (bytes, at, row) => {
    const day = values[row] as number
    return day === unknownDay ? at : writeDay(bytes, at, day)
  })
}

/** Writes a full age as `45`, a band as `45-54`, an open one as `65+`. */
export function ageWriter(page: CellPage, column: AgeColumn, form: Form): CellWriter {
  return quoted(page, form, (bytes, at, row) => {
    const from = column.from[row] as number
    const to = column.to[row] as number
    if (from === unknownAge) return at
    const next = writeWhole(bytes, at, from)
    if (to === from) return next
    bytes[next] = to === openAge ? plus : hyphen
    return to === openAge ? next + 1 : writeWhole(bytes, next + 1, to)
  })
}

/** Where cells need no quotes, those that are written are overwritten by the cell and by what follows it. */
function quoted(
  page: CellPage,
  { guard }: Form,
  write: (bytes: Uint8Array, at: number, row: number) => number
): CellWriter {
  const width = guard === 'spreadsheet' ? 1 : 0
  return (row, at) => {
    const { bytes } = page
    bytes[at] = quote
    const end = write(bytes, at + width, row)
    bytes[end] = quote
    return end + width
  }
}
