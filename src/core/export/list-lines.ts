import type { ExportOptions } from '../../contract/requests'
import type { Charsets } from '../ports/ports'
import { createCellPage, type CellPage, type CellWriter } from './cell-page'
import { cellWriterOf, sameTextWriter } from './cell-writer'
import { encodedLine } from './encoded-line'
import type { ListColumn } from './list-column'
import { byteOrderMark, textEncodingOf } from './text-encoding'
import { lineOf } from './write-line'

/** A page that is filled with the lines of a list in its encoding. */
export interface ListLines {
  readonly page: CellPage
  /** Writes the mark of the encoding and the headers at the beginning of the page and gives the place behind them. */
  begin(): number
  /** Writes the line of one customer. */
  readonly line: CellWriter
  /**
   * Writes lines for the list's rows from one on until the page is full or the list ends; gives the next row's place in the
   * list and the place behind the last line.
   */
  fill(next: number, at: number): readonly [next: number, at: number]
  /** Cells that got an apostrophe, and characters that became `?`, so far. */
  counts(): { readonly guarded: number; readonly replaced: number }
}

/** The lines of a list with these columns, on a page that is full at so many bytes. */
export function createListLines(
  rows: ArrayLike<number>,
  columns: readonly ListColumn[],
  options: ExportOptions,
  charsets: Charsets,
  fullAt: number
): ListLines {
  const page = createCellPage(columns.length, fullAt)
  const encoding = textEncodingOf(options.encoding, charsets)
  const cellPage = encoding ? createCellPage(columns.length, 0) : page
  const headers = columns.map(({ header }) => header)
  let replaced = 0
  const onReplaced = (): void => void replaced++
  const lineWriter = (cells: readonly CellWriter[], firstLine: number): CellWriter => {
    const write = lineOf(cells, cellPage, options)
    if (!encoding) return write
    return encodedLine({ write, cells, headers, page: cellPage }, page, { encoding, options, firstLine, onReplaced })
  }
  const names = headers.map((header) => sameTextWriter(header, cellPage, options))
  const cells = columns.map(({ plan }) => cellWriterOf(plan, cellPage, options))
  const [headerLine, line] = [lineWriter(names, 1), lineWriter(cells, 2)]
  return {
    page,
    begin: () => {
      const mark = byteOrderMark(options.encoding)
      page.bytes.set(mark)
      return headerLine(0, mark.length)
    },
    line,
    fill: (next, at) => {
      while (next < rows.length && at < fullAt) at = line(rows[next++] as number, at)
      return [next, at]
    },
    counts: () => ({ guarded: cellPage.guarded, replaced })
  }
}
