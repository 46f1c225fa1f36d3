import type { SqlDatabase, SqlValue } from '../ports/sql-engine'
import { bytesOfText } from './database-text'
import { dictionaryOf, shapeOf, type StoredColumn } from './stored-column'
import type { WrittenPiece } from './write-columns-file'

/** Columns by name, numbered from 0. */
export type NamedColumns = readonly (readonly [name: string, column: StoredColumn])[]

/** Writes into an empty database what columns are, and where their pieces lie in the file beside. */
export function writeColumns(database: SqlDatabase, columns: NamedColumns, pieces: readonly WrittenPiece[]): void {
  for (const [number, [name, column]] of columns.entries()) {
    const { kind, width, rows, elements } = shapeOf(column)
    const shape = [number, bytesOfText(name), kind, width, rows, elements]
    database.run('INSERT INTO columns VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?)', shape)
    database.runEach('INSERT INTO dictionaries VALUES (?, ?, CAST(? AS TEXT), ?)', dictionaryRows(number, column))
  }
  database.runEach(
    'INSERT INTO pieces VALUES (?, ?, ?, ?, ?, ?)',
    pieces.map(({ column, array, piece, position, length, sha256 }) => [column, array, piece, position, length, sha256])
  )
}

function* dictionaryRows(number: number, column: StoredColumn): Generator<SqlValue[]> {
  const dictionary = dictionaryOf(column)
  if (!dictionary || (column.kind !== 'choice' && column.kind !== 'multipleChoice')) return
  const counts = new Uint32Array(dictionary.length)
  const codes = column.kind === 'choice' ? column.codes : column.codes.subarray(0, column.offsets.at(-1) ?? 0)
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] as number
    counts[code] = (counts[code] as number) + 1
  }
  for (const [code, value] of dictionary.entries()) yield [number, code, bytesOfText(value), counts[code] ?? 0]
}
