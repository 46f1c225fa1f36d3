import type { Inspection } from '../../../contract/results'
import type { Language } from '../../../model/language'
import type { Dialect } from '../../../model/recipe'
import type { Charsets } from '../../ports/ports'
import { createTextDecoder } from '../text/create-text-decoder'
import { headerRowsOf, joinedHeaders } from '../header-rows'
import { isEmptyRow } from '../text/is-empty-row'
import { tableWithoutRejects } from '../reject-columns'
import { createTextPreparer, type Cut } from '../text/prepare-lines'
import { rowsOfText, type TextRow } from '../text/rows-of-text'
import { isMissing } from '../values/missing'
import { trimmed } from '../values/trimmed'
import { profileColumns } from './column-profile'
import { detectDateOrder } from './detect-date-order'
import { detectDecimal } from './detect-decimal'
import { detectDelimiter, type DelimiterGuess } from './detect-delimiter'
import { detectEncoding } from './detect-encoding'
import { detectHeader, type HeaderGuess } from './detect-header'
import { detectValueSeparator } from './detect-value-separator'
import type { FileSample } from './file-sample'
import { findTable } from './find-table'
import { hasQuotesAfterBlanks } from './quotes-after-blanks'

/** How a file is written, and the rows from which that was told. */
export interface DetectedDialect {
  readonly dialect: Dialect
  /** One text a column: the header, trimmed, or ''. */
  readonly headers: readonly string[]
  /** Rows under the header. */
  readonly rows: readonly TextRow[]
  readonly invalidBytes: number
  readonly doubts: Inspection['doubts']
}

/** Tells how a file is written; what `chosen` holds stands, and the rest is told with it. @throws as the row reader does, and `fileBinary`. */
export function detectDialect(
  sample: FileSample,
  chosen: Partial<Dialect>,
  { language, charsets }: { readonly language: Language; readonly charsets: Charsets }
): DetectedDialect {
  const guessed = detectEncoding(sample, charsets)
  const encoding = chosen.encoding ?? guessed.encoding
  const decoder = createTextDecoder(encoding, charsets)
  const text = decoder.decode(sample.head, sample.whole)
  const cut = cutOf(text, sample.whole, chosen)
  const table = tableOf(text, cut, sample.whole, chosen)
  const { head, header, headerRows, above, headers, rows, values } = table
  const number = detectDecimal(values, cut.delimiter)
  const date = detectDateOrder(values, language)
  const dialect: Dialect = {
    encoding,
    delimiter: cut.delimiter,
    quote: cut.quote,
    ...(cut.quoteAfterBlanks ? { quoteAfterBlanks: true } : {}),
    header,
    ...(above > 0 ? { linesAbove: above } : {}),
    ...(header && headerRows === 2 ? { headerRows } : {}),
    decimal: chosen.decimal ?? number.decimal,
    dateOrder: chosen.dateOrder ?? date.dateOrder,
    valueSeparator: chosen.valueSeparator ?? detectValueSeparator(profileColumns(headers, values))
  }
  const invalidBytes = decoder.invalid()
  const encodingFails = invalidBytes > 0 || text.includes('\uFFFD')
  const told = {
    encoding: guessed,
    delimiter: cut,
    header: head,
    linesAbove: { doubtful: above > 0 },
    headerRows: { doubtful: headerRows === 2 },
    decimal: number,
    dateOrder: date
  }
  const doubts = doubtsOf(told, chosen, encodingFails)
  return { dialect, headers, rows, invalidBytes, doubts }
}

type Doubt = Inspection['doubts'][number]

/** What was told in doubt and not chosen; the encoding even when chosen, where it makes characters that are none. */
function doubtsOf(
  told: Readonly<Record<Doubt, { readonly doubtful: boolean }>>,
  chosen: Partial<Dialect>,
  encodingFails: boolean
): Inspection['doubts'] {
  const abouts = ['encoding', 'delimiter', 'linesAbove', 'header', 'headerRows', 'decimal', 'dateOrder'] as const
  return abouts.filter(
    (about) => (told[about].doubtful && chosen[about] === undefined) || (about === 'encoding' && encodingFails)
  )
}

/** The table in a text: where it begins, its header and the rows under it, as they stand and trimmed (`values`). */
function tableOf(text: string, cut: Cut, whole: boolean, chosen: Partial<Dialect>): Table {
  const all = rowsOfText(text, cut, whole).filter(({ cells }) => !isEmptyRow(cells))
  const trimmedRows = all.map(({ cells, line }) => ({ cells: cells.map(trimmed), line }))
  const { first, headerRows: found } = findTable(trimmedRows, chosen.linesAbove !== undefined)
  const below = trimmedRows.slice(first).map(({ cells }) => cells)
  const head = detectHeader(below)
  const header = chosen.header ?? head.header
  const headerRows = chosen.headerRows ?? (head.header ? found : 1)
  const under = headerRowsOf({ header, headerRows })
  const above = chosen.linesAbove ?? (first > 0 ? (all[first]?.line ?? 1) - 1 : 0)
  const headers = header ? joinedHeaders(below.slice(0, under)) : Array<string>(commonWidth(all)).fill('')
  const rows = all.slice(first + under)
  const table = { head, header, headerRows, above, rows, ...withoutEmptyEnd(headers, below.slice(under)) }
  return header ? tableWithoutRejects(table) : table
}

interface Table extends Pick<DetectedDialect, 'headers' | 'rows'> {
  readonly head: HeaderGuess
  readonly header: boolean
  readonly headerRows: 1 | 2
  /** Lines above it. */
  readonly above: number
  readonly values: readonly (readonly string[])[]
}

/** How the text is cut into cells, quotes behind blanks included. */
function cutOf(text: string, whole: boolean, chosen: Partial<Dialect>): DelimiterGuess & Cut {
  const linesAbove = chosen.linesAbove ?? 0
  const cut = { ...detectDelimiter(withoutLines(text, linesAbove), whole, chosen), linesAbove }
  const quoteAfterBlanks =
    chosen.quoteAfterBlanks ?? (cut.quote !== '' && hasQuotesAfterBlanks(withoutLines(text, linesAbove), cut))
  return { ...cut, quoteAfterBlanks }
}

function withoutLines(text: string, lines: number): string {
  const prepared = lines > 0 ? createTextPreparer({ delimiter: ',', quote: '', linesAbove: lines }) : null
  return prepared ? prepared(text, true) : text
}

/** Without the columns at the end that have neither header nor values. */
function withoutEmptyEnd(
  headers: readonly string[],
  values: readonly (readonly string[])[]
): { headers: readonly string[]; values: readonly (readonly string[])[] } {
  let width = headers.length
  while (width > 1 && headers[width - 1] === '' && values.every((cells) => isMissing(cells[width - 1] ?? ''))) width--
  return { headers: headers.slice(0, width), values }
}

/** The most common number of cells; of equally common ones the first row's, else the larger. */
function commonWidth(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const first = rows[0]?.cells.length ?? 0
  if (counts.get(first) === most) return first
  return Math.max(0, ...[...counts].filter(([, count]) => count === most).map(([width]) => width))
}
