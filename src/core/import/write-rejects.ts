import type { Dialect } from '../../model/recipe'
import { rejectHeaders } from '../../words/reject-headers'
import type { Language } from '../../model/language'
import type { Charsets } from '../ports/ports'
import { headerRowsOf } from './header-rows'
import type { RejectedRow } from './imported-base'

/** Writes a list of rejected rows as the file they come from is written. */
export interface RejectsWriter {
  /** What stands above the rows. */
  head(headers: readonly string[]): Uint8Array
  row(row: RejectedRow): Uint8Array
}

/** What a list is written with. */
export interface RejectsWriting {
  readonly dialect: Dialect
  readonly language: Language
  readonly charsets: Charsets
  /** The name of the file, which fills lines above the table. */
  readonly sourceName: string
  /** Why a row or cell was rejected, in a language. */
  readonly reasonIn: (language: Language, reason: RejectedRow['problems'][number]['reason']) => string
}

/**
 * A writer whose list can be mended and imported by the recipe of the file: behind the file's own columns come the line, the
 * columns at fault and the reasons, which the import leaves out by their headers. A file without headers gets none of these.
 * A row with too few cells gets empty ones, so that it can be mended in its place.
 * Where the encoding lacks their letters they are English.
 */
export function createRejectsWriter({
  dialect,
  language,
  charsets,
  sourceName,
  reasonIn
}: RejectsWriting): RejectsWriter {
  const encode = encoderOf(dialect.encoding, charsets)
  const isWritable = (text: string): boolean => !encode(text).lacks
  const asWritable = (own: string, english: string): string => (isWritable(own) ? own : english)
  const told = isWritable(rejectHeaders[language].join('')) ? language : 'en'
  const bytesOf = (lines: readonly (readonly string[])[]): Uint8Array =>
    encode(lines.map((cells) => `${cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter)}\r\n`).join(''))
      .bytes
  const rows = headerRowsOf(dialect)
  let width = 0
  const filled = (cells: readonly string[]): string[] => [
    ...cells,
    ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')
  ]

  return {
    head(headers) {
      width = headers.length
      const above = Array.from({ length: dialect.linesAbove ?? 0 }, () => [asWritable(sourceName, '-')])
      const header = [...headers, ...rejectHeaders[told]]
      const upper = [...headers.map(() => ''), ...rejectHeaders[told]]
      const lower = [...headers, ...rejectHeaders[told].map(() => '')]
      const mark = encode('\ufeff')
      const table = bytesOf([...above, ...(rows === 0 ? [] : rows === 1 ? [header] : [upper, lower])])
      return mark.lacks ? table : joined(mark.bytes, table)
    },
    row({ line, cells, problems }) {
      if (rows === 0) return bytesOf([filled(cells)])
      const columns = [...new Set(problems.flatMap(({ column }) => column ?? []))].join('; ')
      const reasons = [...new Set(problems.map(({ reason }) => reason))]
      const reasonText = reasons.map((reason) => asWritable(reasonIn(told, reason), reasonIn('en', reason))).join('; ')
      return bytesOf([[...filled(cells), String(line), columns, reasonText]])
    }
  }
}

/** A cell with quotes where it needs them. */
function cellText(cell: string, { delimiter, quote }: Dialect): string {
  if (quote === '') return cell
  const isPlain = cell !== '' || delimiter !== ' '
  const needs =
    [delimiter, quote, '\r', '\n', ...(delimiter === ' ' ? ['\t'] : [])].some((sign) => cell.includes(sign)) ||
    cell.trim() !== cell
  return isPlain && !needs ? cell : quote + cell.replaceAll(quote, quote + quote) + quote
}

interface Encoded {
  readonly bytes: Uint8Array
  /** A character was not in the encoding; `?` stands for it. */
  readonly lacks: boolean
}

function encoderOf(encoding: Dialect['encoding'], charsets: Charsets): (text: string) => Encoded {
  if (encoding === 'utf-8') {
    const encoder = new TextEncoder()
    return (text) => ({ bytes: encoder.encode(text), lacks: false })
  }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const isLittle = encoding === 'utf-16le'
    return (text) => {
      const bytes = new Uint8Array(text.length * 2)
      const view = new DataView(bytes.buffer)
      for (let unit = 0; unit < text.length; unit++) view.setUint16(unit * 2, text.charCodeAt(unit), isLittle)
      return { bytes, lacks: false }
    }
  }
  const byteOf = new Map([...charsets.table(encoding)].map((character, byte) => [character, byte]))
  byteOf.delete('\ufffd')
  return (text) => {
    const codes = Array.from(text.normalize('NFC'), (character) => byteOf.get(character))
    return { bytes: Uint8Array.from(codes, (code) => code ?? 0x3f), lacks: codes.includes(undefined) }
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
