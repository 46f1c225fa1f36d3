import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeIntervals } from '../../../../src/core/columns/place-intervals'
import { bandsOfAgeSpans, edgesOfAgeSpans } from '../../../../src/core/portrait/preview/age-spans'
import { distributionOf } from '../../../../src/core/portrait/preview/distribution'
import { openAge, unknownAge, type AgeColumn } from '../../../../src/model/customer-table'
import { fieldOf } from '../plain-customers'

type Span = readonly [from: number, to: number]
const ages = (spans: readonly Span[]): AgeColumn => ({
  kind: 'age',
  from: Int16Array.from(spans, ([from]) => from),
  to: Int16Array.from(spans, ([, to]) => to)
})
const unknown: Span = [unknownAge, unknownAge]
const bands: Span[] = [
  [18, 24],
  [25, 34],
  [35, 44],
  [65, openAge]
]

describe('ages that are known as bands', () => {
  it('are drawn between the edges of the bands, an open one last, a gap between them as a bar of its own', () => {
    const column = ages([...bands, ...bands, unknown, [18, 24]])
    expect(bandsOfAgeSpans(column)).toEqual([
      { from: 18, to: 25 },
      { from: 25, to: 35 },
      { from: 35, to: 45 },
      { from: 45, to: 65 },
      { from: 65 }
    ])
    const spread = distributionOf(
      { rows: column.from.length, columns: new Map([['age', column]]) },
      fieldOf('age', 'age'),
      24
    )
    expect(spread.bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [18, 25, 3],
      [25, 35, 2],
      [35, 45, 2],
      [45, 65, 0],
      [65, null, 2]
    ])
  })

  it('that overlap share a bar; ages known to the year lie in theirs and lengthen the ends', () => {
    const column = ages([...bands, [20, 29], [5, 5], [30, 30], [70, 70]])
    expect(edgesOfAgeSpans(column)).toEqual([5, 18, 35, 45, 65, openAge + 1])
  })

  it('have round edges while most are known to the year, or when all overlap', () => {
    expect(
      edgesOfAgeSpans(
        ages([
          [18, 24],
          [25, 34],
          [40, 40],
          [41, 41],
          [42, 42]
        ])
      )
    ).toBeNull()
    expect(
      edgesOfAgeSpans(
        ages([
          [18, 30],
          [25, 40],
          [35, openAge]
        ])
      )
    ).toBeNull()
    expect(edgesOfAgeSpans(ages([unknown]))).toBeNull()
  })

  it('are all in a bar, in few bars too', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 40 }), fc.boolean())
    const spans = fc.array(
      span.map(([from, years, open]): Span => [from, open && from > 60 ? openAge : from + years]),
      { minLength: 1, maxLength: 12 }
    )
    fc.assert(
      fc.property(spans, fc.array(fc.integer({ min: 0, max: 110 }), { maxLength: 5 }), (banded, exact) => {
        fc.pre(exact.length < banded.length)
        const column = ages([...banded, ...exact.map((age): Span => [age, age])])
        const edges = edgesOfAgeSpans(column)
        if (!edges) return
        expect([...placeIntervals(column, edges)].every((place) => place > 0)).toBe(true)
        const table = { rows: column.from.length, columns: new Map([['age', column]]) }
        for (const bins of [2, 3, 24]) {
          const spread = distributionOf(table, fieldOf('age', 'age'), bins)
          expect(spread.bins.length).toBeLessThanOrEqual(bins)
          expect(spread.bins.reduce((sum, { count }) => sum + count, 0)).toBe(column.from.length)
        }
      })
    )
  })
})
