import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBuckets, valuesAtRanks } from '../../../src/core/columns/bucket-quantiles'
import { rankBucketsOf } from '../../../src/core/columns/rank-buckets'

const numbers = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: 100_000, max: 100_400 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(NaN, 0, -0, 1e300)
)

describe('values at ranks', () => {
  it.each([
    ['few', 1],
    ['many', 200]
  ])('are those of a sorted list, of %s rows', (_, times) => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 40 }), fc.nat(), fc.nat(), (given, one, other) => {
        const values = Float64Array.from({ length: given.length * times }, (_, row) => {
          const value = given[row % given.length] ?? NaN
          return row % 7 === 3 ? value + row / 64 : value
        })
        const isOne = (row: number) => row % 3 !== 0
        const rows = Uint32Array.from([...values.keys()].filter(isOne))
        const sorted = [...rows].map((row) => values[row] ?? NaN).filter((value) => !Number.isNaN(value))
        sorted.sort((first, second) => first - second)
        const buckets = rankBucketsOf(values)
        const counts = new Int32Array(buckets.buckets + 1)
        countBuckets(new Uint32Array(rows.length), rows, buckets, 1, counts)
        expect(counts[0]).toBe(rows.length - sorted.length)
        if (sorted.length === 0) return
        const ranks = [one % sorted.length, other % sorted.length].sort((first, second) => first - second)
        const found = valuesAtRanks(buckets, counts, isOne, ranks)
        expect(found.map((value) => value + 0)).toEqual(ranks.map((rank) => (sorted[rank] ?? NaN) + 0))
      }),
      { numRuns: 60 }
    )
  })

  it('beyond the last are not there', () => {
    const buckets = rankBucketsOf(Float64Array.of(3, NaN, 1))
    const counts = new Int32Array(buckets.buckets + 1)
    countBuckets(new Uint32Array(3), null, buckets, 1, counts)
    expect(valuesAtRanks(buckets, counts, () => true, [0, 1, 2])).toEqual([1, 3, NaN])
  })
})
