import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { argumentSchemas } from '../../../../src/contract/api'
import { chartsSchema } from '../../../../src/contract/chart-request'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { previewOf } from '../../../../src/core/portrait/preview/preview'
import { inMemory } from '../answers-of'
import { asOfDays, plainCustomers, portraits } from '../arbitrary-portraits'
import { plainFieldsById, tableOf } from '../plain-customers'

const page = argumentSchemas['portrait.preview'].shape.page.parse({
  columns: ['city'],
  sort: { field: 'visits', descending: true }
})
const bands = [{ from: 18, to: 25 }, { from: 20, to: 30 }, { from: 30 }]
const charts = chartsSchema.parse([
  { kind: 'categories', field: 'interests', top: 3, measure: { field: 'average_check', as: 'median' } },
  { kind: 'two', field: 'city', by: 'age', measure: { field: 'visits', as: 'sum' } },
  { kind: 'two', field: 'interests', by: 'loyalty_card' },
  { kind: 'months', field: 'birth_date', step: 'year', measure: { field: 'average_check', as: 'mean' } }
])

describe('previews one after the other', () => {
  it('tell what each tells alone, however many customers came and went between them', () => {
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { maxLength: 60 }),
        fc.array(fc.tuple(portraits, fc.boolean()), { minLength: 2, maxLength: 6 }),
        asOfDays,
        (people, asked, asOfDay) => {
          const table = tableOf(people)
          const [one, withLoops] = [table, inMemory(table)].map((each) => createEngine(each, plainFieldsById, asOfDay))
          for (const [portrait, isChosen] of asked) {
            const request = {
              bands,
              currency: 'EUR',
              page,
              portrait,
              charts: isChosen ? null : charts,
              setsApart: isChosen
            }
            const alone = previewOf(createEngine(table, plainFieldsById, asOfDay), request)
            for (const engine of [one, withLoops]) if (engine) expect(previewOf(engine, request)).toEqual(alone)
          }
        }
      ),
      { numRuns: 40 }
    )
  })
})
