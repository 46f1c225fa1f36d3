import type { Column } from '../../model/customer-table'
import type { EventTable } from '../../model/event-table'
import { eventsFormat } from './base-format'
import { rises } from './chunks'
import { readPeopleFile, writePeopleFile, type PeopleFilePorts } from './people-file'
import { DamagedColumns, readColumns } from './read-columns'
import { shapeOf } from './stored-column'
import { writeColumns, type WriteOptions } from './write-columns'

/** Writes the orders or contacts of a generation: whole under the name, or not at all. @throws Failure as `writeCustomersFile`. */
export function writeEventsFile(
  ports: PeopleFilePorts,
  path: string,
  table: EventTable,
  options: WriteOptions = {}
): Promise<void> {
  return writePeopleFile(
    ports,
    eventsFormat,
    path,
    async (database) => {
      database.run('INSERT INTO facts VALUES (?, ?)', ['rows', table.rows])
      await writeColumns(ports, database, [['', { kind: 'offsets', values: table.offsets }], ...table.columns], options)
    },
    options.signal
  )
}

/** Reads orders or contacts, verified chunk by chunk. @throws Failure `baseMissing`, `baseDamaged`, `workspaceNewer`, `diskRefused`. */
export function readEventsFile(ports: PeopleFilePorts, path: string): Promise<EventTable> {
  return readPeopleFile(ports, eventsFormat, path, (database, fileLength) => {
    const rows = Number(database.all("SELECT value FROM facts WHERE key = 'rows'")[0]?.[0])
    const [offsets, ...rest] = readColumns(ports, database, fileLength)
    if (offsets?.column.kind !== 'offsets' || !rises(offsets.column.values, rows)) throw new DamagedColumns('offsets')
    const columns = new Map<string, Column>()
    for (const { name, column } of rest) {
      if (column.kind === 'offsets' || shapeOf(column).rows !== rows)
        throw new DamagedColumns('kind or length of a column')
      columns.set(name, column)
    }
    return { rows, offsets: offsets.column.values, columns }
  })
}
