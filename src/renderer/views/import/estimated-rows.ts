import type { Inspection } from '../../../contract/results'

/** A file up to this many bytes is looked at as a whole. */
const wholeSample = 1_048_576

/** How many rows a file has: exact for a small file, else by its size and the mean length of the shown rows, to two digits. */
export function estimatedRows(inspection: Inspection): { readonly rows: number; readonly exact: boolean } {
  const { bytes, lookedAt, rows, recipe } = inspection
  if (bytes <= wholeSample || rows.length === 0) return { rows: lookedAt, exact: true }
  const perLetter = recipe.dialect.encoding.startsWith('utf-16') ? 2 : 1
  const encoder = new TextEncoder()
  const length = (text: string) =>
    recipe.dialect.encoding === 'utf-8' ? encoder.encode(text).length : text.length * perLetter
  const ofRow = (row: Inspection['rows'][number]) =>
    row.reduce((sum, cell) => sum + length(cell.text) + perLetter, perLetter)
  const mean = rows.reduce((sum, row) => sum + ofRow(row), 0) / rows.length
  const estimate = Math.max(lookedAt, bytes / mean)
  const step = 10 ** Math.max(0, Math.floor(Math.log10(estimate)) - 1)
  return { rows: Math.round(estimate / step) * step, exact: false }
}
