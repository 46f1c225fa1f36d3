import fc from 'fast-check'
import initSqlJs, { type Database } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/core/columns/bits'
import { createEngine } from '../../../src/core/portrait/bits/engine'
import { portraitToSql } from '../../../src/core/portrait/sql/portrait-to-sql'
import { tableToSql } from '../../../src/core/portrait/sql/table-to-sql'
import type { DayNumber } from '../../../src/model/day'
import { readPortrait, type Group } from '../../../src/model/portrait'
import { asOfDays, plainCustomers, portraits } from './arbitrary-portraits'
import { plainFields, plainFieldsById, tableOf, type PlainCustomer } from './plain-customers'
import { truthOf, type Truth } from './reference'

const portraitsATable = 8
const runs = Number(process.env.FUZZ_RUNS ?? 250)

describe('bits, SQL and a loop over customers', () => {
  let database: Database
  beforeAll(async () => {
    const sql = await initSqlJs()
    database = new sql.Database()
  })

  it('agree on who matches and for whom it is unknown', () => {
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { maxLength: 70 }),
        fc.array(portraits, { minLength: portraitsATable, maxLength: portraitsATable }),
        asOfDays,
        (customers, asked, asOfDay) => {
          const table = tableOf(customers)
          const engine = createEngine(table, plainFieldsById, asOfDay)
          const sqlTable = tableToSql(table, plainFields, asOfDay)
          fill(database, sqlTable)
          for (const portrait of asked) {
            const sql = portraitToSql(portrait, sqlTable.context, 'sqlite')
            const { matches, unknown } = engine.evaluate(portrait)
            const truths = customers.map((customer) => truthOf(portrait, customer, asOfDay))
            const expected = { matches: rowsWith(truths, true), unknown: rowsWith(truths, null) }
            expect({ matches: [...rowsOf(matches)], unknown: [...rowsOf(unknown)] }).toEqual(expected)
            expect({ matches: rowsWhere(database, sql.matches), unknown: rowsWhere(database, sql.unknown) }).toEqual(
              expected
            )
          }
        }
      ),
      { numRuns: runs }
    )
  })

  it('agree when an engine is asked again with its answers kept', () => {
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { minLength: 1, maxLength: 40 }),
        portraits,
        asOfDays,
        (customers, portrait, asOfDay) => {
          const engine = createEngine(tableOf(customers), plainFieldsById, asOfDay)
          expect(engine.evaluate(portrait)).toEqual(engine.evaluate(portrait))
          expect(asRead(portrait, customers, asOfDay)).toEqual(engine.evaluate(portrait))
        }
      ),
      { numRuns: 100 }
    )
  })
})

/** A portrait reads the same after it has crossed the boundary as JSON. */
function asRead(portrait: Group, customers: readonly PlainCustomer[], asOfDay: DayNumber) {
  const reading = readPortrait(JSON.parse(JSON.stringify(portrait)))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return createEngine(tableOf(customers), plainFieldsById, asOfDay).evaluate(reading.portrait)
}

function rowsWith(truths: readonly Truth[], truth: Truth): number[] {
  return truths.flatMap((each, row) => (each === truth ? [row] : []))
}

function fill(database: Database, { create, insert, rows }: ReturnType<typeof tableToSql>): void {
  database.run('DROP TABLE IF EXISTS customers')
  database.run(create)
  const statement = database.prepare(insert)
  for (const row of rows()) statement.run(row)
  statement.free()
}

function rowsWhere(database: Database, condition: string): number[] {
  const [result] = database.exec(`SELECT row FROM customers WHERE ${condition} ORDER BY row`)
  return (result?.values ?? []).map(([row]) => Number(row))
}
