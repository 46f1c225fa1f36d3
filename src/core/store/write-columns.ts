import { Failure } from '../../contract/failure'
import type { Progress } from '../../contract/results'
import type { Ports } from '../ports/ports'
import type { SqlDatabase, SqlValue } from '../ports/sql-engine'
import { chunkLengths, chunksOf } from './chunks'
import { bytesOfText } from './database-text'
import { dictionaryOf, partsOf, shapeOf, type StoredColumn } from './stored-column'

/** What goes with a long write: the signal that cancels it, and where progress is told. */
export interface WriteOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

type ColumnPorts = Pick<Ports, 'hash' | 'clock'>

/** Bytes that are written before other work gets a turn. */
const turnBytes = 4 * 1024 * 1024

/** Writes columns, numbered from 0, into an empty database. Gives way to other work often enough to be cancelled soon. @throws Failure `cancelled`. */
export async function writeColumns(
  ports: ColumnPorts,
  database: SqlDatabase,
  columns: readonly (readonly [name: string, column: StoredColumn])[],
  options: WriteOptions
): Promise<void> {
  const turn = turnsOf(ports, columns, options)
  for (const [number, [name, column]] of columns.entries()) {
    const { kind, width, rows, elements } = shapeOf(column)
    const shape = [number, bytesOfText(name), kind, width, rows, elements]
    database.run('INSERT INTO columns VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?)', shape)
    database.runEach('INSERT INTO dictionaries VALUES (?, ?, CAST(? AS TEXT), ?)', dictionaryRows(number, column))
    for (const rowsOfTurn of inTurns(chunkRows(ports, number, column))) {
      database.runEach('INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?)', rowsOfTurn)
      await turn(rowsOfTurn.reduce((sum, row) => sum + chunkLength(row), 0))
    }
  }
}

/** After each piece of work: tells progress, lets other work in, and stops when it was cancelled. */
function turnsOf(
  ports: ColumnPorts,
  columns: readonly (readonly [name: string, column: StoredColumn])[],
  options: WriteOptions
): (bytes: number) => Promise<void> {
  const total = columns.reduce((sum, [, column]) => sum + bytesOfColumn(column), 0)
  const rows = Math.max(0, ...columns.map(([, column]) => shapeOf(column).rows))
  const began = ports.clock.ticks()
  let done = 0
  return async (bytes) => {
    done = Math.min(total, done + bytes)
    const seconds = Math.max(0.001, (ports.clock.ticks() - began) / 1000)
    const rowsSoFar = Math.round((rows * done) / Math.max(1, total))
    const rowsPerSecond = Math.round(rowsSoFar / seconds)
    options.onProgress?.({ phase: 'saving', done, total, unit: 'bytes', rows: rowsSoFar, rowsPerSecond })
    await new Promise<void>((resolve) => setTimeout(resolve, 0))
    if (options.signal?.aborted) throw new Failure('cancelled')
  }
}

function* inTurns(rows: Iterable<SqlValue[]>): Generator<SqlValue[][]> {
  let turn: SqlValue[][] = []
  let bytes = 0
  for (const row of rows) {
    turn.push(row)
    bytes += chunkLength(row)
    if (bytes < turnBytes) continue
    yield turn
    turn = []
    bytes = 0
  }
  if (turn.length > 0) yield turn
}

function chunkLength(row: readonly SqlValue[]): number {
  return row[4] instanceof Uint8Array ? row[4].length : 0
}

function* chunkRows(ports: ColumnPorts, number: number, column: StoredColumn): Generator<SqlValue[]> {
  for (const part of partsOf(column)) {
    let chunk = 0
    for (const { rows, bytes } of chunksOf(part))
      yield [number, part.name, chunk++, rows, bytes, ports.hash.sha256(bytes)]
  }
}

function* dictionaryRows(number: number, column: StoredColumn): Generator<SqlValue[]> {
  const dictionary = dictionaryOf(column)
  if (!dictionary || (column.kind !== 'choice' && column.kind !== 'multipleChoice')) return
  const counts = new Uint32Array(dictionary.length)
  const codes = column.kind === 'choice' ? column.codes : column.codes.subarray(0, column.offsets.at(-1) ?? 0)
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  for (const [code, value] of dictionary.entries()) yield [number, code, bytesOfText(value), counts[code] ?? 0]
}

/** Bytes of all chunks of a column. */
function bytesOfColumn(column: StoredColumn): number {
  let bytes = 0
  for (const part of partsOf(column)) for (const length of chunkLengths(part)) bytes += length
  return bytes
}
