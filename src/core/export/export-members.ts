import type { ExportOptions } from '../../contract/requests'
import { Failure } from '../../contract/failure'
import type { Progress } from '../../contract/results'
import type { Charsets } from '../ports/ports'
import { createFastLines, type FastLines } from './fast-lines'
import { createListLines, type ListLines } from './list-lines'
import { listColumnsOf, type ListSource } from './list-columns'

/** Where a list goes, and what goes with the work. */
export interface ListSink {
  /** Takes bytes, which are written over once the promise is kept. */
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

const pieceBytes = 1024 * 1024

/**
 * Writes customers as CSV: a line of headers, then one for each row. While one piece of about 1 MiB is written the next is
 * filled. After a failure what was written is a torso, which the caller throws away. @throws Failure `fieldNotFound`,
 * `cancelled`, `characterNotInEncoding` {character, encoding, column, row} where row 1 is the headers' line.
 */
export async function exportMembers(source: ListSource, options: ExportOptions, sink: ListSink): Promise<WrittenList> {
  const columns = listColumnsOf(source, options)
  const clear = createListLines(source.rows, columns, options, sink.charsets, pieceBytes)
  const fast = createFastLines(clear, source, columns, options, pieceBytes)
  try {
    const bytes = await writePages(clear, fast, source.rows.length, sink)
    return { written: source.rows.length, ...(fast ?? clear).counts(), bytes }
  } finally {
    fast?.free()
  }
}

/** Fills one page while the other is written; gives the bytes written. */
async function writePages(clear: ListLines, fast: FastLines | null, rows: number, sink: ListSink): Promise<number> {
  const { page } = clear
  const newPage = (): Uint8Array => fast?.newPage() ?? new Uint8Array(pageBytes)
  const { fill } = fast ?? clear
  const report = reporter(sink, rows)
  if (fast) page.bytes = fast.newPage()
  const pageBytes = page.bytes.length
  let spare: Uint8Array | null = null
  let writing = Promise.resolve()
  let bytes = 0
  let next = 0
  let at = clear.begin()
  try {
    for (;;) {
      ;[next, at] = fill(next, at)
      await writing
      if (sink.signal.aborted) throw new Failure('cancelled')
      const full = page.bytes
      writing = sink.write(full.subarray(0, at))
      bytes += at
      at = 0
      report(next)
      if (next === rows) break
      page.bytes = spare ?? newPage()
      spare = full.length === pageBytes ? full : null
    }
  } finally {
    await writing
  }
  return bytes
}

function reporter(sink: ListSink, total: number): (rows: number) => void {
  const start = sink.ticks?.() ?? 0
  return (rows) => {
    const seconds = ((sink.ticks?.() ?? start) - start) / 1000
    const rowsPerSecond = seconds > 0 ? Math.round(rows / seconds) : 0
    sink.onProgress({ phase: 'writing', done: rows, total, unit: 'rows', rows, rowsPerSecond })
  }
}
