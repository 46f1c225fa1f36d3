import fc from 'fast-check'
import initSqlJs, { type Database } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../src/core/columns/bits'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { portraitToSql } from '../../../../src/core/portrait/sql/portrait-to-sql'
import { tableToSql } from '../../../../src/core/portrait/sql/table-to-sql'
import type { EventCriterion } from '../../../../src/model/criterion/event-criterion'
import { readPortrait, type Group } from '../../../../src/model/portrait'
import { fill } from '../answers-of'
import { eventTruth } from './event-reference'
import { customersWithOrders, eventCriteria, orderFields, plainOrders } from './plain-events'

const runs = Number(process.env.FUZZ_RUNS ?? 250)

describe('criteria on orders, as bits, as SQL and by a loop over each order', () => {
  let database: Database
  beforeAll(async () => {
    const sql = await initSqlJs()
    database = new sql.Database()
  })

  it('agree on who matches and for whom it is unknown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(plainOrders, { maxLength: 5 }), { maxLength: 20 }),
        fc.array(eventCriteria, { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 19_700, max: 20_600 }),
        (histories, criteria, asOfDay) => {
          const table = customersWithOrders(histories)
          const engine = createEngine(table, orderFields, asOfDay)
          const sqlTables = tableToSql(table, [...orderFields.values()], asOfDay)
          fill(database, sqlTables)
          for (const criterion of criteria) {
            const portrait = portraitOf(criterion)
            const truths = histories.map((history) => eventTruth(criterion, history, asOfDay))
            const expected = { matches: rowsWith(truths, true), unknown: rowsWith(truths, null) }
            const { matches, unknown } = engine.evaluate(portrait)
            expect({ matches: [...rowsOf(matches)], unknown: [...rowsOf(unknown)] }).toEqual(expected)
            const sql = portraitToSql(portrait, sqlTables.context)
            expect({ matches: rowsWhere(database, sql.matches), unknown: rowsWhere(database, sql.unknown) }).toEqual(
              expected
            )
          }
        }
      ),
      { numRuns: runs }
    )
  })
})

function portraitOf(criterion: EventCriterion): Group {
  const reading = readPortrait({ kind: 'group', mode: 'all', members: [JSON.parse(JSON.stringify(criterion))] })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.portrait
}

function rowsWith<T>(truths: readonly T[], truth: T): number[] {
  return truths.flatMap((each, row) => (each === truth ? [row] : []))
}

function rowsWhere(database: Database, condition: string): number[] {
  const [result] = database.exec(`SELECT row FROM customers WHERE ${condition} ORDER BY row`)
  return (result?.values ?? []).map(([row]) => Number(row))
}
