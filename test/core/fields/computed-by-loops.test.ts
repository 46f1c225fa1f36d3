import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { ageColumn } from '../../../src/core/fields/age-column'
import { formulaColumn, type FormulaPart } from '../../../src/core/fields/formula-column'
import type { Column, CustomerTable } from '../../../src/model/customer-table'
import { unknownDay } from '../../../src/model/day'
import { loadLoops } from '../../../src/node/load-loops'

const module = loadLoops()
const number = fc.oneof(
  fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
  fc.integer({ min: -3, max: 9 }),
  fc.double(),
  fc.constantFrom(Number.NaN, 0, -0, 1.005, 2.675, 1e13 + 0.5, 4503599627370497.5)
)
const factor = fc.constantFrom(1, 100, 1000)

function tableOf(rows: number, columns: Readonly<Record<string, Column>>): CustomerTable {
  const ids = { kind: 'text', bytes: new Uint8Array(0), offsets: new Uint32Array(rows + 1) } as const
  return { rows, ids, columns: new Map(Object.entries(columns)) }
}

describe('fields computed by the loops', () => {
  it('have ratios that are the same, bit by bit, as those of JavaScript', () => {
    const rows = fc.array(fc.tuple(number, number), { maxLength: 80 })
    fc.assert(
      fc.property(rows, factor, factor, factor, fc.boolean(), (pairs, over, under, unit, whole) => {
        const memory = createColumnMemory(module)
        const formula = { kind: 'ratio', numerator: 'a', denominator: 'b' } as const
        const ratioOf = (place: (values: Float64Array) => Float64Array): Float64Array => {
          const parts: Record<string, FormulaPart> = {
            a: { values: place(Float64Array.from(pairs, ([one]) => one)), factor: over },
            b: { values: place(Float64Array.from(pairs, ([, other]) => other)), factor: under }
          }
          const partOf = (id: string): FormulaPart => parts[id] ?? { values: new Float64Array(0), factor: 1 }
          return formulaColumn(formula, partOf, { factor: unit, whole }, pairs.length).values
        }
        const found = ratioOf((values) => memory.place(values))
        expect(memory.holds(found)).toBe(true)
        expect([...found]).toEqual([...ratioOf((values) => values)])
      }),
      { numRuns: 1000 }
    )
  })

  it('have ages that are the same as those of JavaScript, beside birth years and recorded ages too', () => {
    const day = fc.oneof(
      fc.integer({ min: -40_000, max: 21_000 }),
      fc.constantFrom(unknownDay, unknownDay, -700_000, 30_000, 20_454)
    )
    const row = fc.record({ day, year: fc.constantFrom(Number.NaN, 1980, 2030, 1990.5), age: fc.constantFrom(-1, 30) })
    const asOf = fc.constantFrom(20_000, 20_454, 20_634)
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), asOf, fc.boolean(), fc.boolean(), (rows, asOfDay, years, ages) => {
        const memory = createColumnMemory(module)
        const recorded = Int16Array.from(rows, ({ age }) => age)
        const columnsWith = (days: Int32Array): Readonly<Record<string, Column>> => ({
          birth_date: { kind: 'day', values: days },
          ...(years ? { birth_year: { kind: 'number', values: Float64Array.from(rows, ({ year }) => year) } } : {}),
          ...(ages ? { recorded_age: { kind: 'age', from: recorded, to: recorded } } : {})
        })
        const days = Int32Array.from(rows, (each) => each.day)
        const found = ageColumn(tableOf(rows.length, columnsWith(memory.place(days))), asOfDay)
        expect(found && memory.holds(found.from) && memory.holds(found.to)).toBe(true)
        const expected = ageColumn(tableOf(rows.length, columnsWith(days)), asOfDay)
        expect([...(found?.from ?? [])]).toEqual([...(expected?.from ?? [])])
        expect([...(found?.to ?? [])]).toEqual([...(expected?.to ?? [])])
      })
    )
  })
})
