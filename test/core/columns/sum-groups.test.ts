import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOfGroup, sumGroups, sumOfLimbs, sumSmallGroups } from '../../../src/core/columns/sum-groups'

const groupsCount = 3
const large = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
const small = fc.integer({ min: -(2 ** 40), max: 2 ** 40 })
const rowsOf = (value: fc.Arbitrary<number>) =>
  fc.array(
    fc.record({
      group: fc.integer({ min: 0, max: groupsCount - 1 }),
      first: fc.oneof({ weight: 5, arbitrary: value }, fc.constant(NaN)),
      second: fc.oneof({ weight: 5, arbitrary: value }, fc.constant(NaN)),
      stays: fc.boolean()
    }),
    { maxLength: 40 }
  )

describe.each([
  ['numbers of any size', sumGroups, large],
  ['numbers whose sums stay small', sumSmallGroups, small]
] as const)('sums by group of %s', (_, sum, value) => {
  it('are exact when rows came and went, in two limbs beyond 2⁵³', () => {
    fc.assert(
      fc.property(rowsOf(value), (people) => {
        const figures = new Float64Array(groupsCount * figuresOfGroup)
        const first = Float64Array.from(people, (person) => person.first)
        const second = Float64Array.from(people, (person) => person.second)
        const places = [...people.keys()]
        const add = (rows: number[], by: 1 | -1) => {
          const groups = Uint32Array.from(rows, (row) => people[row]?.group ?? 0)
          sum(groups, Uint32Array.from(rows), first, second, by, figures)
        }
        add(places, 1)
        add(
          places.filter((row) => people[row]?.stays === false),
          -1
        )
        for (let group = 0; group < groupsCount; group++) {
          const known = people.filter(
            (each) => each.stays && each.group === group && each.first + each.second === each.first + each.second
          )
          const exact = (of: (person: (typeof people)[number]) => number) =>
            Number(known.reduce((total, person) => total + BigInt(of(person)), 0n))
          const [n = 0, low = 0, high = 0, otherLow = 0, otherHigh = 0] = figures.slice(group * figuresOfGroup)
          expect(n).toBe(known.length)
          expect(sumOfLimbs(low, high) + 0).toBe(exact((person) => person.first))
          expect(sumOfLimbs(otherLow, otherHigh) + 0).toBe(exact((person) => person.second))
        }
      })
    )
  })
})
