import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideHalfUp } from '../../../src/core/columns/divide-half-up'

/** In whole numbers of any size: the floor of (2a + b) / 2b. */
function reference(numerator: number, denominator: number): number {
  const sign = denominator < 0 ? -1n : 1n
  const doubled = 2n * BigInt(denominator) * sign
  const raised = 2n * BigInt(numerator) * sign + BigInt(denominator) * sign
  const floor = raised / doubled - (raised < 0n && raised % doubled !== 0n ? 1n : 0n)
  return Number(floor)
}

describe('a quotient rounded half up', () => {
  const sizes = [9, 1000, 2 ** 31, 2 ** 50, Number.MAX_SAFE_INTEGER]
  const whole = fc.constantFrom(...sizes).chain((size) => fc.integer({ min: -size, max: size }))

  it('is exact for whole numbers of every size and sign', () => {
    fc.assert(
      fc.property(whole, whole, (numerator, denominator) => {
        if (denominator === 0) return
        expect(divideHalfUp(numerator, denominator)).toBe(reference(numerator, denominator))
      }),
      { numRuns: 3000 }
    )
  })

  it('is exact next to the halves, where a division in floating point may round', () => {
    const small = fc.integer({ min: 1, max: 2 ** 24 })
    fc.assert(
      fc.property(small, small, fc.integer({ min: -2, max: 2 }), (quotient, denominator, more) => {
        const numerator = Math.floor((2 * quotient + 1) * denominator * 0.5) + more
        expect(divideHalfUp(numerator, denominator)).toBe(reference(numerator, denominator))
        expect(divideHalfUp(-numerator, denominator)).toBe(reference(-numerator, denominator))
      }),
      { numRuns: 2000 }
    )
  })
})
