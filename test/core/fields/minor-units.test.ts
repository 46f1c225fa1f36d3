import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundedHalfUp } from '../../../src/core/fields/minor-units'

/** The same by the digits alone. */
function byDigits(value: number): number {
  return Number.isInteger(value) ? value + 0 : Math.round(Number(value.toPrecision(15))) + 0
}

describe('rounding to the minor unit', () => {
  it('goes up from a half, towards more money and less debt', () => {
    expect([0.5, 1.5, 2.4999, -0.5, -1.5, -1.50001, 100.5].map(roundedHalfUp)).toEqual([1, 2, 2, 0, -1, -2, 101])
  })

  it('sees the half that binary fractions hide', () => {
    expect([1.005 * 100, 8.345 * 100, 1.115 * 100, -1.005 * 100].map(roundedHalfUp)).toEqual([101, 835, 112, -100])
  })

  it('is what 15 digits say of every number', () => {
    const half = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -40, max: 40 }))
    const values = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      half.map(([whole, steps]) => (whole + 0.5) * (1 + steps * Number.EPSILON)),
      half.map(([cents]) => (cents / 1000) * 100),
      fc.tuple(fc.integer({ max: 1e9 }), fc.integer({ min: 1, max: 1000 })).map(([sum, count]) => sum / count)
    )
    fc.assert(
      fc.property(values, (value) => {
        expect(roundedHalfUp(value)).toBe(byDigits(value))
      }),
      { numRuns: 3000 }
    )
  })
})
