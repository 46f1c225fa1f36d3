import type { Ports } from '../ports/ports'
import type { SqlDatabase, SqlValue } from '../ports/sql-engine'
import { fillerOf, type PartFiller } from './chunks'
import { textOfBytes } from './database-text'
import { emptyColumn, partsOf, type ColumnShape, type StoredColumn } from './stored-column'

/** Bytes that do not hold what they should; `why` is for specialists. */
export class DamagedColumns extends Error {}

/** Reads all columns by number. Every chunk is verified. @throws DamagedColumns. */
export function readColumns(
  ports: Pick<Ports, 'hash'>,
  database: SqlDatabase,
  fileLength: number
): { name: string; column: StoredColumn }[] {
  const dictionaries = readDictionaries(database)
  const columns = database
    .all('SELECT number, CAST(name AS BLOB), kind, width, row_count, elements FROM columns ORDER BY number')
    .map(([number, name, kind, width, rows, elements], index) => {
      if (number !== index) throw new DamagedColumns('numbers of columns')
      const shape = { kind, width, rows, elements } as unknown as ColumnShape
      const column = isPlausible(shape, fileLength) ? emptyColumn(shape, dictionaries.get(index) ?? []) : null
      if (!column) throw new DamagedColumns('shape of a column')
      return { name: textOfBytes(name), column }
    })
  fillColumns(
    ports,
    database,
    columns.map(({ column }) => column)
  )
  for (const { column } of columns) checkCodes(column)
  return columns
}

function readDictionaries(database: SqlDatabase): Map<number, string[]> {
  const dictionaries = new Map<number, string[]>()
  const sql = 'SELECT column_number, code, CAST(value AS BLOB) FROM dictionaries ORDER BY column_number, code'
  database.each(sql, [], ([number, code, value]) => {
    const dictionary = dictionaries.get(Number(number)) ?? []
    if (code !== dictionary.length) throw new DamagedColumns('codes of a dictionary')
    dictionary.push(textOfBytes(value))
    dictionaries.set(Number(number), dictionary)
  })
  return dictionaries
}

/** A shape that cannot fit into the file would make us reserve memory for nothing. */
function isPlausible({ width, rows, elements }: ColumnShape, fileLength: number): boolean {
  const counts = [width, rows, elements]
  return (
    counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    elements * width <= fileLength &&
    rows <= fileLength
  )
}

function fillColumns(ports: Pick<Ports, 'hash'>, database: SqlDatabase, columns: readonly StoredColumn[]): void {
  const fillers = new Map<string, PartFiller>()
  for (const [number, column] of columns.entries())
    for (const part of partsOf(column)) fillers.set(`${number} ${part.name}`, fillerOf(part))
  let last = ''
  let next = 0
  const take = ([number, part, chunk, rows, bytes, sha256]: SqlValue[]): void => {
    const key = `${String(number)} ${String(part)}`
    next = key === last ? next + 1 : 0
    last = key
    const filler = fillers.get(key)
    if (!filler || chunk !== next || typeof rows !== 'number' || !(bytes instanceof Uint8Array))
      throw new DamagedColumns('order of chunks')
    if (ports.hash.sha256(bytes) !== sha256) throw new DamagedColumns('hash of a chunk')
    if (!filler.add({ rows, bytes })) throw new DamagedColumns('size of a chunk')
  }
  const columnsOfChunk = 'column_number, part, chunk, row_count, bytes, sha256'
  database.each(`SELECT ${columnsOfChunk} FROM chunks ORDER BY column_number, part, chunk`, [], take)
  for (const filler of fillers.values()) if (!filler.complete()) throw new DamagedColumns('missing chunks')
}

/** Codes must have a value in the dictionary. */
function checkCodes(column: StoredColumn): void {
  if (column.kind !== 'choice' && column.kind !== 'multipleChoice') return
  const size = column.dictionary.length
  for (const code of column.codes) if (code >= size) throw new DamagedColumns('code without a value')
}
