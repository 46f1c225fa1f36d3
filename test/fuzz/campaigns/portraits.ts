import fc from 'fast-check'
import { answersOf, openDatabase } from '../../core/portrait/answers-of'
import {
  asOfDays,
  plainCustomers,
  portraits as arbitraryPortraits,
  portraitsNaming,
  segmentIds,
  surroundings
} from '../../core/portrait/arbitrary-portraits'
import type { PlainCustomer } from '../../core/portrait/plain-customers'
import type { Campaign } from '../campaign'
import { same } from '../same'

const portraitsATable = 8
const few = fc.array(plainCustomers, { maxLength: 40 })
const many = fc
  .array(fc.tuple(plainCustomers, fc.integer({ min: 1, max: 130 })), { minLength: 1, maxLength: 20 })
  .map((stretches) =>
    stretches.flatMap(([customer, times]) => Array.from({ length: times }, (): PlainCustomer => customer))
  )
const people = fc.oneof({ arbitrary: few, weight: 19 }, { arbitrary: many, weight: 1 })
/** Half of them may ask about membership of segments and of lists. */
const any = fc.oneof(arbitraryPortraits, portraitsNaming(segmentIds))
const asked = fc.array(any, { minLength: portraitsATable, maxLength: portraitsATable })

/** Bits of JavaScript, bits of WebAssembly, SQL of a real SQLite and a loop over customers: true and unknown alike. */
export const portraits: Campaign = {
  name: 'portraits',
  unit: 'portraits',
  unitsATrial: portraitsATable,
  goal: 100_000,
  async prepare() {
    const database = await openDatabase()
    return fc.property(people, asked, asOfDays, surroundings, (customers, portraits, asOfDay, surrounding) => {
      const { plain, bits, loops, sql } = answersOf(database, customers, portraits, asOfDay, surrounding)
      same(bits, plain, 'bits')
      same(loops, plain, 'bits by WebAssembly')
      same(sql, plain, 'SQL')
      return true
    }) as fc.IRawProperty<unknown, boolean>
  }
}
