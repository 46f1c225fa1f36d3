import type { Ports } from '../ports/ports'
import type { SqlDatabase, SqlValue } from '../ports/sql-engine'
import { fillerOf, type PartFiller } from './chunks'
import { DamagedColumns } from './damaged-columns'
import { partsOf, type StoredColumn } from './stored-column'

/** Fills empty columns from the chunks in a database of format 1. Every chunk is verified. @throws DamagedColumns. */
export function readChunks(ports: Pick<Ports, 'hash'>, database: SqlDatabase, columns: readonly StoredColumn[]): void {
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
