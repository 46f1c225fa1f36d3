import { isMissing } from '../values/missing'
import { detectHeader, isValueLike } from './detect-header'

/** Where in a file the table begins. */
export interface FoundTable {
  /** The row of the header, or the first of its two rows. */
  readonly first: number
  readonly headerRows: 1 | 2
}

/** A row's cells, trimmed, and the line where it begins. */
export interface FoundRow {
  readonly cells: readonly string[]
  readonly line: number
}

const mostAbove = 30
const looked = 300
const fewestRows = 3
const usual = 0.8

/**
 * Finds the header of a table below titles and notes, and whether it has two rows. Where nothing speaks for it, or the user
 * has said what stands above (`isKnown`), the table begins with the first row.
 */
export function findTable(rows: readonly FoundRow[], isKnown: boolean): FoundTable {
  if (isKnown) return { first: 0, headerRows: headerRowsFrom(rows, 0) }
  const filled = rows.slice(0, looked).map(({ cells }) => countFilled(cells))
  const typical = median(filled)
  if (rows.length < fewestRows || typical < 2) return { first: 0, headerRows: 1 }
  const enough = Math.max(2, 0.6 * typical)
  const full = filled.slice(0, mostAbove).findIndex((count) => count >= enough)
  if (full <= 0 || rows.length - full < fewestRows) return { first: 0, headerRows: headerRowsFrom(rows, 0) }
  if (filled.slice(0, full - 1).some((count) => count > typical / 2)) return { first: 0, headerRows: 1 }
  const found = detectHeader(rows.slice(full).map(({ cells }) => cells))
  if (!found.header || found.doubtful) return { first: 0, headerRows: 1 }
  if (isGroupRow(rows[full - 1], rows[full])) return { first: full - 1, headerRows: 2 }
  return { first: full, headerRows: headerRowsFrom(rows, full) }
}

/** Whether a row names groups of the columns below: it stands right above them and is not a title in the first cell. */
function isGroupRow(row: FoundRow | undefined, below: FoundRow | undefined): boolean {
  if (!row || !below || row.line + 1 !== below.line || row.cells.some(isValueLike)) return false
  const filled = countFilled(row.cells)
  return row.cells.length === below.cells.length && (filled > 1 || (filled === 1 && row.cells[0] === ''))
}

/** 2 when the second row fills gaps that the first leaves over columns with values, or names units of numbers only. */
function headerRowsFrom(rows: readonly FoundRow[], first: number): 1 | 2 {
  const [upper, lower, ...below] = rows.slice(first, first + looked).map(({ cells }) => cells)
  if (!upper || !lower || below.length < 2 || lower.some(isValueLike) || upper.some(isValueLike)) return 1
  const columns = upper.map((_, column) => below.map((cells) => cells[column] ?? '').filter((cell) => !isMissing(cell)))
  const isNumeric = columns.map(
    (values) => values.length > 0 && values.filter(isValueLike).length >= usual * values.length
  )
  const named = columns.flatMap((_, column) => (isMissing(lower[column] ?? '') ? [] : [column]))
  const recurs = named.some((column) => columns[column]?.includes(lower[column] ?? ''))
  if (named.length === 0 || recurs) return 1
  const gaps = columns.flatMap((values, column) =>
    upper[column] === '' && values.length >= below.length / 2 ? [column] : []
  )
  const fills =
    gaps.length > 0 && gaps.every((column) => named.includes(column)) && named.some((column) => isNumeric[column])
  const isUnits = gaps.length === 0 && named.length < upper.length && named.every((column) => isNumeric[column])
  return fills || isUnits ? 2 : 1
}

function countFilled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length
}

function median(counts: readonly number[]): number {
  return counts.toSorted((one, other) => one - other)[counts.length >> 1] ?? 0
}
