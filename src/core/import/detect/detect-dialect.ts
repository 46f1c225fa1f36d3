import type { Inspection } from '../../../contract/results'
import type { Language } from '../../../model/language'
import type { Dialect } from '../../../model/recipe'
import type { Charsets } from '../../ports/ports'
import { createTextDecoder } from '../text/create-text-decoder'
import { rowsOfText, type TextRow } from '../text/rows-of-text'
import { trimmed } from '../values/trimmed'
import { profileColumns } from './column-profile'
import { detectDateOrder } from './detect-date-order'
import { detectDecimal } from './detect-decimal'
import { detectDelimiter } from './detect-delimiter'
import { detectEncoding } from './detect-encoding'
import { detectHeader } from './detect-header'
import { detectValueSeparator } from './detect-value-separator'
import type { FileSample } from './file-sample'

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
  const cut = detectDelimiter(text, sample.whole, chosen)
  const all = rowsOfText(text, cut, sample.whole)
  const trimmedRows = all.map(({ cells }) => cells.map(trimmed))
  const head = detectHeader(trimmedRows)
  const header = chosen.header ?? head.header
  const headers = header ? (trimmedRows[0] ?? []) : Array<string>(commonWidth(all)).fill('')
  const rows = header ? all.slice(1) : all
  const values = header ? trimmedRows.slice(1) : trimmedRows
  const number = detectDecimal(values, cut.delimiter)
  const date = detectDateOrder(values, language)
  const dialect: Dialect = {
    encoding,
    delimiter: cut.delimiter,
    quote: cut.quote,
    header,
    decimal: chosen.decimal ?? number.decimal,
    dateOrder: chosen.dateOrder ?? date.dateOrder,
    valueSeparator: chosen.valueSeparator ?? detectValueSeparator(profileColumns(headers, values))
  }
  const invalidBytes = decoder.invalid()
  const encodingFails = invalidBytes > 0 || text.includes('\uFFFD')
  const told = { encoding: guessed, delimiter: cut, header: head, decimal: number, dateOrder: date }
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
  const abouts = ['encoding', 'delimiter', 'header', 'decimal', 'dateOrder'] as const
  return abouts.filter(
    (about) => (told[about].doubtful && chosen[about] === undefined) || (about === 'encoding' && encodingFails)
  )
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
