import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  andBits,
  andNotBits,
  bitsOf,
  countBits,
  fullBits,
  hasBit,
  notBits,
  orBits,
  rowsOf
} from '../../../src/core/columns/bits'
import { createByteCache } from '../../../src/core/columns/byte-cache'
import { comparableColumnOf } from '../../../src/core/columns/comparable-column'
import { countAtLeast } from '../../../src/core/columns/count-at-least'
import { divideHalfUp } from '../../../src/core/columns/divide-half-up'
import { niceDayEdges, niceEdges } from '../../../src/core/columns/nice-edges'
import { columnOfChoices, columnOfMultipleChoices } from '../../../src/core/columns/columns-from-values'
import { rowsKnown } from '../../../src/core/columns/known-rows'
import { sortedOrder } from '../../../src/core/columns/sorted-order'
import { textAt, textColumnOf } from '../../../src/core/columns/text-column'
import { comparableText } from '../../../src/model/comparable-text'
import { dayFromIso, isoFromDay } from '../../../src/model/day'

const length = 70
const rowSets = fc.uniqueArray(fc.integer({ min: 0, max: length - 1 }))

describe('sets of rows', () => {
  it('join, meet and turn round as sets do', () => {
    fc.assert(
      fc.property(rowSets, rowSets, (one, other) => {
        const [a, b] = [bitsOf(length, one), bitsOf(length, other)]
        const rows = Array.from({ length }, (_, row) => row)
        const expected = (test: (row: number) => boolean) => rows.filter(test)
        expect([...rowsOf(andBits(a, b))]).toEqual(expected((row) => one.includes(row) && other.includes(row)))
        expect([...rowsOf(orBits(a, b))]).toEqual(expected((row) => one.includes(row) || other.includes(row)))
        expect([...rowsOf(andNotBits(a, b))]).toEqual(expected((row) => one.includes(row) && !other.includes(row)))
        expect([...rowsOf(notBits(a))]).toEqual(expected((row) => !hasBit(a, row)))
        expect(countBits(a)).toBe(one.length)
      })
    )
  })

  it('never hold rows beyond their length', () => {
    for (const rows of [0, 1, 31, 32, 33, 64]) {
      expect(countBits(fullBits(rows))).toBe(rows)
      expect(countBits(notBits(bitsOf(rows, [])))).toBe(rows)
      expect(countBits(countAtLeast([], 0, rows))).toBe(rows)
    }
  })

  it('count in how many of them a row is', () => {
    fc.assert(
      fc.property(fc.array(rowSets, { maxLength: 20 }), fc.integer({ min: 0, max: 21 }), (sets, threshold) => {
        const counted = countAtLeast(
          sets.map((rows) => bitsOf(length, rows)),
          threshold,
          length
        )
        const expected = Array.from({ length }, (_, row) => row).filter(
          (row) => sets.filter((rows) => rows.includes(row)).length >= threshold
        )
        expect([...rowsOf(counted)]).toEqual(expected)
      })
    )
  })
})

describe('texts', () => {
  it('come back as they were put in, and in comparable form', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/\p{Surrogate}/u.test(text)))
    fc.assert(
      fc.property(texts, (given) => {
        const column = textColumnOf(given)
        expect(given.map((_, row) => textAt(column, row))).toEqual(given)
        const comparable = comparableColumnOf(column)
        expect(given.map((_, row) => textAt(comparable, row))).toEqual(given.map(comparableText))
        expect(rowsKnown(column)).toBe(given.filter((text) => text !== '').length)
      })
    )
  })

  it('of more than a buffer are kept whole', () => {
    const given = Array.from({ length: 3000 }, (_, row) => `имя ${row}`)
    const column = textColumnOf(given)
    expect(textAt(column, 2999)).toBe('имя 2999')
    expect(column.offsets.length).toBe(3001)
  })
})

