import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf } from '../../../src/core/columns/bits'
import { countBuckets, valuesAtRanks, type AskedRows } from '../../../src/core/columns/bucket-quantiles'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { rankBucketsOf } from '../../../src/core/columns/rank-buckets'
import { loadLoops } from '../../../src/node/load-loops'

const numbers = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: 100_000, max: 100_400 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(NaN, 0, -0, 1e300)
)

/** Rows that the loops know nothing of. */
function asked(isOne: AskedRows['isOne']): AskedRows {
  return { isOne, members: null, codes: new Uint8Array(0), code: null }
}

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
        const expected = ranks.map((rank) => (sorted[rank] ?? NaN) + 0)
        const found = valuesAtRanks(buckets, counts, asked(isOne), ranks)
        expect(found.map((value) => value + 0)).toEqual(expected)
        const { place } = createColumnMemory(loadLoops())
        const codes = place(Uint8Array.from(values, (_, row) => row % 3))
        const placed = { ...buckets, values: place(values), order: place(buckets.order) }
        const members = place(bitsOf(values.length, rows).words)
        const everybody = place(bitsOf(values.length, values.keys()).words)
        const byMembers = { ...asked(isOne), members, codes, code: null }
        expect(valuesAtRanks(placed, counts, byMembers, ranks).map((value) => value + 0)).toEqual(expected)
        const ofThree = new Int32Array(counts.length)
        const twos = rows.filter((row) => row % 3 === 2)
        countBuckets(new Uint32Array(twos.length), twos, buckets, 1, ofThree)
        const byCode: AskedRows = { isOne: (row) => row % 3 === 2, members: everybody, codes, code: 2 }
        const plain = valuesAtRanks(buckets, ofThree, { ...byCode, members: null }, ranks)
        expect(valuesAtRanks(placed, ofThree, byCode, ranks)).toEqual(plain)
      }),
      { numRuns: 60 }
    )
  })

  it('beyond the last are not there', () => {
    const buckets = rankBucketsOf(Float64Array.of(3, NaN, 1))
    const counts = new Int32Array(buckets.buckets + 1)
    countBuckets(new Uint32Array(3), null, buckets, 1, counts)
    expect(
      valuesAtRanks(
        buckets,
        counts,
        asked(() => true),
        [0, 1, 2]
      )
    ).toEqual([1, 3, NaN])
  })
})
