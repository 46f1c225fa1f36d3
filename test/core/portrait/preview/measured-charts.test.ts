import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartsSchema } from '../../../../src/contract/chart-request'
import { bitsOf } from '../../../../src/core/columns/bits'
import { divideHalfUp } from '../../../../src/core/columns/divide-half-up'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { chartsOf } from '../../../../src/core/portrait/preview/charts'
import { countsOf } from '../../../../src/core/portrait/preview/member-counts'
import { plainCustomers } from '../arbitrary-portraits'
import { nobodyKnown, plainFieldsById, tableOf, type PlainCustomer } from '../plain-customers'

function chartOf(people: readonly PlainCustomer[], members: readonly number[], request: object) {
  const engine = createEngine(tableOf(people), plainFieldsById, 20_000)
  const charts = chartsOf(engine, countsOf(bitsOf(people.length, members)), chartsSchema.parse([request]))
  return charts[0]
}

/** Hyndman and Fan's definition 7, over a sorted copy. */
function quantile(values: readonly number[], quarter: number): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((one, other) => one - other)
  const place = ((sorted.length - 1) * quarter) / 4
  const [low = NaN, high = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  const rest = ((sorted.length - 1) * quarter) % 4
  return divideHalfUp(low * (4 - rest) + high * rest, 4)
}

function figuresOf(people: readonly PlainCustomer[], as: 'sum' | 'mean' | 'median') {
  const values = people.flatMap(({ average_check }) => average_check ?? [])
  const sum = values.reduce((total, value) => total + value, 0)
  const nothing = { n: values.length, lowerQuartile: null, upperQuartile: null }
  if (values.length === 0) return { ...nothing, value: null }
  if (as === 'sum') return { ...nothing, value: sum }
  if (as === 'mean') return { ...nothing, value: divideHalfUp(sum, values.length) }
  const [lowerQuartile, value, upperQuartile] = [1, 2, 3].map((quarter) => quantile(values, quarter))
  return { n: values.length, lowerQuartile, value, upperQuartile }
}

describe('a chart with a measure', () => {
  const measures = fc.constantFrom('sum' as const, 'mean' as const, 'median' as const)

  it('tells sum, mean, median and quartiles of each bar as a loop over customers would', () => {
    fc.assert(
      fc.property(fc.array(plainCustomers, { maxLength: 80 }), measures, (people, as) => {
        const members = [...people.keys()].filter((row) => row % 3 !== 1)
        const measure = { field: 'average_check', as }
        const chart = chartOf(people, members, { kind: 'categories', field: 'interests', top: 200, measure })
        for (const bin of chart?.bins ?? []) {
          const inBin = (person: PlainCustomer) => person.interests?.includes(bin.value ?? '') ?? false
          const segment = people.filter((person, row) => members.includes(row) && inBin(person))
          expect(bin.measured?.segment).toEqual(figuresOf(segment, as))
          expect(bin.measured?.base).toEqual(figuresOf(people.filter(inBin), as))
        }
      }),
      { numRuns: 150 }
    )
  })

  it('is left out when the measure is no number', () => {
    const measure = { field: 'city', as: 'sum' }
    expect(chartOf([nobodyKnown], [0], { kind: 'categories', field: 'city', measure })).toBeUndefined()
  })
})

describe('a chart of two fields at once', () => {
  it('divides each bar by the second field, several values of a customer too', () => {
    fc.assert(
      fc.property(fc.array(plainCustomers, { maxLength: 60 }), (people) => {
        const members = [...people.keys()].filter((row) => row % 2 === 0)
        const request = {
          kind: 'two',
          field: 'interests',
          by: 'loyalty_card',
          measure: { field: 'average_check', as: 'mean' }
        }
        for (const bin of chartOf(people, members, { ...request, top: 200 })?.bins ?? [])
          for (const part of bin.parts ?? []) {
            const inPart = people.flatMap((person, row) =>
              person.interests?.includes(bin.value ?? '') && person.loyalty_card === (part.value === 'yes') ? [row] : []
            )
            const segment = inPart.filter((row) => members.includes(row))
            const rows = (list: readonly number[]) => people.filter((_, row) => list.includes(row))
            expect(part).toMatchObject({ segment: segment.length, base: inPart.length })
            expect(part.measured?.segment).toEqual(figuresOf(rows(segment), 'mean'))
            expect(part.measured?.base).toEqual(figuresOf(rows(inPart), 'mean'))
          }
      }),
      { numRuns: 100 }
    )
  })

  it('crosses intervals with categories', () => {
    const people = [10, 11, 30, 31, 31].map((visits, row) => ({ ...nobodyKnown, visits, city: row % 2 ? 'a' : 'b' }))
    const chart = chartOf(people, [2, 3], { kind: 'two', field: 'visits', by: 'city', bins: 3 })
    expect(chart).toMatchObject({ kind: 'histogram', type: 'number' })
    expect(chart?.bins.map(({ from, parts }) => [from, parts?.map(({ value, base }) => [value, base])])).toEqual([
      [
        10,
        [
          ['b', 1],
          ['a', 1]
        ]
      ],
      [
        20,
        [
          ['b', 0],
          ['a', 0]
        ]
      ],
      [
        30,
        [
          ['b', 2],
          ['a', 1]
        ]
      ]
    ])
  })
})
