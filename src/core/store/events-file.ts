import { Failure } from '../../contract/failure'
import type { Column, EventTable } from '../../model/customer-table'
import { eventsFormat } from './base-format'
import { rises } from './chunks'
import { DamagedColumns } from './damaged-columns'
import { readPeopleFile, writePeopleFile, type PeopleFilePorts } from './people-file'
import type { NamedColumn } from './read-columns'
import { shapeOf } from './stored-column'
import type { WriteOptions } from './write-columns-file'

/** Writes the orders or contacts of a generation: whole under the name, or not at all. @throws Failure as `writeCustomersFile`. */
export function writeEventsFile(
  ports: PeopleFilePorts,
  path: string,
  table: EventTable,
  options: WriteOptions = {}
): Promise<void> {
  const offsets = { kind: 'offsets', values: table.offsets } as const
  return writePeopleFile(ports, eventsFormat, path, [['', offsets], ...table.columns], options, (database) => {
    database.run('INSERT INTO facts VALUES (?, ?)', ['rows', table.rows])
  })
}

/** Reads orders or contacts, verified piece by piece. @throws Failure as `readCustomersFile`. */
export async function readEventsFile(ports: PeopleFilePorts, path: string): Promise<EventTable> {
  const { columns, taken } = await readPeopleFile(ports, eventsFormat, path, (database) =>
    Number(database.all("SELECT value FROM facts WHERE key = 'rows'")[0]?.[0])
  )
  try {
    return tableOf(columns, taken)
  } catch {
    throw new Failure('baseDamaged', { name: ports.files.baseName(path), why: 'contents' })
  }
}

function tableOf([offsets, ...rest]: readonly NamedColumn[], rows: number): EventTable {
  if (offsets?.column.kind !== 'offsets' || !rises(offsets.column.values, rows)) throw new DamagedColumns('offsets')
  const columns = new Map<string, Column>()
  for (const { name, column } of rest) {
    if (column.kind === 'offsets' || shapeOf(column).rows !== rows)
      throw new DamagedColumns('kind or length of a column')
    columns.set(name, column)
  }
  return { rows, offsets: offsets.column.values, columns }
}
