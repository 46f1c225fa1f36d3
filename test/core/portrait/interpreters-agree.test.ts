import fc from 'fast-check'
import type { Database } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/core/columns/bits'
import { createEngine, type Engine } from '../../../src/core/portrait/bits/engine'
import type { DayNumber } from '../../../src/model/day'
import { readPortrait, type Group } from '../../../src/model/portrait'
import { answersOf, inMemory, openDatabase } from './answers-of'
import { asOfDays, plainCustomers, portraits, portraitsNaming, segmentIds, surroundings } from './arbitrary-portraits'
import { plainFieldsById, tableOf, type PlainCustomer } from './plain-customers'

const portraitsATable = 8
const runs = Number(process.env.FUZZ_RUNS ?? 250)

describe('bits, SQL and a loop over customers', () => {
  let database: Database
  beforeAll(async () => {
    database = await openDatabase()
  })

  it('agree on who matches and for whom it is unknown', () => {
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { maxLength: 70 }),
        fc.array(portraits, { minLength: portraitsATable, maxLength: portraitsATable }),
        asOfDays,
        (customers, asked, asOfDay) => {
          const { plain, bits, loops, sql } = answersOf(database, customers, asked, asOfDay)
          expect(bits).toEqual(plain)
          expect(loops).toEqual(plain)
          expect(sql).toEqual(plain)
        }
      ),
      { numRuns: runs }
    )
  })

  it('agree on members of segments that name each other and have exceptions by hand, and on lists', () => {
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { maxLength: 70 }),
        surroundings,
        fc.array(portraitsNaming(segmentIds), { minLength: 4, maxLength: 4 }),
        asOfDays,
        (customers, surrounding, asked, asOfDay) => {
          const { plain, bits, loops, sql } = answersOf(database, customers, asked, asOfDay, surrounding)
          expect(bits).toEqual(plain)
          expect(loops).toEqual(plain)
          expect(sql).toEqual(plain)
        }
      ),
      { numRuns: runs }
    )
  })

  it('agree over many customers, of whom whole words of bits are alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(plainCustomers, fc.integer({ min: 1, max: 130 })), { minLength: 1, maxLength: 20 }),
        fc.array(portraits, { minLength: 2, maxLength: 2 }),
        asOfDays,
        (stretches, asked, asOfDay) => {
          const customers = stretches.flatMap(([customer, times]) => Array.from({ length: times }, () => customer))
          const { plain, bits, loops, sql } = answersOf(database, customers, asked, asOfDay)
          expect(bits).toEqual(plain)
          expect(loops).toEqual(plain)
          expect(sql).toEqual(plain)
        }
      ),
      { numRuns: 30 }
    )
  })

  it('agree when an engine is asked again with its answers kept', () => {
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { minLength: 1, maxLength: 40 }),
        portraits,
        asOfDays,
        (customers, portrait, asOfDay) => {
          const engine = createEngine(inMemory(tableOf(customers)), plainFieldsById, asOfDay)
          const first = asked(engine, portrait)
          expect(asked(engine, portrait)).toEqual(first)
          expect(asRead(portrait, customers, asOfDay)).toEqual(first)
        }
      ),
      { numRuns: 100 }
    )
  })
})

function asked(engine: Engine, portrait: Group) {
  const { matches, unknown } = engine.evaluate(portrait)
  return { matches: [...rowsOf(matches)], unknown: [...rowsOf(unknown)] }
}

/** A portrait reads the same after it has crossed the boundary as JSON. */
function asRead(portrait: Group, customers: readonly PlainCustomer[], asOfDay: DayNumber) {
  const reading = readPortrait(JSON.parse(JSON.stringify(portrait)))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return asked(createEngine(tableOf(customers), plainFieldsById, asOfDay), reading.portrait)
}
