import initSqlJs, { type Database } from 'sql.js'
import { createColumnMemory, type ColumnArray } from '../../../src/core/columns/column-memory'
import { bitsOf, rowsOf } from '../../../src/core/columns/bits'
import { nothingAround, type Around, type SegmentAround } from '../../../src/core/portrait/around/around'
import { createEngine } from '../../../src/core/portrait/bits/engine'
import { portraitToSql } from '../../../src/core/portrait/sql/portrait-to-sql'
import { tableToSql, type SqlTables } from '../../../src/core/portrait/sql/table-to-sql'
import type { Column, CustomerTable, TextColumn } from '../../../src/model/customer-table'
import type { DayNumber } from '../../../src/model/day'
import type { Group } from '../../../src/model/portrait'
import { loadLoops } from '../../../src/node/load-loops'
import { plainFields, plainFieldsById, tableOf, type PlainCustomer } from './plain-customers'
import { truthOf, type PlainAround, type Truth } from './reference'

/** Rows for which a portrait is true, and for which it is unknown, joined by commas: long lists are compared at once. */
export interface RowsOfPortrait {
  readonly matches: string
  readonly unknown: string
}

/** What each interpreter says of each portrait: a loop over customers, bits in JavaScript, bits in WebAssembly, SQL. */
export interface Answers {
  readonly plain: RowsOfPortrait[]
  readonly bits: RowsOfPortrait[]
  readonly loops: RowsOfPortrait[]
  readonly sql: RowsOfPortrait[]
}

/** A database in memory for `answersOf`. */
export async function openDatabase(): Promise<Database> {
  const sql = await initSqlJs()
  return new sql.Database()
}

/** Asks all interpreters about the same customers. */
export function answersOf(
  database: Database,
  people: readonly PlainCustomer[],
  portraits: readonly Group[],
  asOfDay: DayNumber,
  surrounding: PlainAround = { segments: {}, lists: {} }
): Answers {
  const table = tableOf(people)
  const around = aroundOf(surrounding, people.length)
  const sqlTable = tableToSql(table, plainFields, asOfDay, around)
  fill(database, sqlTable)
  const engines = [table, inMemory(table)].map((each) => createEngine(each, plainFieldsById, asOfDay, null, around))
  const [bits = [], loops = []] = engines.map((engine) =>
    portraits.map((portrait) => {
      const { matches, unknown } = engine.evaluate(portrait)
      return { matches: rowsOf(matches).join(), unknown: rowsOf(unknown).join() }
    })
  )
  const plain = portraits.map((portrait) => {
    const truths = people.map((customer, row) => truthOf(portrait, customer, asOfDay, row, surrounding))
    return { matches: rowsWith(truths, true), unknown: rowsWith(truths, null) }
  })
  const sql = portraits.map((portrait) => {
    const { matches, unknown } = portraitToSql(portrait, sqlTable.context)
    return { matches: rowsWhere(database, matches), unknown: rowsWhere(database, unknown) }
  })
  return { plain, bits, loops, sql }
}

/** Plain segments and lists as engines take them. */
export function aroundOf({ segments, lists }: PlainAround, rows: number): Around {
  const within = (all: readonly number[]) =>
    bitsOf(
      rows,
      all.filter((row) => row < rows)
    )
  return {
    ...nothingAround,
    segments: new Map(
      Object.entries(segments).map(([id, { portrait, in: added, out }]): [string, SegmentAround] => {
        const sides = added.length + out.length === 0 ? null : { in: within(added), out: within(out) }
        return [id, { name: id, problem: portrait || added.length > 0 ? null : 'segmentNotSaved', portrait, sides }]
      })
    ),
    lists: new Map(Object.entries(lists).map(([id, values]) => [id, { values }]))
  }
}

const module = loadLoops()
const renewedAt = 64 * 1024 * 1024
let memory = createColumnMemory(module)

/** A table whose columns lie in a column memory, so that the loops of WebAssembly read them. */
export function inMemory(table: CustomerTable): CustomerTable {
  if (memory.bytes() > renewedAt) memory = createColumnMemory(module)
  return {
    ...table,
    ids: placed(table.ids) as TextColumn,
    columns: new Map([...table.columns].map(([id, column]) => [id, placed(column)]))
  }
}

function placed(column: Column): Column {
  const parts = Object.entries(column).map(([name, part]: [string, unknown]) => [
    name,
    ArrayBuffer.isView(part) ? memory.place(part as ColumnArray) : part
  ])
  return Object.fromEntries(parts) as Column
}

function rowsWith(truths: readonly Truth[], truth: Truth): string {
  return truths.flatMap((each, row) => (each === truth ? [row] : [])).join()
}

/** Puts tables in place of those of the same names. */
export function fill(database: Database, { tables }: Pick<SqlTables, 'tables'>): void {
  for (const { name, create, insert, rows } of tables) {
    database.run(`DROP TABLE IF EXISTS ${name}`)
    database.run(create)
    const statement = database.prepare(insert)
    for (const row of rows()) statement.run(row)
    statement.free()
  }
}

function rowsWhere(database: Database, condition: string): string {
  const [result] = database.exec(`SELECT row FROM customers WHERE ${condition} ORDER BY row`)
  return (result?.values ?? []).map(([row]) => Number(row)).join()
}
