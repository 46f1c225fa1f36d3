import { Failure } from '../../contract/failure'
import type { Column, EventTable } from '../../model/customer-table'
import { eventsFormat } from './base-format'
import { rises } from './chunks'
import { DamagedColumns } from './damaged-columns'
import { readPeopleFile, writePeopleFile, type PeopleFilePorts } from './people-file'
import type { NamedColumn } from './read-columns'
import { shapeOf, type StoredColumn } from './stored-column'
import type { WriteOptions } from './write-columns-file'

/** The place of order numbers among the columns; no attribute is named so. */
const orderColumn = '/order'

/** Writes the orders or contacts of a generation: whole under the name, or not at all. @throws Failure as `writeCustomersFile`. */
export function writeEventsFile(
  ports: PeopleFilePorts,
  path: string,
  table: EventTable,
  options: WriteOptions = {}
): Promise<void> {
  const places = [['', { kind: 'offsets', values: table.offsets }]] as [string, StoredColumn][]
  if (table.orderOf) places.push([orderColumn, { kind: 'offsets', values: table.orderOf }])
  return writePeopleFile(ports, eventsFormat, path, [...places, ...table.columns], options, (database) => {
    database.run('INSERT INTO facts VALUES (?, ?)', ['rows', table.rows])
  })
}

/** Reads orders or contacts, verified piece by piece. @throws Failure as `readCustomersFile`. */
export async function readEventsFile(ports: PeopleFilePorts, path: string): Promise<EventTable> {
  const { columns, taken, verified } = await readPeopleFile(ports, eventsFormat, path, (database) =>
    Number(database.all("SELECT value FROM facts WHERE key = 'rows'")[0]?.[0])
  )
  await verified
  try {
    return tableOf(columns, taken)
  } catch {
    throw new Failure('baseDamaged', { name: ports.files.baseName(path), why: 'contents' })
  }
}

function tableOf([offsets, ...rest]: readonly NamedColumn[], rows: number): EventTable {
  if (offsets?.column.kind !== 'offsets' || !rises(offsets.column.values, rows)) throw new DamagedColumns('offsets')
  const columns = new Map<string, Column>()
  let orderOf: Uint32Array | undefined
  for (const { name, column } of rest) {
    if (shapeOf(column).rows !== rows) throw new DamagedColumns('length of a column')
    if (column.kind !== 'offsets') columns.set(name, column)
    else if (name === orderColumn) orderOf = column.values
    else throw new DamagedColumns('kind of a column')
  }
  return { rows, offsets: offsets.column.values, columns, ...(orderOf && { orderOf }) }
}
