import type { ColumnMemory } from '../columns/column-memory'
import type { Claim } from '../ports/claims'
import type { SqlDatabase } from '../ports/sql-engine'
import { DamagedColumns } from './damaged-columns'
import { textOfBytes } from './database-text'
import { emptyColumn, type ColumnShape, type StoredColumn } from './stored-column'

/** A column with its name. */
export interface NamedColumn {
  readonly name: string
  readonly column: StoredColumn
}

/** Columns by number, whose arrays wait to be filled; none is larger than `bytes`, which the files hold. @throws DamagedColumns. */
export function readShapes(
  database: SqlDatabase,
  bytes: number,
  memory: Pick<ColumnMemory, 'allocate'>
): NamedColumn[] {
  const dictionaries = readDictionaries(database)
  return database
    .all('SELECT number, CAST(name AS BLOB), kind, width, row_count, elements FROM columns ORDER BY number')
    .map(([number, name, kind, width, rows, elements], index) => {
      if (number !== index) throw new DamagedColumns('numbers of columns')
      const shape = { kind, width, rows, elements } as unknown as ColumnShape
      const column = isPlausible(shape, bytes) ? emptyColumn(shape, dictionaries.get(index) ?? [], memory) : null
      if (!column) throw new DamagedColumns('shape of a column')
      return { name: textOfBytes(name), column }
    })
}

/** What must hold of a column beyond its bytes: codes have a value in the dictionary, offsets rise. */
export function claimsOfColumn(column: StoredColumn): Claim[] {
  switch (column.kind) {
    case 'text':
      return [{ kind: 'rises', offsets: column.offsets, last: column.bytes.length }]
    case 'choice':
      return [{ kind: 'below', codes: column.codes, limit: column.dictionary.length }]
    case 'multipleChoice':
      return [
        { kind: 'rises', offsets: column.offsets, last: column.codes.length },
        { kind: 'below', codes: column.codes, limit: column.dictionary.length }
      ]
    default:
      return []
  }
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

/** A shape that cannot fit into the files would make us reserve memory for nothing. */
function isPlausible({ width, rows, elements }: ColumnShape, bytes: number): boolean {
  const counts = [width, rows, elements]
  return (
    counts.every((count) => Number.isSafeInteger(count) && count >= 0) && elements * width <= bytes && rows <= bytes
  )
}
