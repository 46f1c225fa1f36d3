import type { ColumnMemory } from '../../columns/column-memory'
import { maximumColumns } from '../text/create-row-reader'

/** The most rows that are read before they are taken into columns: so that what is read still lies near. */
export const rowsInBatch = 1024
const cellsInBatch = 65_536
/** Cells of a batch after which no new row begins. */
export const cellsBeforeLastRow = cellsInBatch - maximumColumns
const firstBytes = 2 * 1_048_576
/** Loops may write so far beyond the last text. */
const roomBehindTexts = 64

/** Places in `RowBatch.state`. */
export const place = {
  /** Where reading goes on: the beginning of a cell. */
  at: 0,
  /** Bytes of text in `bytes`. */
  end: 1,
  /** Line, from 1, at `at`; and where the row at `at` begins. */
  line: 2,
  rowLine: 3,
  /** How lines end: 0 not yet known, 1 with LF or CRLF, 2 with CR. */
  lineEnd: 4,
  /** Whole rows of the batch, and cells, those of the row that is cut included. */
  rows: 5,
  cells: 6,
  /** Taken rows with a value in the column at hand. */
  filled: 7,
  /** Cells that rows may have behind the recipe's columns and that are no part of the table. */
  beyond: 8
} as const

/**
 * A piece of a file's text as UTF-8 bytes, where the cells of some rows lie in it, and room for what is found out about
 * one column of these rows. All arrays lie in one memory, so that loops of either kind serve.
 */
export interface RowBatch {
  readonly memory: ColumnMemory
  bytes: Uint8Array
  readonly state: Int32Array
  /** Beginning and end of each cell in `bytes`, without its quotes. */
  readonly spans: Int32Array
  /** The first cell of each row, and behind the last the number of cells. */
  readonly firstCells: Int32Array
  /** The line where each row begins. */
  readonly lines: Int32Array
  /** The rows of the batch that become customers, so many as `count`. */
  readonly taken: Int32Array
  count: number
  /** For each taken row the cell of the column at hand, trimmed; both alike when there is no value. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Taken rows (places in `taken`) that a quick loop leaves to a thorough one. */
  readonly odd: Int32Array
  readonly codes: Uint32Array
  readonly numbers: Float64Array
  readonly days: Int32Array
  /** Cells one behind the other, and where each ends. */
  texts: Uint8Array
  readonly textEnds: Uint32Array
}

/** An empty batch. */
export function createRowBatch(memory: ColumnMemory): RowBatch {
  const batch: RowBatch = {
    memory,
    bytes: memory.allocate('u8', firstBytes),
    state: memory.allocate('i32', 16),
    spans: memory.allocate('i32', 2 * cellsInBatch),
    firstCells: memory.allocate('i32', rowsInBatch + 1),
    lines: memory.allocate('i32', rowsInBatch + 1),
    taken: memory.allocate('i32', rowsInBatch),
    count: 0,
    starts: memory.allocate('i32', rowsInBatch),
    ends: memory.allocate('i32', rowsInBatch),
    odd: memory.allocate('i32', rowsInBatch),
    codes: memory.allocate('u32', rowsInBatch),
    numbers: memory.allocate('f64', rowsInBatch),
    days: memory.allocate('i32', rowsInBatch),
    texts: memory.allocate('u8', firstBytes + roomBehindTexts),
    textEnds: memory.allocate('u32', rowsInBatch)
  }
  batch.state[place.line] = 1
  batch.state[place.rowLine] = 1
  return batch
}

/** Makes room for so many bytes of text, keeping those there are; false when the memory has none. */
export function widenBatch(batch: RowBatch, bytes: number): boolean {
  const { memory } = batch
  const wider = memory.allocate('u8', bytes)
  wider.set(batch.bytes.subarray(0, batch.state[place.end]))
  memory.free(batch.bytes)
  memory.free(batch.texts)
  batch.bytes = wider
  batch.texts = memory.allocate('u8', bytes + roomBehindTexts)
  return !memory.loops || (memory.holds(batch.bytes) && memory.holds(batch.texts))
}

/** Number of cells of a row of the batch. */
export function widthOfRow({ firstCells }: RowBatch, row: number): number {
  return (firstCells[row + 1] ?? 0) - (firstCells[row] ?? 0)
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of bytes of the batch; at most so many characters of it are needed. */
export function textBetween({ bytes }: RowBatch, start: number, end: number, needed = Infinity): string {
  const text = decoder.decode(bytes.slice(start, Math.min(end, start + needed * 4)))
  return text.length > needed ? text.slice(0, needed) : text
}

/** The cells of a row as they stand, at most so many. */
export function cellsOfRow(batch: RowBatch, row: number, most = Infinity): string[] {
  const first = batch.firstCells[row] ?? 0
  const count = Math.min(most, widthOfRow(batch, row))
  return Array.from({ length: count }, (_, at) =>
    textBetween(batch, batch.spans[2 * (first + at)] ?? 0, batch.spans[2 * (first + at) + 1] ?? 0)
  )
}
