import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAllBucketsByLoops, countBuckets } from '../../../src/core/columns/bucket-quantiles'
import { createColumnMemory, type ColumnArray } from '../../../src/core/columns/column-memory'
import { countAll } from '../../../src/core/columns/count-groups'
import { firstInOrder } from '../../../src/core/columns/first-in-order'
import { placeIntervals } from '../../../src/core/columns/place-intervals'
import { rankBucketsOf } from '../../../src/core/columns/rank-buckets'
import { figuresOfGroup, sumSmallByLoops, sumSmallGroups } from '../../../src/core/columns/sum-groups'
import { largestWhole } from '../../../src/core/columns/whole-numbers'
import { unknownDay } from '../../../src/model/day'
import { loadLoops } from '../../../src/node/load-loops'

const module = loadLoops()

/** The same array where the loops read it. */
function placed<A extends ColumnArray>(array: A): A {
  const memory = createColumnMemory(module)
  const copy = memory.place(array)
  expect(memory.holds(copy)).toBe(true)
  return copy
}

const odd = fc.constantFrom(NaN, 0, -0, 5e-324, -5e-324, 1e300, -1e300, Infinity, -Infinity)
const anyNumber = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double(), odd)
const numbers = fc.oneof(
  fc.array(anyNumber, { maxLength: 90 }),
  fc.array(anyNumber, { minLength: 1, maxLength: 60 }).map((some) => {
    return Array.from({ length: 40_000 }, (_, row) => (some[row % some.length] ?? 0) * (1 + (row % 977)))
  })
)

describe('the loops of WebAssembly over all rows', () => {
  it('put numbers into the buckets that those of JavaScript find', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const values = Float64Array.from(given)
        const expected = rankBucketsOf(values)
        const found = rankBucketsOf(placed(values))
        expect(found.buckets).toBe(expected.buckets)
        for (const part of ['bucketOf', 'starts', 'order', 'onlyValue'] as const)
          expect(Array.from(found[part])).toEqual(Array.from(expected[part]))
      }),
      { numRuns: 60 }
    )
  })

  it('find the head of an order that those of JavaScript find', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), fc.nat(80), (given, descending, count) => {
        const keys = Float64Array.from(given)
        expect(firstInOrder(placed(keys), descending, count)).toEqual(firstInOrder(keys, descending, count))
      }),
      { numRuns: 60 }
    )
  })

  it('tell the largest whole number as those of JavaScript do', () => {
    const whole = fc.oneof(fc.integer(), fc.constant(NaN), fc.constantFrom(2 ** 53, -(2 ** 53), 2 ** 53 - 1, -0))
    const lists = fc.array(fc.oneof({ weight: 30, arbitrary: whole }, { weight: 1, arbitrary: anyNumber }))
    fc.assert(
      fc.property(lists, (given) => {
        const values = Float64Array.from(given)
        expect(largestWhole(placed(values))).toBe(largestWhole(values))
      })
    )
  })

  it('count codes of 8 and 16 bits as those of JavaScript do', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255)), fc.array(fc.nat(700)), (bytes, halves) => {
        for (const codes of [Uint8Array.from(bytes), Uint16Array.from(halves)]) {
          const [expected, found] = [new Int32Array(701).fill(5), new Int32Array(701).fill(5)]
          countAll(codes, expected)
          countAll(placed(codes), found)
          expect(found).toEqual(expected)
        }
      })
    )
  })

  it('sum and count by groups what those of JavaScript do', () => {
    const amount = fc.oneof(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.constant(NaN))
    const people = fc.array(fc.record({ code: fc.nat(9), first: amount, second: amount }))
    fc.assert(
      fc.property(people, (given) => {
        const memory = createColumnMemory(module)
        const codes = Uint8Array.from(given, ({ code }) => code)
        const first = Float64Array.from(given, (person) => person.first)
        const second = Float64Array.from(given, (person) => person.second)
        const own = { codes: memory.place(codes), first: memory.place(first), second: memory.place(second) }
        const [expected, found] = [0, 1].map(() => new Float64Array(10 * figuresOfGroup).fill(7))
        sumSmallGroups(codes, null, first, second, 1, expected ?? new Float64Array())
        expect(sumSmallByLoops(own.codes, null, own.first, own.second, 1, found ?? new Float64Array())).toBe(true)
        expect(found).toEqual(expected)
        const buckets = rankBucketsOf(first)
        const [expectedCounts, foundCounts] = [0, 1].map(() => new Int32Array(10 * (buckets.buckets + 1)).fill(7))
        countBuckets(codes, null, buckets, 1, expectedCounts ?? new Int32Array())
        const ownBuckets = { ...buckets, bucketOf: memory.place(buckets.bucketOf) }
        expect(countAllBucketsByLoops(own.codes, ownBuckets, foundCounts ?? new Int32Array())).toBe(true)
        expect(foundCounts).toEqual(expectedCounts)
      }),
      { numRuns: 60 }
    )
  })

  it('place days in their periods as those of JavaScript do', () => {
    const days = fc.array(fc.oneof(fc.integer({ min: -800, max: 20_000 }), fc.constantFrom(unknownDay, 2 ** 31 - 1)))
    const edges = fc.uniqueArray(fc.integer({ min: -500, max: 15_000 }), { maxLength: 20 })
    fc.assert(
      fc.property(days, edges, (given, unsorted) => {
        const rising = unsorted.sort((one, other) => one - other)
        const values = Int32Array.from(given)
        const expected = placeIntervals({ kind: 'day', values }, rising)
        expect(Array.from(placeIntervals({ kind: 'day', values: placed(values) }, rising))).toEqual(
          Array.from(expected)
        )
      })
    )
  })
})
