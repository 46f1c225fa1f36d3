import { Failure } from '../../contract/failure'
import type { ColumnKind, Column, CustomerTable } from '../../model/customer-table'
import { fieldSchema, type Field, type FieldType } from '../../model/field'
import type { SqlDatabase } from '../ports/sql-engine'
import { customersFormat } from './base-format'
import { bytesOfText } from './database-text'
import { readPeopleFile, writePeopleFile, type PeopleFilePorts } from './people-file'
import { DamagedColumns } from './damaged-columns'
import type { NamedColumn } from './read-columns'
import { shapeOf, type StoredColumn } from './stored-column'
import type { WriteOptions } from './write-columns-file'

const columnKindOf: Readonly<Record<FieldType, ColumnKind>> = {
  text: 'text',
  number: 'number',
  money: 'number',
  date: 'day',
  yesNo: 'yesNo',
  choice: 'choice',
  multipleChoice: 'multipleChoice',
  age: 'age'
}

/**
 * Writes the customers of a generation: whole under the name, or not at all. Each column has a field and each field a column.
 * @throws Failure `cancelled`, `fileTooLarge`, `diskFull`, `diskRefused`, `changedByAnother` when the file exists already.
 */
export function writeCustomersFile(
  ports: PeopleFilePorts,
  path: string,
  table: CustomerTable,
  fields: readonly Field[],
  options: WriteOptions = {}
): Promise<void> {
  const columns = [['', table.ids] as const, ...columnsOf(table, fields)]
  return writePeopleFile(ports, customersFormat, path, columns, options, (database) => {
    database.run('INSERT INTO facts VALUES (?, ?)', ['rows', table.rows])
    writeFields(database, fields)
  })
}

/** Customers that were read; until `verified` settles nothing of them may be told. */
export interface CustomersReading {
  readonly table: CustomerTable
  readonly fields: Field[]
  /** @throws Failure `baseDamaged`. */
  readonly verified: Promise<void>
}

/** Reads the customers of a generation, verified piece by piece. @throws Failure `baseMissing`, `baseDamaged`, `workspaceNewer`, `fileTooLarge`, `diskRefused`. */
export async function readCustomersFile(
  ports: PeopleFilePorts,
  path: string
): Promise<Pick<CustomersReading, 'table' | 'fields'>> {
  const { table, fields, verified } = await beginCustomersFile(ports, path)
  await verified
  return { table, fields }
}

/** The same, which comes back while the columns are still being verified. @throws Failure as `readCustomersFile`. */
export async function beginCustomersFile(ports: PeopleFilePorts, path: string): Promise<CustomersReading> {
  const { columns, taken, verified } = await readPeopleFile(ports, customersFormat, path, factsOf)
  try {
    const table = tableOf(columns, taken.rows)
    columnsOf(table, taken.fields)
    return { table, fields: taken.fields, verified }
  } catch {
    throw new Failure('baseDamaged', { name: ports.files.baseName(path), why: 'contents' })
  }
}

function factsOf(database: SqlDatabase): { rows: number; fields: Field[] } {
  const rows = Number(database.all("SELECT value FROM facts WHERE key = 'rows'")[0]?.[0])
  const fields = database
    .all('SELECT field_json FROM fields ORDER BY position')
    .map(([field]) => fieldSchema.parse(JSON.parse(String(field)), { jitless: true }))
  return { rows, fields }
}

function tableOf([ids, ...rest]: readonly NamedColumn[], rows: number): CustomerTable {
  if (ids?.column.kind !== 'text' || shapeOf(ids.column).rows !== rows) throw new DamagedColumns('ids')
  return { rows, ids: ids.column, columns: new Map(rest.map(({ name, column }) => [name, dataColumn(column)])) }
}

function writeFields(database: SqlDatabase, fields: readonly Field[]): void {
  database.runEach(
    'INSERT INTO fields VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?)',
    fields.map((field, position) => [position, bytesOfText(field.id), bytesOfText(field.name), JSON.stringify(field)])
  )
}

function dataColumn(column: StoredColumn): Column {
  if (column.kind === 'offsets') throw new DamagedColumns('kind of a column')
  return column
}

/** The table's columns in the order of the fields. @throws Error when they do not go together. */
function columnsOf(table: CustomerTable, fields: readonly Field[]): [string, Column][] {
  if (new Set(fields.map(({ id }) => id)).size !== table.columns.size || fields.length !== table.columns.size)
    throw new DamagedColumns('fields and columns differ')
  return fields.map((field) => {
    const column = table.columns.get(field.id)
    const fits = column?.kind === columnKindOf[field.type] && shapeOf(column).rows === table.rows
    if (!column || !fits) throw new DamagedColumns('a field and its column differ')
    return [field.id, column]
  })
}