describe('dictionaries', () => {
  it('take the narrowest codes and keep 0 for unknown', () => {
    const few = columnOfChoices(['a', null, 'b', 'a', ''])
    expect([...few.codes]).toEqual([1, 0, 2, 1, 0])
    expect(few.codes).toBeInstanceOf(Uint8Array)
    const many = columnOfChoices(Array.from({ length: 300 }, (_, index) => String(index)))
    expect(many.codes).toBeInstanceOf(Uint16Array)
  })

  it('hold several values of a customer once each', () => {
    const column = columnOfMultipleChoices([['a', 'b', 'a'], null, ['', 'b'], []])
    expect([...column.offsets]).toEqual([0, 2, 2, 3, 3])
    expect([...column.codes]).toEqual([1, 2, 2])
  })
})

describe('averages', () => {
  it('round half up, towards more', () => {
    expect([
      divideHalfUp(5, 2),
      divideHalfUp(-5, 2),
      divideHalfUp(7, 3),
      divideHalfUp(8, 3),
      divideHalfUp(0, 3)
    ]).toEqual([3, -2, 2, 3, 0])
    expect(divideHalfUp(9007199254740989, 2)).toBe(4503599627370495)
    expect(divideHalfUp(2.5, 1)).toBe(3)
    expect(divideHalfUp(1.005 * 100, 1)).toBe(101)
  })
})

describe('an order of rows', () => {
  it('is stable, up or down, with the unknown last', () => {
    const keys = fc.array(
      fc.oneof(
        fc.constant(NaN),
        fc.constantFrom(0, -0, 1, -1, 0.5, -2.5, 1e300, -1e300, 5e-324),
        fc.double({ noNaN: true })
      )
    )
    fc.assert(
      fc.property(keys, fc.boolean(), (given, descending) => {
        const expected = [...given.keys()].sort((one, other) => {
          const [a, b] = [given[one] ?? NaN, given[other] ?? NaN]
          if (Number.isNaN(a) || Number.isNaN(b))
            return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || one - other
          return (a === b ? 0 : (a < b ? -1 : 1) * (descending ? -1 : 1)) || one - other
        })
        expect([...sortedOrder(Float64Array.from(given), descending)]).toEqual(expected)
      })
    )
  })
})

describe('edges of bars', () => {
  it('are round, rise evenly, cover all values and are not too many', () => {
    expect(niceEdges(18, 95, 24, true).slice(0, 3)).toEqual([15, 20, 25])
    expect(niceEdges(0, 3, 24, true)).toEqual([0, 1, 2, 3, 4])
    expect(niceEdges(0.1, 0.35, 6, false)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4])
    const spans = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true })
    )
    fc.assert(
      fc.property(spans, fc.integer({ min: 2, max: 60 }), fc.boolean(), ([start, width], bins, whole) => {
        const [minimum, maximum] = whole ? [Math.floor(start), Math.floor(start + width)] : [start, start + width]
        const edges = niceEdges(minimum, maximum, bins, whole)
        expect(edges.length - 1).toBeLessThanOrEqual(bins)
        expect(edges[0]).toBeLessThanOrEqual(minimum)
        expect(edges[edges.length - 1]).toBeGreaterThan(maximum)
        expect([...edges].sort((one, other) => one - other)).toEqual(edges)
      })
    )
  })

  it('of days are days, Mondays, or the first of months, quarters and years', () => {
    const between = (first: string, last: string, bins: number) =>
      niceDayEdges(dayFromIso(first) ?? 0, dayFromIso(last) ?? 0, bins).map(isoFromDay)
    expect(between('2026-11-20', '2026-11-22', 10)).toEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'])
    expect(between('2026-11-19', '2026-12-01', 3)).toEqual(['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'])
    expect(between('2026-02-14', '2026-11-21', 12).slice(0, 2)).toEqual(['2026-02-01', '2026-03-01'])
    expect(between('1940-05-05', '2008-01-01', 24).slice(0, 2)).toEqual(['1940-01-01', '1945-01-01'])
  })
})

describe('a cache of bytes', () => {
  it('makes a value once and forgets what was not used for longest', () => {
    const cache = createByteCache(20)
    const made: string[] = []
    const get = (key: string) =>
      cache.remember(
        key,
        () => made.push(key),
        () => 10
      )
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })
})
