import fc from 'fast-check'
import initSqlJs, { type SqlJsStatic } from 'sql.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConditionAnswers } from '../../../../src/core/app/condition-answers'
import { withAnswers } from '../../../../src/core/app/with-answers'
import { rowsOf } from '../../../../src/core/columns/bits'
import { createEngine, type Engine } from '../../../../src/core/portrait/bits/engine'
import { analysisScript } from '../../../../src/core/portrait/sql/analysis-script'
import { analysisTables } from '../../../../src/core/portrait/sql/analysis-tables'
import { portraitToSql } from '../../../../src/core/portrait/sql/portrait-to-sql'
import { selectMembers } from '../../../../src/core/portrait/sql/select-members'
import { postgresqlDialect, sqliteDialect, type SqlDialect } from '../../../../src/core/portrait/sql/sql-dialect'
import type { Criterion } from '../../../../src/model/criterion/criterion'
import { createSqlCriterion } from '../../../../src/model/criterion/sql-criterion'
import type { Group } from '../../../../src/model/portrait'
import { conditionsHere } from '../../../../src/node/conditions/conditions-here'
import { postgresqlPrograms, startPostgresql, type Postgresql } from '../../../hosts/postgresql'
import { aroundOf } from '../answers-of'
import { asOfDays, plainCustomers, portraitsNaming, segmentIds, surroundings } from '../arbitrary-portraits'
import { customersWithOrders, eventCriteria, orderFields, plainOrders } from '../events/plain-events'
import { plainFieldsById, tableOf } from '../plain-customers'

/** Conditions that mean the same in both databases. */
const conditions = [
  'visits >= 4 AND NOT visits = 7',
  'visits / 2 > 1.5 OR visits IS NULL',
  "city = 'ОРЁЛ' OR city LIKE 'kra%'",
  "note LIKE '%\\%' OR note NOT LIKE '%a%'",
  "note IN ('a', 'null', '[]', 'o''hara') OR length(note) > 6",
  "interests LIKE '%|орел|%'",
  'age BETWEEN 25 AND 35',
  'age_from >= 20 AND coalesce(age_to, 120) < 40',
  'loyalty_card = 1 OR age < 30',
  'loyalty_card',
  'visits',
  'NOT loyalty_card AND visits',
  '(age > 20 OR loyalty_card) AND (visits OR NOT age)',
  'visits BETWEEN loyalty_card AND age AND loyalty_card',
  'average_check BETWEEN 100000 AND 300000',
  "birth_date < '1990-01-01' AND birth_date >= '1980-05-05'",
  "substr(birth_date, 6, 2) IN ('02', '07')",
  'birth_date IS NULL OR birth_date > as_of',
  "CASE WHEN visits > 3 THEN city ELSE note END = 'a'",
  'nullif(visits, 3) IS NULL OR abs(visits) IN (2, 5)',
  "trim(replace(note, 'a', '')) = '' OR instr(city, 'к') > 0"
]

const negatable = {
  unknown: fc.constantFrom('keep' as const, 'match' as const, 'noMatch' as const),
  negated: fc.boolean()
}
const sqlCriteria = fc
  .record({ condition: fc.constantFrom(...conditions), ...negatable })
  .map((given): Criterion => ({ ...createSqlCriterion(''), ...given }))
const mixed: fc.Arbitrary<Group> = fc
  .record({
    mode: fc.constantFrom('all' as const, 'any' as const, 'none' as const, 'atLeast' as const),
    count: fc.integer({ min: 1, max: 3 }),
    members: fc.array(fc.oneof(portraitsNaming(segmentIds), portraitsNaming(segmentIds), eventCriteria, sqlCriteria), {
      minLength: 1,
      maxLength: 4
    })
  })
  .map((group) => ({ kind: 'group', id: '', enabled: true, ...group }))

const cases = fc.record({
  people: fc.array(fc.tuple(plainCustomers, fc.array(plainOrders, { maxLength: 4 })), { minLength: 8, maxLength: 24 }),
  portraits: fc.array(mixed, { minLength: 16, maxLength: 16 }),
  surrounding: surroundings,
  asOfDay: asOfDays
})
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never

