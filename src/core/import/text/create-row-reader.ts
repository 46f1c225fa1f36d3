import { Failure } from '../../../contract/failure'
import { createTextPreparer, preparedDelimiter, type Cut } from './prepare-lines'

/** The longest cell, in characters, and the most columns that are read. */
export const maximumCell = 1_048_576
export const maximumColumns = 1900

/** Reads rows out of text that comes piece by piece. */
export interface RowReader {
  push(text: string): void
  /** Tells that the text has ended. @throws Failure `unclosedQuote`. */
  finish(): void
}

/** Gets a row's cells as they stand (untrimmed) and the line, from 1, where it begins. The array is reused for the next row. */
export type RowVisitor = (cells: readonly string[], line: number) => void

interface QuotedEnd {
  /** Position of the closing quote, and of what follows it after blanks. */
  readonly quote: number
  readonly next: number
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length <= 1 && (cells[0] ?? '').trim() === ''
}

/** Whether a first line is `sep=;`, by which Excel is told the delimiter. */
function isDelimiterHint(cells: readonly string[]): boolean {
  return cells.length === 2 && cells[0] === 'sep=' && cells[1] === ''
}

const lineFeed = 10
const carriageReturn = 13
const needsMore = -1

/**
 * A reader of rows by RFC 4180, lenient as PapaParse is: a quote inside an unquoted cell is text, a quote inside a
 * quoted cell that no delimiter or line end follows is text, blanks after a closing quote are dropped. Lines end with
 * LF or CRLF, or with CR where the first line does. Lines with one blank cell are
 * skipped, and so is a first line `sep=;`. What the dialect leaves out (`createLinePreparer`) is gone before.
 * @throws Failure `unclosedQuote` {line}, `cellTooLarge` {line, column, limit}, `tooManyColumns` {line, limit}.
 */
// eslint-disable-next-line max-lines-per-function -- one state machine: its small steps share buffer, cells and line
export function createRowReader(dialect: Cut, visit: RowVisitor): RowReader {
  const delimiter = preparedDelimiter(dialect)
  const prepared = createTextPreparer(dialect)
  const quote = dialect.quote === '' ? needsMore : dialect.quote.charCodeAt(0)
  const doubled = dialect.quote + dialect.quote
  const cells: string[] = []
  let buffer = ''
  let line = 1 + (dialect.linesAbove ?? 0)
  let rowLine = line
  let lineEnd: 'unknown' | 'feed' | 'return' = 'unknown'

  const tooLarge = (): Failure =>
    new Failure('cellTooLarge', { line: rowLine, column: cells.length + 1, limit: maximumCell })

  const take = (cell: string): void => {
    if (cell.length > maximumCell) throw tooLarge()
    if (cells.length >= maximumColumns) throw new Failure('tooManyColumns', { line: rowLine, limit: maximumColumns })
    cells.push(cell)
  }

  const endRow = (): void => {
    line++
    if (!isBlank(cells) && !(rowLine === 1 && isDelimiterHint(cells))) visit(cells, rowLine)
    cells.length = 0
    rowLine = line
  }

  /** How many characters of line end stand at a position: 0 for none, -1 when the next piece must tell. */
  const lineEndAt = (at: number, last: boolean): number => {
    const unit = buffer.charCodeAt(at)
    if (unit === lineFeed) return 1
    if (unit !== carriageReturn) return 0
    if (at + 1 >= buffer.length && !last) return needsMore
    if (buffer.charCodeAt(at + 1) === lineFeed) return 2
    return lineEnd === 'feed' ? 0 : 1
  }

  const passLineEnd = (at: number, length: number): number => {
    if (lineEnd === 'unknown') lineEnd = length === 1 && buffer.charCodeAt(at) === carriageReturn ? 'return' : 'feed'
    endRow()
    return at + length
  }

  /** Where a quoted cell that begins at a position ends, or null when the next piece must tell. */
  const quotedEnd = (start: number, last: boolean): QuotedEnd | null => {
    let from = start + 1
    for (;;) {
      const at = buffer.indexOf(dialect.quote, from)
      if (at === -1 || (at + 1 >= buffer.length && !last)) return null
      if (buffer.charCodeAt(at + 1) === quote) {
        from = at + 2
        continue
      }
      let next = at + 1
      while (next < buffer.length && buffer.charCodeAt(next) === 32) next++
      if (next >= buffer.length) {
        if (last) return { quote: at, next }
        return null
      }
      const ends = buffer.charCodeAt(next) === delimiter ? 1 : lineEndAt(next, last)
      if (ends === needsMore) return null
      if (ends > 0) return { quote: at, next }
      from = at + 1
    }
  }

  /** Counts the line ends inside a quoted cell. */
  const countLines = (from: number, to: number): void => {
    const ending = lineEnd === 'return' ? '\r' : '\n'
    for (let at = buffer.indexOf(ending, from); at !== -1 && at < to; at = buffer.indexOf(ending, at + 1)) line++
  }

  const unclosed = (): Failure => new Failure('unclosedQuote', { line, column: cells.length + 1 })

  /** Reads a quoted cell and the delimiter or line end behind it; returns the next position, or -1 when it is cut. */
  const readQuoted = (start: number, last: boolean): number => {
    const end = quotedEnd(start, last)
    if (end === null) {
      if (last) throw unclosed()
      return needsMore
    }
    const raw = buffer.substring(start + 1, end.quote)
    take(raw.includes(doubled) ? raw.replaceAll(doubled, dialect.quote) : raw)
    countLines(start, end.quote)
    return readSeparator(end.next, last)
  }

  /** Passes the delimiter or line end at a position. A delimiter that ends the text opens a last empty cell. */
  const readSeparator = (at: number, last: boolean): number => {
    if (at >= buffer.length) {
      endRow()
      return at
    }
    const length = lineEndAt(at, last)
    if (length > 0) return passLineEnd(at, length)
    if (last && at + 1 >= buffer.length) {
      take('')
      endRow()
    }
    return at + 1
  }

  /** Reads an unquoted cell; returns the next position, or -1 when it is cut. */
  const readPlain = (start: number, last: boolean): number => {
    const { length } = buffer
    let at = start
    for (; at < length; at++) {
      const unit = buffer.charCodeAt(at)
      if (unit === delimiter) break
      if (unit === lineFeed || unit === carriageReturn) {
        const ends = lineEndAt(at, last)
        if (ends === needsMore) return needsMore
        if (ends > 0) break
      }
    }
    if (at >= length && !last) return needsMore
    take(buffer.substring(start, at))
    return readSeparator(at, last)
  }

  const scan = (last: boolean): void => {
    let at = 0
    while (at < buffer.length) {
      const next = buffer.charCodeAt(at) === quote ? readQuoted(at, last) : readPlain(at, last)
      if (next === needsMore) break
      at = next
    }
    buffer = buffer.substring(at)
    if (last || buffer.length <= maximumCell + 2) return
    if (buffer.charCodeAt(0) === quote && buffer.includes('\n')) throw unclosed()
    throw tooLarge()
  }

  return {
    push(text) {
      const more = prepared ? prepared(text, false) : text
      buffer = buffer === '' ? more : buffer + more
      scan(false)
    },
    finish() {
      if (prepared) buffer += prepared('', true)
      scan(true)
      if (cells.length > 0) {
        take('')
        endRow()
      }
    }
  }
}
