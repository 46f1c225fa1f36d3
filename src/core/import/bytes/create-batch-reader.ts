import { Failure } from '../../../contract/failure'
import { createLinePreparer, preparedDelimiter, type Cut, type LinePreparer } from '../text/prepare-lines'
import { maximumCell, maximumColumns } from '../text/create-row-reader'
import type { Transcoder } from './transcoder'
import { dropEmptyRows } from './drop-empty-rows'
import { place, widenBatch, type RowBatch } from './row-batch'
import { scanRows, stop, unitsBetween } from './scan-rows'

/** A row longer than this many bytes is refused like a cell that is too large. */
const mostBytes = 512 * 1_048_576

/** Reads rows out of bytes that come piece by piece, so many at a time. */
export interface BatchReader {
  /** Takes the next piece; `last` tells that the file ends with it. Visits the batch each time that it holds rows. */
  push(piece: Uint8Array, last: boolean): void
}

/**
 * A reader of rows over a batch, as `createRowReader` reads them; rows of several blank cells are left out.
 * @throws Failure `unclosedQuote` {line, column}, `cellTooLarge` {line, column, limit}, `tooManyColumns` {line, limit}.
 */
export function createBatchReader(batch: RowBatch, dialect: Cut, plain: Transcoder, visit: () => void): BatchReader {
  const delimiter = preparedDelimiter(dialect)
  const preparer = createLinePreparer(dialect)
  const transcoder = preparer ? preparing(plain, preparer) : plain
  batch.state[place.line] = batch.state[place.rowLine] = 1 + (dialect.linesAbove ?? 0)
  const quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
  return {
    push(piece, last) {
      const { state } = batch
      makeRoom(batch, transcoder.roomFor(piece.length))
      const end = state[place.end] ?? 0
      state[place.end] = end + transcoder.write(piece, last, batch.bytes, end)
      for (;;) {
        const why = scanRows(batch, delimiter, quote, last)
        if (why > stop.full) throw failureOf(batch, why)
        dropEmptyRows(batch)
        if ((state[place.rows] ?? 0) > 0) visit()
        keepCutRow(batch)
        if (why === stop.needsMore) break
      }
      if (!last) checkCutCell(batch, quote)
      moveToFront(batch, transcoder.held())
    }
  }
}

/** A transcoder whose text is made ready for the reading of rows. */
function preparing(transcoder: Transcoder, preparer: LinePreparer): Transcoder {
  return {
    ...transcoder,
    roomFor: (bytes) => preparer.waiting() + transcoder.roomFor(bytes),
    write(piece, last, target, at) {
      const from = at + preparer.waiting()
      const end = from + transcoder.write(piece, last, target, from)
      return preparer.prepare(target, from, end, at, last) - at
    }
  }
}

function makeRoom(batch: RowBatch, more: number): void {
  const wanted = (batch.state[place.end] ?? 0) + more
  if (wanted <= batch.bytes.length) return
  const hasRoom =
    wanted <= mostBytes && widenBatch(batch, Math.min(mostBytes, Math.max(batch.bytes.length * 2, wanted)))
  if (!hasRoom) throw failureOf(batch, stop.cellTooLarge)
}

/** Leaves only the cells of the row that is cut. */
function keepCutRow({ state, spans, firstCells }: RowBatch): void {
  const first = firstCells[state[place.rows] ?? 0] ?? 0
  const cells = state[place.cells] ?? 0
  spans.copyWithin(0, 2 * first, 2 * cells)
  state[place.cells] = cells - first
  state[place.rows] = 0
  firstCells[0] = 0
}

/** Drops the text that has been read, so that the next piece comes to lie even behind the bytes held back: it is copied quicker then. */
function moveToFront({ bytes, state, spans }: RowBatch, held: number): void {
  const cells = state[place.cells] ?? 0
  const at = state[place.at] ?? 0
  const end = state[place.end] ?? 0
  const from = cells > 0 ? (spans[0] ?? 0) : at
  const to = -(end - from + held) & 7
  bytes.copyWithin(to, from, end)
  for (let span = 0; span < 2 * cells; span++) spans[span] = (spans[span] ?? 0) - from + to
  state[place.at] = at - from + to
  state[place.end] = end - from + to
}

/** A cell that goes on beyond the limit is refused: for its quote where it swallows lines. */
function checkCutCell(batch: RowBatch, quote: number): void {
  const { bytes, state } = batch
  const at = state[place.at] ?? 0
  const end = state[place.end] ?? 0
  if (end - at <= maximumCell + 2 || unitsBetween(bytes, at, end) <= maximumCell + 2) return
  const swallows = bytes[at] === quote && bytes.subarray(at, end).includes(10)
  throw failureOf(batch, swallows ? stop.unclosedQuote : stop.cellTooLarge)
}

function failureOf({ state, firstCells }: RowBatch, why: number): Failure {
  const line = state[place.rowLine] ?? 1
  const column = (state[place.cells] ?? 0) - (firstCells[state[place.rows] ?? 0] ?? 0) + 1
  if (why === stop.tooManyColumns) return new Failure('tooManyColumns', { line, limit: maximumColumns })
  if (why === stop.cellTooLarge) return new Failure('cellTooLarge', { line, column, limit: maximumCell })
  return new Failure('unclosedQuote', { line: state[place.line] ?? 1, column })
}
