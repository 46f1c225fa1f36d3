import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf } from '../../../src/core/columns/bits'
import { firstInOrder } from '../../../src/core/columns/first-in-order'
import { nthRows } from '../../../src/core/columns/nth-rows'
import { sortedOrder } from '../../../src/core/columns/sorted-order'

const keys = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double(), fc.constantFrom(NaN, 0, -0, 1e300, -1e-300, Infinity)),
  { maxLength: 60 }
)

describe('the head of an order', () => {
  it('is what a sort of all begins with, as long as asked for and without the unknown', () => {
    fc.assert(
      fc.property(keys, fc.boolean(), fc.integer({ min: 0, max: 70 }), (values, descending, count) => {
        const known = values.filter((value) => !Number.isNaN(value)).length
        const head = [...firstInOrder(Float64Array.from(values), descending, count)]
        expect(head).toEqual([...sortedOrder(Float64Array.from(values), descending)].slice(0, head.length))
        expect(head.length).toBeGreaterThanOrEqual(Math.min(count, known))
        expect(head.length).toBeLessThanOrEqual(known)
      }),
      { numRuns: 100 }
    )
  })
})

describe('a window of a set of rows', () => {
  it('is a slice of its rows', () => {
    const sets = fc.uniqueArray(fc.integer({ min: 0, max: 149 }))
    const numbers = fc.integer({ min: 0, max: 160 })
    fc.assert(
      fc.property(sets, numbers, numbers, (rows, offset, limit) => {
        const expected = [...rows].sort((one, other) => one - other).slice(offset, offset + limit)
        expect(nthRows(bitsOf(150, rows), offset, limit)).toEqual(expected)
      })
    )
  })
})
