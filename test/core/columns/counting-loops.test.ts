import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf, type Bits } from '../../../src/core/columns/bits'
import { countBuckets, countBucketsByLoops } from '../../../src/core/columns/bucket-quantiles'
import { createColumnMemory, type ColumnArray } from '../../../src/core/columns/column-memory'
import { countCodes, countMentions, type Codes } from '../../../src/core/columns/count-groups'
import { rankBucketsOf } from '../../../src/core/columns/rank-buckets'
import { rowListOf } from '../../../src/core/columns/row-list'
import { figuresOfGroup, sumSmallByLoops, sumSmallGroups } from '../../../src/core/columns/sum-groups'
import { loadLoops } from '../../../src/node/load-loops'

const module = loadLoops()
const amounts = fc.oneof(
  fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
  fc.integer({ min: 0, max: 3 }),
  fc.constant(NaN)
)
const people = fc.array(
  fc.record({
    isMember: fc.boolean(),
    code: fc.nat(700),
    several: fc.array(fc.nat(9)),
    first: amounts,
    second: amounts
  }),
  { maxLength: 200 }
)
const signs = fc.constantFrom(1 as const, -1 as const)

interface Members {
  readonly plain: Uint32Array
  readonly listed: Uint32Array
  place<A extends ColumnArray>(array: A): A
}

/** The same rows as a plain array, and listed in a memory with loops. */
function membersOf(given: readonly { readonly isMember: boolean }[]): Members {
  const memory = createColumnMemory(module)
  const plain = [...given.keys()].filter((row) => given[row]?.isMember)
  const { words } = bitsOf(given.length, plain)
  const listed = rowListOf({ words: memory.place(words), length: given.length })()
  expect(memory.holds(listed)).toBe(true)
  return { plain: Uint32Array.from(plain), listed, place: (array) => memory.place(array) }
}

const widths: readonly [string, number, (codes: number[]) => Codes][] = [
  ['8 bits', 256, (codes) => Uint8Array.from(codes)],
  ['16 bits', 701, (codes) => Uint16Array.from(codes)],
  ['32 bits', 701, (codes) => Uint32Array.from(codes)]
]

describe.each(widths)('the loops of WebAssembly over listed rows with codes of %s', (_, groups, made) => {
  const codesOf = (given: readonly { readonly code: number }[]) => made(given.map(({ code }) => code % groups))

  it('count what those of JavaScript count', () => {
    fc.assert(
      fc.property(people, signs, (given, by) => {
        const { plain, listed, place } = membersOf(given)
        const codes = codesOf(given)
        const [expected, found] = [new Int32Array(groups).fill(5), new Int32Array(groups).fill(5)]
        countCodes(codes, plain, by, expected)
        countCodes(place(codes), listed, by, found)
        expect(found).toEqual(expected)
      })
    )
  })

  it('sum and count by stretches of values what those of JavaScript do', () => {
    fc.assert(
      fc.property(people, signs, (given, by) => {
        const { plain, listed, place } = membersOf(given)
        const codes = codesOf(given)
        const ownGroups = Uint32Array.from(plain, (row) => codes[row] ?? 0)
        const first = Float64Array.from(given, (person) => person.first)
        const second = Float64Array.from(given, (person) => person.second)
        const buckets = rankBucketsOf(first)
        const placed = { ...buckets, bucketOf: place(buckets.bucketOf) }
        const figures = [0, 1].map(() => new Float64Array(groups * figuresOfGroup).fill(7))
        const counts = [0, 1].map(() => new Int32Array(groups * (buckets.buckets + 1)).fill(7))
        const [expectedFigures, foundFigures] = figures as [Float64Array, Float64Array]
        const [expectedCounts, foundCounts] = counts as [Int32Array, Int32Array]
        const byLoops = codes.BYTES_PER_ELEMENT < 4
        expect(sumSmallByLoops(place(codes), listed, place(first), place(second), by, foundFigures)).toBe(byLoops)
        expect(countBucketsByLoops(place(codes), listed, placed, by, foundCounts)).toBe(byLoops)
        if (!byLoops) return
        sumSmallGroups(ownGroups, plain, first, second, by, expectedFigures)
        countBuckets(ownGroups, plain, buckets, by, expectedCounts)
        expect(foundFigures).toEqual(expectedFigures)
        expect(foundCounts).toEqual(expectedCounts)
      }),
      { numRuns: 40 }
    )
  })
})

describe('the loops of WebAssembly over listed rows with several codes', () => {
  it('count what those of JavaScript count', () => {
    fc.assert(
      fc.property(people, signs, (given, by) => {
        const { plain, listed, place } = membersOf(given)
        const codes = Uint16Array.from(given.flatMap(({ several }) => several))
        const offsets = Uint32Array.of(0, ...given.map(({ several }) => several.length))
        for (let row = 1; row < offsets.length; row++) offsets[row] = (offsets[row] ?? 0) + (offsets[row - 1] ?? 0)
        const [expected, found] = [new Int32Array(10), new Int32Array(10)]
        countMentions(codes, offsets, plain, by, expected)
        countMentions(place(codes), place(offsets), listed, by, found)
        expect(found).toEqual(expected)
      })
    )
  })
})

describe('lists of rows', () => {
  const rowSets = fc.uniqueArray(fc.nat(299))

  it('tell the rows of their set, also when another set was listed in the same memory meanwhile', () => {
    fc.assert(
      fc.property(rowSets, rowSets, fc.boolean(), (one, other, isPlain) => {
        const memory = createColumnMemory(isPlain ? null : module)
        const setOf = (rows: number[]): Bits => ({ words: memory.place(bitsOf(300, rows).words), length: 300 })
        const rising = (rows: number[]) => [...rows].sort((first, second) => first - second)
        const [first, second] = [rowListOf(setOf(one)), rowListOf(setOf(other))]
        for (const list of [first, first, second, first])
          expect([...list()]).toEqual(rising(list === first ? one : other))
      })
    )
  })
})