const runs = Number(process.env.FUZZ_RUNS ?? 16)
const programs = postgresqlPrograms()
const fields = new Map([...plainFieldsById, ...orderFields])

/** Ids of whom each portrait finds, and of those for whom it is unknown. */
type Found = readonly string[]

function engineOf({ people, surrounding, asOfDay }: Case): Engine {
  const table = {
    ...tableOf(people.map(([person]) => person)),
    events: customersWithOrders(people.map(([, orders]) => orders)).events ?? {}
  }
  const answers = createConditionAnswers(conditionsHere, () => undefined)
  const around = { ...aroundOf(surrounding, table.rows), conditions: answers.of({ table, fields, asOfDay }) }
  return createEngine(table, fields, asOfDay, null, around)
}

async function foundByEngine(engine: Engine, portraits: readonly Group[]): Promise<Found> {
  const found: string[] = []
  const idsOf = (rows: Iterable<number>) => [...rows].map((row) => row.toString(16).padStart(16, '0')).join()
  for (const portrait of portraits) {
    const { matches, unknown } = await withAnswers(() => engine.evaluate(portrait), new AbortController().signal)
    found.push(idsOf(rowsOf(matches)), idsOf(rowsOf(unknown)))
  }
  return found
}

/** The script of the tables, and for each portrait its SELECT and one for those for whom it is unknown. */
function scriptOf(
  engine: Engine,
  portraits: readonly Group[],
  dialect: SqlDialect
): { tables: string; selects: string[] } {
  const { tables, context } = analysisTables(engine, dialect)
  return {
    tables: [...analysisScript(tables, dialect, true)].map(({ text }) => text).join(''),
    selects: portraits.flatMap((portrait) => [
      selectMembers(portrait, context, () => ['A title\nof two lines */ SELECT 1; -- x']).sql,
      `SELECT customer_id FROM customers WHERE ${portraitToSql(portrait, context).unknown} ORDER BY customer_id;\n`
    ])
  }
}

interface Asked {
  readonly engine: Engine
  readonly portraits: readonly Group[]
  readonly expected: Found
}

async function askedOf(sample: Case): Promise<Asked> {
  const engine = engineOf(sample)
  return { engine, portraits: sample.portraits, expected: await foundByEngine(engine, sample.portraits) }
}

describe('the SQL of a portrait, run on the tables that are written for it', () => {
  let library: SqlJsStatic
  let server: Postgresql | null = null
  const seed = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }
  let all: Promise<Asked[]>
  beforeAll(async () => {
    library = await initSqlJs()
    all = Promise.all(fc.sample(cases, { numRuns: runs, ...seed }).map(askedOf))
    if (programs) server = await startPostgresql(programs)
  }, 60_000)
  afterAll(() => server?.end())

  it('finds in SQLite whom the engine finds', async () => {
    for (const { engine, portraits, expected } of await all) {
      const { tables, selects } = scriptOf(engine, portraits, sqliteDialect)
      const database = new library.Database()
      database.exec(tables)
      const found = selects.map((select) => (database.exec(select)[0]?.values ?? []).flat().join())
      database.close()
      expect(found).toEqual(expected)
    }
  })

  it.skipIf(programs === null && process.env.CI !== 'true')(
    programs === null ? 'is not run in PostgreSQL: it is not installed' : 'finds in PostgreSQL whom the engine finds',
    async () => {
      if (!server) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
      const scripts = (await all).map(({ engine, portraits }) => {
        const { tables, selects } = scriptOf(engine, portraits, postgresqlDialect)
        return [tables, ...selects.map((select) => `\\echo next\n${select}`), '\\echo end\n'].join('')
      })
      const told = server.run(scripts.join('')).split('end\n').slice(0, -1)
      const found = told.map((text) =>
        text
          .split('next\n')
          .slice(1)
          .map((lines) => lines.trim().split('\n').join())
      )
      expect(found).toEqual((await all).map(({ expected }) => expected))
    }
  )
})
