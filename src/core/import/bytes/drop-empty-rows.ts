import { startInside } from './blank-bytes'
import { place, type RowBatch } from './row-batch'

/** Leaves out the batch's rows of several cells that are all blank, as spreadsheets write them below a table. */
export function dropEmptyRows(batch: RowBatch): void {
  const { state, firstCells } = batch
  const rows = state[place.rows] ?? 0
  let row = 0
  while (row < rows && !isEmptyRow(batch, row)) row++
  if (row === rows) return
  const { spans, lines } = batch
  let kept = row
  let cells = firstCells[row] ?? 0
  const move = (first: number, end: number): void => {
    spans.copyWithin(2 * cells, 2 * first, 2 * end)
    cells += end - first
  }
  for (; row < rows; row++) {
    if (isEmptyRow(batch, row)) continue
    const first = firstCells[row] ?? 0
    lines[kept] = lines[row] ?? 0
    firstCells[kept++] = cells
    move(first, firstCells[row + 1] ?? 0)
  }
  const cut = firstCells[rows] ?? 0
  firstCells[kept] = cells
  move(cut, state[place.cells] ?? 0)
  state[place.rows] = kept
  state[place.cells] = cells
}

function isEmptyRow({ bytes, spans, firstCells }: RowBatch, row: number): boolean {
  const first = firstCells[row] ?? 0
  const end = firstCells[row + 1] ?? 0
  if (end - first < 2) return false
  for (let cell = first; cell < end; cell++) {
    const from = spans[2 * cell] ?? 0
    const to = spans[2 * cell + 1] ?? 0
    if (from !== to && startInside(bytes, from, to) !== to) return false
  }
  return true
}
