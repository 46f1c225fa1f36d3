import type { ExportOptions } from '../../../../src/contract/requests'
import { Failure } from '../../../../src/contract/failure'
import type { Progress } from '../../../../src/contract/results'
import type { Charsets } from '../../../../src/core/ports/ports'
import { createByteSink } from './byte-sink'
import { csvLine } from './csv-line'
import { isFormulaLike } from './formula-guard'
import type { ListColumn } from './list-column'
import { listColumnsOf, type ListSource } from './list-columns'
import { textEncodingOf, type TextEncoding } from './text-encoding'

/** Where a list goes, and what goes with the work. */
export interface ListSink {
  write(bytes: Uint8Array): Promise<void>
  readonly charsets: Charsets
  readonly signal: AbortSignal
  onProgress(progress: Progress): void
  /** Milliseconds of a clock that never goes back; without it no speed is told. */
  ticks?(): number
}

/** What was written. */
export interface WrittenList {
  /** Customers. */
  readonly written: number
  /** Cells (headers included) that got an apostrophe. */
  readonly guarded: number
  /** Characters that became `?`. */
  readonly replaced: number
  readonly bytes: number
}

interface Counts {
  guarded: number
  replaced: number
}

/**
 * Writes customers as CSV: a line of headers, then one for each row. After a failure what was written is a torso, which
 * the caller throws away. @throws Failure `fieldNotFound`, `cancelled`, `characterNotInEncoding` {character, encoding,
 * column, row} where row 1 is the headers' line.
 */
export async function exportMembers(source: ListSource, options: ExportOptions, sink: ListSink): Promise<WrittenList> {
  const columns = listColumnsOf(source, options)
  const encoding = textEncodingOf(options.encoding, sink.charsets)
  const counts: Counts = { guarded: 0, replaced: 0 }
  const line = lineWriter(columns, options, encoding, counts)
  const bytes = createByteSink((piece) => sink.write(piece))
  const report = reporter(sink, source.rows.length)
  bytes.add(encoding.mark)
  bytes.add(line((column) => guardedCell(column.header, isFormulaLike, options, counts), 1))
  for (let index = 0; index < source.rows.length; index++) {
    const row = source.rows[index] ?? 0
    const full = bytes.add(
      line((column) => guardedCell(column.textOf(row), column.needsGuard, options, counts), index + 2)
    )
    if (!full) continue
    if (sink.signal.aborted) throw new Failure('cancelled')
    await bytes.flush()
    report(index + 1)
  }
  if (sink.signal.aborted) throw new Failure('cancelled')
  await bytes.flush()
  report(source.rows.length)
  return { written: source.rows.length, ...counts, bytes: bytes.total() }
}

function guardedCell(
  text: string,
  needsGuard: (text: string) => boolean,
  { guard }: ExportOptions,
  counts: Counts
): string {
  if (guard === 'exact' || !needsGuard(text)) return text
  counts.guarded++
  return `'${text}`
}

function lineWriter(
  columns: readonly ListColumn[],
  options: ExportOptions,
  encoding: TextEncoding,
  counts: Counts
): (cellOf: (column: ListColumn) => string, row: number) => Uint8Array {
  return (cellOf, row) => {
    const cells = columns.map(cellOf)
    return encoding.encode(csvLine(cells, options) + options.lineEnd, (character) => {
      if (options.missingCharacter === 'stop') throw missing(character, row, { cells, columns, options })
      counts.replaced++
      return '?'
    })
  }
}

function missing(
  character: string,
  row: number,
  where: { readonly cells: readonly string[]; readonly columns: readonly ListColumn[]; readonly options: ExportOptions }
): Failure {
  const position = where.cells.findIndex((cell) => cell.normalize('NFC').includes(character))
  const column = where.columns[position]?.header ?? ''
  return new Failure('characterNotInEncoding', { character, encoding: where.options.encoding, column, row })
}

function reporter(sink: ListSink, total: number): (rows: number) => void {
  const start = sink.ticks?.() ?? 0
  return (rows) => {
    const seconds = ((sink.ticks?.() ?? start) - start) / 1000
    const rowsPerSecond = seconds > 0 ? Math.round(rows / seconds) : 0
    sink.onProgress({ phase: 'writing', done: rows, total, unit: 'rows', rows, rowsPerSecond })
  }
}
