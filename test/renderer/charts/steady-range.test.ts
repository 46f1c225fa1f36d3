import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { steadyRange } from '../../../src/renderer/charts/steady-range'

describe('the range of an axis', () => {
  it('stays while values move within it', () => {
    const range = steadyRange()
    const first = range([0.5, 0.4, null])
    expect(range([0.52, 0.1])).toBe(first)
    expect(range([0.4, null])).toBe(first)
  })

  it('moves when a value leaves it, or when all are far below', () => {
    const range = steadyRange()
    const first = range([0.5])
    const higher = range([0.9])
    expect(higher.high).toBeGreaterThan(0.9)
    expect(range([0.2]).high).toBeLessThan(first.high)
  })

  it('holds every value and zero, whatever came before', () => {
    const numbers = fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })))
    fc.assert(
      fc.property(fc.array(numbers), (steps) => {
        const range = steadyRange()
        for (const values of steps) {
          const { low, high } = range(values)
          expect(low).toBeLessThanOrEqual(0)
          expect(high).toBeGreaterThanOrEqual(0)
          for (const value of values) {
            expect(value ?? 0).toBeLessThanOrEqual(high)
            expect(value ?? 0).toBeGreaterThanOrEqual(low)
          }
        }
      })
    )
  })
})
