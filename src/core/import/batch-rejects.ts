import type { RejectReason } from '../../contract/results'
import { cellsOfRow, textBetween, type RowBatch } from './bytes/row-batch'
import type { ImportOptions } from './imported-base'
import type { RejectList } from './reject-list'

/** Gathers what could not be taken of a batch, column by column, and lists it row by row. */
export interface BatchRejects {
  /** Leaves out a row of the batch. */
  row(row: number, reason: RejectReason): void
  /** Leaves out a taken row whose key, at hand, came before. */
  duplicate(taken: number, column: string): void
  /** Tells a cell, at hand, of a taken row; `order` is the column's among the filled ones. */
  cell(taken: number, order: number, column: string, reason: RejectReason): void
  /** Lists them; the batch is done with. */
  flush(): void
}

interface Found {
  readonly row: number
  readonly order: number
  readonly column: string
  readonly reason: RejectReason
  readonly start: number
  readonly end: number
}

const wholeRow = -1
const longestShown = 256

/** Gatherer of a batch's rejects into a list; whole rows are told as well. */
export function createBatchRejects(
  batch: RowBatch,
  list: RejectList,
  onRow?: ImportOptions['onRejectedRow']
): BatchRejects {
  let found: Found[] = []
  const findAt = (taken: number, order: number, column: string, reason: RejectReason): void => {
    const { taken: rows, starts, ends } = batch
    found.push({ row: rows[taken] ?? 0, order, column, reason, start: starts[taken] ?? 0, end: ends[taken] ?? 0 })
  }
  const tell = ({ row, order, column, reason, start, end }: Found): void => {
    const line = batch.lines[row] ?? 0
    const value = list.isFull() ? '' : textBetween(batch, start, end, longestShown)
    if (order !== wholeRow) list.cell(line, column, value, reason)
    else if (reason === 'duplicateKey') list.duplicate(line, column, value)
    else if (list.isFull() && list.firstWidth() > 0) list.row(line, reason)
    else list.row(line, reason, cellsOfRow(batch, row))
  }
  return {
    row(row, reason) {
      found.push({ row, order: wholeRow, column: '', reason, start: 0, end: 0 })
    },
    duplicate: (taken, column) => findAt(taken, wholeRow, column, 'duplicateKey'),
    cell: findAt,
    flush() {
      if (found.length === 0) return
      found.sort((one, other) => one.row - other.row || one.order - other.order)
      found.forEach(tell)
      if (onRow) tellRows(batch, found, onRow)
      found = []
    }
  }
}

/** Tells each row once with all that is wrong with it. */
function tellRows(batch: RowBatch, found: readonly Found[], onRow: NonNullable<ImportOptions['onRejectedRow']>): void {
  for (let first = 0, end = 0; first < found.length; first = end) {
    const row = found[first]?.row ?? 0
    while (found[end]?.row === row) end++
    const problems = found.slice(first, end).map(({ column, reason }) => ({ column: column || null, reason }))
    onRow({ line: batch.lines[row] ?? 0, cells: cellsOfRow(batch, row), problems })
  }
}
