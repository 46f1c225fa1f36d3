import type { ExportOptions } from '../../contract/api'
import type { Charsets } from '../ports/ports'
import { createCellPage, type CellPage, type CellWriter } from './cell-page'
import { encodedLine } from './encoded-line'
import { sameTextWriter } from './list-column'
import { listColumnIds, listColumnsOf, type ListSource } from './list-columns'
import { byteOrderMark, textEncodingOf } from './text-encoding'
import { lineOf } from './write-line'

/** A page that is filled with the lines of a list in its encoding. */
export interface ListLines {
  readonly page: CellPage
  /** Writes the mark of the encoding and the headers at the beginning of the page and gives the place behind them. */
  begin(): number
  /** Writes the line of a customer. */
  readonly line: CellWriter
  /** Cells that got an apostrophe, and characters that became `?`, so far. */
  counts(): { readonly guarded: number; readonly replaced: number }
}

/** The lines of a list, on a page that is full at so many bytes. @throws Failure `fieldNotFound` {field}. */
export function createListLines(
  source: ListSource,
  options: ExportOptions,
  charsets: Charsets,
  fullAt: number
): ListLines {
  const ids = listColumnIds(source, options)
  const page = createCellPage(ids.length, fullAt)
  const encoding = textEncodingOf(options.encoding, charsets)
  const cellPage = encoding ? createCellPage(ids.length, 0) : page
  const columns = listColumnsOf(source, ids, options, cellPage)
  const headers = columns.map(({ header }) => header)
  let replaced = 0
  const onReplaced = (): void => void replaced++
  const lineWriter = (cells: readonly CellWriter[], firstLine: number): CellWriter => {
    const write = lineOf(cells, cellPage, options)
    if (!encoding) return write
    return encodedLine({ write, cells, headers, page: cellPage }, page, { encoding, options, firstLine, onReplaced })
  }
  const writing = { page: cellPage, options }
  const headerLine = lineWriter(
    headers.map((header) => sameTextWriter(header, writing)),
    1
  )
  return {
    page,
    begin: () => {
      const mark = byteOrderMark(options.encoding)
      page.bytes.set(mark)
      return headerLine(0, mark.length)
    },
    line: lineWriter(
      columns.map(({ write }) => write),
      2
    ),
    counts: () => ({ guarded: cellPage.guarded, replaced })
  }
}
