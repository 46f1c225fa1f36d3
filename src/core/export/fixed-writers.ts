import type { ExportOptions } from '../../contract/requests'
import { openAge, unknownAge, type AgeColumn, type DayColumn } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
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

/**
 * Writes numbers plainly; NaN is an empty cell. Here and below a quote is always put on both sides and counts only for a
 * spreadsheet; else the cell and what follows it are written over it.
 */
export function numberWriter(page: CellPage, values: Float64Array, form: Form): CellWriter {
  const decimal = decimalOf(form)
  const width = quoteWidth(form)
  return (row, at) => {
    const { bytes } = page
    const value = values[row] as number
    bytes[at] = quote
    at += width
    if (value === value) at = writeNumber(bytes, at, value, decimal)
    bytes[at] = quote
    return at + width
  }
}

/** Writes money in major units with so many digits behind the decimal sign. */
export function moneyWriter(page: CellPage, values: Float64Array, digits: number, form: Form): CellWriter {
  const decimal = decimalOf(form)
  const width = quoteWidth(form)
  return (row, at) => {
    const { bytes } = page
    const value = values[row] as number
    bytes[at] = quote
    at += width
    if (value === value) at = writeMoney(bytes, at, value, digits, decimal)
    bytes[at] = quote
    return at + width
  }
}

/** Writes days as `YYYY-MM-DD`. */
export function dayWriter(page: CellPage, { values }: DayColumn, form: Form): CellWriter {
  const width = quoteWidth(form)
  return (row, at) => {
    const { bytes } = page
    const day = values[row] as number
    bytes[at] = quote
    at += width
    if (day !== unknownDay) at = writeDay(bytes, at, day)
    bytes[at] = quote
    return at + width
  }
}

/** Writes a full age as `45`, a band as `45-54`, an open one as `65+`. */
export function ageWriter(page: CellPage, column: AgeColumn, form: Form): CellWriter {
  const width = quoteWidth(form)
  return (row, at) => {
    const { bytes } = page
    const from = column.from[row] as number
    bytes[at] = quote
    at += width
    if (from !== unknownAge) at = writeAge(bytes, at, from, column.to[row] as number)
    bytes[at] = quote
    return at + width
  }
}

function writeAge(bytes: Uint8Array, at: number, from: number, to: number): number {
  const next = writeWhole(bytes, at, from)
  if (to === from) return next
  bytes[next] = to === openAge ? plus : hyphen
  return to === openAge ? next + 1 : writeWhole(bytes, next + 1, to)
}

function quoteWidth({ guard }: Form): 0 | 1 {
  return guard === 'spreadsheet' ? 1 : 0
}
