import type { ExportOptions } from '../../contract/requests'
import type { CellPage, CellWriter } from './cell-page'

const quote = 0x22
const lineFeed = 0x0a

/** A writer of whole lines of these cells. A single empty cell is quoted, so that its line is not blank. */
export function lineOf(
  cells: readonly CellWriter[],
  page: CellPage,
  { delimiter, lineEnd }: Pick<ExportOptions, 'delimiter' | 'lineEnd'>
): CellWriter {
  const between = delimiter.charCodeAt(0)
  const beforeFeed = lineEnd === '\r\n' ? 1 : 0
  return (row, start) => {
    let at = start
    for (let index = 0; index < cells.length; index++) {
      at = (cells[index] as CellWriter)(row, at)
      page.bytes[at++] = between
    }
    at = cells.length === 0 ? at : at - 1
    if (at === start && cells.length === 1) {
      page.bytes[at++] = quote
      page.bytes[at++] = quote
    }
    page.bytes[at] = 0x0d
    at += beforeFeed
    page.bytes[at++] = lineFeed
    return at
  }
}
