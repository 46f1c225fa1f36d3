import { Failure } from '../../contract/failure'
import type { Progress } from '../../contract/results'
import type { Ports } from '../ports/ports'
import type { SqlDatabase, SqlValue } from '../ports/sql-engine'
import { chunksOf } from './chunks'
import { bytesOfText } from './database-text'
import { dictionaryOf, partsOf, shapeOf, type Part, type StoredColumn } from './stored-column'

/** What goes with a long write: the signal that cancels it, and where progress is told. */
export interface WriteOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

type ColumnPorts = Pick<Ports, 'hash' | 'clock'>

/** Writes columns, numbered from 0, into an empty database. Gives way to other work after each. @throws Failure `cancelled`. */
export async function writeColumns(
  ports: ColumnPorts,
  database: SqlDatabase,
  columns: readonly (readonly [name: string, column: StoredColumn])[],
  options: WriteOptions
): Promise<void> {
  const sizes = columns.map(([, column]) => partsOf(column).reduce((sum, part) => sum + bytesOfPart(part), 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const rows = Math.max(0, ...columns.map(([, column]) => shapeOf(column).rows))
  const began = ports.clock.ticks()
  let done = 0
  for (const [number, [name, column]] of columns.entries()) {
    await breath()
    if (options.signal?.aborted) throw new Failure('cancelled')
    writeColumn(ports, database, number, name, column)
    done += sizes[number] ?? 0
    const seconds = Math.max(0.001, (ports.clock.ticks() - began) / 1000)
    const rowsSoFar = total === 0 ? rows : Math.round((rows * done) / total)
    const rowsPerSecond = Math.round(rowsSoFar / seconds)
    options.onProgress?.({ phase: 'saving', done, total, unit: 'bytes', rows: rowsSoFar, rowsPerSecond })
  }
}

function writeColumn(
  ports: ColumnPorts,
  database: SqlDatabase,
  number: number,
  name: string,
  column: StoredColumn
): void {
  const { kind, width, rows, elements } = shapeOf(column)
  database.run('INSERT INTO columns VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?)', [
    number,
    bytesOfText(name),
    kind,
    width,
    rows,
    elements
  ])
  database.runEach('INSERT INTO dictionaries VALUES (?, ?, CAST(? AS TEXT), ?)', dictionaryRows(number, column))
  database.runEach('INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?)', chunkRows(ports, number, column))
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

function bytesOfPart(part: Part): number {
  return part.kind === 'flat' ? part.values.byteLength : part.offsets.byteLength + part.elements.byteLength
}

/** Lets messages in, such as a cancel. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
