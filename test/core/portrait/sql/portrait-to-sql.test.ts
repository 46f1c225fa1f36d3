import initSqlJs, { type Database } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { countBits } from '../../../../src/core/columns/bits'
import { portraitToSql } from '../../../../src/core/portrait/sql/portrait-to-sql'
import { tableToSql } from '../../../../src/core/portrait/sql/table-to-sql'
import {
  maximumCriteria,
  maximumDepth,
  readPortrait,
  type Group,
  type GroupInput
} from '../../../../src/model/portrait'
import { fill } from '../answers-of'
import { nobodyKnown, plainFields, plainFieldsById, tableOf } from '../plain-customers'

const asOfDay = 20_000
const people = Array.from({ length: 40 }, (_, index) => ({
  ...nobodyKnown,
  visits: index % 7 === 0 ? null : index,
  note: `it's ${index}`
}))
const table = tableOf(people)
const sqlTable = tableToSql(table, plainFields, asOfDay)

describe('a portrait in SQL', () => {
  let database: Database
  beforeAll(async () => {
    const sql = await initSqlJs()
    database = new sql.Database()
    fill(database, sqlTable)
  })

  const countOf = (condition: string): number =>
    Number(database.exec(`SELECT COUNT(*) FROM customers WHERE ${condition}`)[0]?.values[0]?.[0])

  function expectSame(portrait: Group): void {
    const sql = portraitToSql(portrait, sqlTable.context)
    const { matches, unknown } = createEngine(table, plainFieldsById, asOfDay).evaluate(portrait)
    expect([countOf(sql.matches), countOf(sql.unknown)]).toEqual([countBits(matches), countBits(unknown)])
  }

  function groupOf(mode: GroupInput['mode'], members: GroupInput['members'], count = 1): GroupInput {
    return { kind: 'group', mode, count, members }
  }

  function read(portrait: GroupInput): Group {
    const reading = readPortrait(portrait)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    return reading.portrait
  }

  const visits = (from: number) => ({ kind: 'number' as const, field: 'visits', from })

  it('runs with as many criteria as a portrait may have', () => {
    const many = Array.from({ length: maximumCriteria }, (_, index) => visits(index % 40))
    for (const mode of ['all', 'any', 'none', 'atLeast'] as const) expectSame(read(groupOf(mode, many, 250)))
  })

  it('runs with groups nested as deep as they may be', () => {
    for (const mode of ['all', 'any', 'none', 'atLeast'] as const) {
      let nested = groupOf(mode, [visits(20)])
      for (let depth = 1; depth < maximumDepth; depth++) nested = groupOf(mode, [nested, visits(depth)], 2)
      expectSame(read(nested))
    }
  })

  it('runs with a long list of values', () => {
    const values = Array.from({ length: 5000 }, (_, index) => `it's ${index * 2}`)
    expectSame(read(groupOf('all', [{ kind: 'text', field: 'note', operator: 'equals', values }])))
  })

  it('takes quotes and percent signs as they are', () => {
    expectSame(read(groupOf('all', [{ kind: 'text', field: 'note', operator: 'contains', values: ["'s 1"] }])))
    expectSame(read(groupOf('all', [{ kind: 'text', field: 'note', operator: 'startsWith', values: ['%'] }])))
    expectSame(
      read(
        groupOf('any', [{ kind: 'text', field: 'note', operator: 'equals', values: ["'); DROP TABLE customers; --"] }])
      )
    )
  })

  it('is true for everybody when it is empty, and unknown for everybody on a field that is gone', () => {
    expect(portraitToSql(read(groupOf('all', [])), sqlTable.context)).toEqual({
      matches: '((1) IS TRUE)',
      unknown: '((1) IS NULL)'
    })
    expectSame(read(groupOf('all', [{ kind: 'known', field: 'gone', known: false, unknown: 'match' }])))
  })
})
