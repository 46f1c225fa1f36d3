import { maximumCell, maximumColumns } from '../text/create-row-reader'
import { startInside } from './blank-bytes'
import { cellsBeforeLastRow, place, rowsInBatch, type RowBatch } from './row-batch'

/** Why the reading of rows stopped. */
export const stop = { needsMore: 0, full: 1, unclosedQuote: 2, cellTooLarge: 3, tooManyColumns: 4 } as const

const lineFeed = 10
const carriageReturn = 13

/** Characters (UTF-16 units) of a text in UTF-8. */
export function unitsBetween(bytes: Uint8Array, start: number, end: number): number {
  let units = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}

/**
 * Finds the cells of further rows, as `createRowReader` reads them, until the batch is full or the text is used up; a cell
 * or row that is cut stays for the next piece unless this is the `last`. Doubled quotes are made single in place.
 * `delimiter` and `quote` are bytes, `quote` -1 for none. Returns one of `stop`.
 */
export function scanRows(batch: RowBatch, delimiter: number, quote: number, last: boolean): number {
  const { loops } = batch.memory
  if (!loops) return scanRowsPlainly(batch, delimiter, quote, last)
  const { bytes, state, spans, firstCells, lines } = batch
  return loops.scanRows(
    bytes.byteOffset,
    state.byteOffset,
    spans.byteOffset,
    firstCells.byteOffset,
    lines.byteOffset,
    delimiter,
    quote,
    last ? 1 : 0
  )
}

/** The loop of `scanRows` in JavaScript: what the one of WebAssembly must do too. */
// eslint-disable-next-line max-lines-per-function -- one state machine over bytes: its steps share positions and counts
export function scanRowsPlainly(batch: RowBatch, delimiter: number, quote: number, last: boolean): number {
  const { bytes, state, spans, firstCells, lines } = batch
  const end = state[place.end] ?? 0
  let at = state[place.at] ?? 0
  let line = state[place.line] ?? 1
  let rowLine = state[place.rowLine] ?? 1
  let lineEnd = state[place.lineEnd] ?? 0
  let rows = state[place.rows] ?? 0
  let cells = state[place.cells] ?? 0

  const leave = (why: number): number => {
    state.set([at, end, line, rowLine, lineEnd, rows, cells])
    return why
  }

  const lineEndAt = (position: number): number => {
    const byte = bytes[position]
    if (byte === lineFeed) return 1
    if (byte !== carriageReturn) return 0
    if (position + 1 >= end) {
      if (!last) return -1
      return lineEnd === 1 ? 0 : 1
    }
    if (bytes[position + 1] === lineFeed) return 2
    return lineEnd === 1 ? 0 : 1
  }

  const endRow = (): void => {
    const first = firstCells[rows] ?? 0
    const count = cells - first
    line++
    if (count === 1 && startInside(bytes, spans[2 * first] ?? 0, spans[2 * first + 1] ?? 0) === spans[2 * first + 1])
      cells = first
    else if (rowLine === 1 && count === 2 && isDelimiterHint(bytes, spans, first)) cells = first
    else {
      lines[rows] = rowLine
      firstCells[++rows] = cells
    }
    rowLine = line
  }

  /** The closing quote of a quoted cell that begins at a position, -1 when it is cut; `next` is what follows it. */
  let next = 0
  let doubled = false
  const closingQuote = (start: number): number => {
    doubled = false
    for (let from = start + 1; ;) {
      while (from < end && bytes[from] !== quote) from++
      if (from >= end || (from + 1 >= end && !last)) return -1
      if (from + 1 < end && bytes[from + 1] === quote) {
        doubled = true
        from += 2
        continue
      }
      next = from + 1
      while (next < end && bytes[next] === 32) next++
      if (next >= end) return last ? from : -1
      const ends = bytes[next] === delimiter ? 1 : lineEndAt(next)
      if (ends < 0) return -1
      if (ends > 0) return from
      from++
    }
  }

  const countLines = (from: number, to: number): void => {
    const ending = lineEnd === 2 ? carriageReturn : lineFeed
    for (let position = from; position < to; position++) if (bytes[position] === ending) line++
  }

  const withSingleQuotes = (from: number, to: number): number => {
    let written = from
    for (let read = from; read < to; read++) {
      const byte = bytes[read] ?? 0
      if (byte === quote && read + 1 < to && bytes[read + 1] === quote) read++
      bytes[written++] = byte
    }
    return written
  }

  /** Where an unquoted cell ends, -1 when it is cut. */
  const plainEnd = (start: number): number => {
    for (let position = start; position < end; position++) {
      const byte = bytes[position]
      if (byte === delimiter || byte === lineFeed) return position
      if (byte === carriageReturn) {
        const ends = lineEndAt(position)
        if (ends < 0) return -1
        if (ends > 0) return position
      }
    }
    return last ? end : -1
  }

  while (at < end) {
    const inRow = cells - (firstCells[rows] ?? 0)
    if (inRow === 0 && (rows >= rowsInBatch || cells > cellsBeforeLastRow)) return leave(stop.full)
    let from = at
    let to: number
    if (bytes[at] === quote) {
      const closing = closingQuote(at)
      if (closing < 0) return leave(last ? stop.unclosedQuote : stop.needsMore)
      countLines(at, closing)
      from = at + 1
      to = doubled ? withSingleQuotes(from, closing) : closing
    } else {
      to = plainEnd(at)
      if (to < 0) return leave(stop.needsMore)
      next = to
    }
    if (to - from > maximumCell && unitsBetween(bytes, from, to) > maximumCell) return leave(stop.cellTooLarge)
    if (inRow >= maximumColumns) return leave(stop.tooManyColumns)
    spans[2 * cells] = from
    spans[2 * cells + 1] = to
    cells++
    const ends = next < end ? lineEndAt(next) : 0
    if (ends > 0) {
      if (lineEnd === 0) lineEnd = ends === 1 && bytes[next] === carriageReturn ? 2 : 1
      at = next + ends
      endRow()
    } else if (next < end) at = next + 1
    else {
      at = next
      endRow()
    }
  }
  if (!last || cells === firstCells[rows]) return leave(stop.needsMore)
  if (cells - (firstCells[rows] ?? 0) >= maximumColumns) return leave(stop.tooManyColumns)
  spans[2 * cells] = at
  spans[2 * cells + 1] = at
  cells++
  endRow()
  return leave(stop.needsMore)
}

/** Whether a first row is `sep=;`, by which Excel is told the delimiter. */
function isDelimiterHint(bytes: Uint8Array, spans: Int32Array, first: number): boolean {
  const start = spans[2 * first] ?? 0
  const isEmpty = spans[2 * first + 2] === spans[2 * first + 3]
  return (
    isEmpty &&
    (spans[2 * first + 1] ?? 0) - start === 4 &&
    [115, 101, 112, 61].every((byte, at) => bytes[start + at] === byte)
  )
}
