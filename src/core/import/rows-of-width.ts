import type { RejectReason } from '../../contract/results'
import type { BatchRejects } from './batch-rejects'
import { startInside } from './bytes/blank-bytes'
import { place, widthOfRow, type RowBatch } from './bytes/row-batch'
import { trimmed } from './values/trimmed'

/** Why a row cannot be taken because of its number of cells; null when it can. Empty cells beyond the last column are fine. */
export function wrongWidth(cells: readonly string[], columns: number): RejectReason | null {
  if (cells.length === columns) return null
  if (cells.length < columns) return 'tooFewCells'
  return cells.slice(columns).every((cell) => trimmed(cell) === '') ? null : 'tooManyCells'
}

/** Takes the batch's rows of the right width, from a row on, and rejects the others, as `wrongWidth` says. Returns how many are taken. */
export function takeRowsOfWidth(batch: RowBatch, fromRow: number, columns: number, rejects: BatchRejects): number {
  const { taken, state } = batch
  const rows = state[place.rows] ?? 0
  const whole = columns + (state[place.beyond] ?? 0)
  let count = 0
  for (let row = fromRow; row < rows; row++) {
    const width = widthOfRow(batch, row)
    if (width === columns || isWidthOf(batch, row, columns, whole)) taken[count++] = row
    else rejects.row(row, width < columns ? 'tooFewCells' : 'tooManyCells')
  }
  batch.count = count
  return count
}

/** Whether a row has no more cells than columns but empty ones, and those that are no part of the table. */
function isWidthOf(batch: RowBatch, row: number, columns: number, whole: number): boolean {
  const width = widthOfRow(batch, row)
  if (width <= columns) return false
  return width === whole || isBlankFrom(batch, row, width < whole ? columns : whole)
}

function isBlankFrom({ bytes, spans, firstCells }: RowBatch, row: number, column: number): boolean {
  const last = firstCells[row + 1] ?? 0
  for (let cell = (firstCells[row] ?? 0) + column; cell < last; cell++) {
    const end = spans[2 * cell + 1] ?? 0
    if (startInside(bytes, spans[2 * cell] ?? 0, end) !== end) return false
  }
  return true
}
