import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributionOf, searchedDistributionOf } from '../../../../src/core/portrait/preview/distribution'
import { plainCustomers } from '../arbitrary-portraits'
import { nobodyKnown, plainFields, plainFieldsById, fieldOf, tableOf, type PlainCustomer } from '../plain-customers'

function distribution(id: string, people: readonly Partial<PlainCustomer>[], bins = 10) {
  const field = plainFieldsById.get(id) ?? fieldOf(id, 'text')
  return distributionOf(tableOf(people.map((person) => ({ ...nobodyKnown, ...person }))), field, bins)
}

describe('the distribution of a field', () => {
  it('counts every known value once, whatever the field', () => {
    fc.assert(
      fc.property(fc.array(plainCustomers, { maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (people, bins) => {
        for (const { id, type } of plainFields) {
          const spread = distribution(id, people, bins)
          expect(spread.known + spread.unknown).toBe(people.length)
          expect(spread.bins.length).toBeLessThanOrEqual(bins)
          const counted = spread.bins.reduce((sum, bin) => sum + bin.count, 0)
          if (type === 'number' || type === 'money' || type === 'date') expect(counted).toBe(spread.known)
          if (type === 'choice' && spread.values <= bins) expect(counted).toBe(spread.known)
        }
      }),
      { numRuns: 100 }
    )
  })

  it('has round edges that cover the smallest and the largest value', () => {
    const spread = distribution(
      'visits',
      [3, 7, 12, 41].map((visits) => ({ visits }))
    )
    expect(spread).toMatchObject({ kind: 'histogram', minimum: 3, maximum: 41, known: 4 })
    expect(spread.bins[0]).toEqual({ value: null, from: 0, to: 5, count: 1 })
    expect(spread.bins.at(-1)).toEqual({ value: null, from: 40, to: 45, count: 1 })
  })

  it('keeps a few outliers from squeezing all others into one bar', () => {
    const people = Array.from({ length: 1000 }, (_, index) => ({ visits: index % 100 }))
    const spread = distribution('visits', [...people, { visits: 1_000_000 }])
    expect(spread.bins[0]).toMatchObject({ from: 0, to: 10, count: 100 })
    expect(spread.bins.at(-1)?.count).toBe(101)
    expect(spread.bins.at(-1)?.to).toBe(1_100_000)
  })

  it('puts bands by their bounds, and of many the ones with the most customers', () => {
    const cities = ['30-40', '10-20', '30-40', 'other', 'Under 10', '30-40', '10-20', 'other', null]
    const table = tableOf(cities.map((city) => ({ ...nobodyKnown, city })))
    const bounds = [
      { value: 'under 10', from: null, to: 10 },
      { value: '10-20', from: 10, to: 20 },
      { value: '30-40', from: 30, to: 40 }
    ]
    const valuesIn = (bins: number) =>
      distributionOf(table, { ...fieldOf('city', 'choice'), bounds }, bins).bins.map(({ value }) => value)
    expect(valuesIn(10)).toEqual(['Under 10', '10-20', '30-40', 'other'])
    expect(valuesIn(2)).toEqual(['10-20', '30-40'])
  })

  it('puts the category with the most customers first', () => {
    const spread = distribution(
      'city',
      ['b', 'a', 'b', 'c', null].map((city) => ({ city })),
      2
    )
    expect(spread).toMatchObject({ kind: 'categories', values: 3, known: 4, unknown: 1 })
    expect(spread.bins.map(({ value, count }) => [value, count])).toEqual([
      ['b', 2],
      ['a', 1]
    ])
  })

  it('finds categories beyond the most frequent by a part of their name, without case and ё, and counts all it found', () => {
    const cities = ['Москва', 'Москва', 'Орёл', 'Орёл', 'Орехово', 'Тула']
    const table = tableOf(cities.map((city) => ({ ...nobodyKnown, city })))
    const field = fieldOf('city', 'choice')
    const found = (search: string, among: string[] | null = null) => {
      const { bins, values, known } = searchedDistributionOf(table, field, 2, { search, among })
      return { values, known, bins: bins.map(({ value, count }) => [value, count]) }
    }
    expect(found(' ОРЕ')).toEqual({
      values: 2,
      known: 6,
      bins: [
        ['Орёл', 2],
        ['Орехово', 1]
      ]
    })
    expect(found('у')).toEqual({ values: 1, known: 6, bins: [['Тула', 1]] })
    expect(found('Гдыня')).toEqual({ values: 0, known: 6, bins: [] })
    expect(found('', ['тула', 'МОСКВА', 'орел', 'Гдыня'])).toMatchObject({ values: 3 })
    expect(found('', ['тула', 'МОСКВА', 'орел', 'Гдыня']).bins).toHaveLength(3)
  })

  it('is none for texts, and empty when nothing is known', () => {
    expect(distribution('note', [{ note: 'a' }, {}])).toMatchObject({ kind: 'none', known: 1, unknown: 1, bins: [] })
    expect(distribution('visits', [{}])).toMatchObject({ kind: 'histogram', known: 0, bins: [], minimum: null })
    expect(distribution('gone', [{}])).toMatchObject({ kind: 'none', known: 0, unknown: 1 })
  })
})
