import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratioInterval } from '../../../../src/core/portrait/preview/mean-interval'
import { medianRanks } from '../../../../src/core/portrait/preview/median-ranks'
import { studentQuantile } from '../../../../src/core/portrait/preview/student-quantile'

function sumsOf(pairs: readonly (readonly [y: number, x: number])[]) {
  const sum = (of: (y: number, x: number) => number) => pairs.reduce((all, [y, x]) => all + of(y, x), 0)
  return {
    n: pairs.length,
    y: sum((y) => y),
    x: sum((_, x) => x),
    yy: sum((y) => y * y),
    xy: sum((y, x) => y * x),
    xx: sum((_, x) => x * x)
  }
}

describe('the 95 % interval of a mean', () => {
  it('is the usual interval of Student where each value counts once', () => {
    const { low, high } = ratioInterval(sumsOf([2, 4, 4, 4, 5, 5, 7, 9].map((y) => [y, 1]))) ?? { low: 0, high: 0 }
    expect(low).toBeCloseTo(3.2125, 4)
    expect(high).toBeCloseTo(6.7875, 4)
  })

  it('is that of the residuals where customers count by their orders', () => {
    const { low, high } = ratioInterval(
      sumsOf([
        [1000, 1],
        [900, 3],
        [300, 1]
      ])
    ) ?? { low: 0, high: 0 }
    const ratio = 2200 / 5
    const squares = (1000 - ratio) ** 2 + (900 - 3 * ratio) ** 2 + (300 - ratio) ** 2
    const half = (4.302653 * Math.sqrt((squares * 3) / 2)) / 5
    expect(low).toBeCloseTo(ratio - half, 6)
    expect(high).toBeCloseTo(ratio + half, 6)
  })

  it('is a point where all are alike, and nothing for one customer or no orders', () => {
    expect(
      ratioInterval(
        sumsOf([
          [500, 1],
          [1000, 2]
        ])
      )
    ).toEqual({ low: 500, high: 500 })
    expect(ratioInterval(sumsOf([[500, 1]]))).toBeNull()
    expect(
      ratioInterval(
        sumsOf([
          [500, 0],
          [0, 0]
        ])
      )
    ).toBeNull()
  })

  it('uses the quantiles that tables of Student give', () => {
    const table = {
      1: 12.7062,
      4: 2.77645,
      8: 2.306,
      9: 2.26216,
      12: 2.17881,
      30: 2.04227,
      100: 1.98397,
      100_000: 1.95999
    }
    for (const [degrees, quantile] of Object.entries(table))
      expect(studentQuantile(Number(degrees))).toBeCloseTo(quantile, 4)
  })
})

describe('the 95 % interval of a median', () => {
  it('lies between the ranks that tables of the sign test give', () => {
    expect(medianRanks(5)).toBeNull()
    expect(medianRanks(6)).toEqual([0, 5])
    expect(medianRanks(10)).toEqual([1, 8])
    expect(medianRanks(20)).toEqual([5, 14])
    expect(medianRanks(100)).toEqual([39, 60])
  })

  it('covers at least 95 % for counted sizes, and about as much by the approximation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 520 }), (n) => {
        const [low, high] = medianRanks(n) ?? [0, 0]
        let chance = 0.5 ** n
        let covered = 0
        for (let count = 0; count <= n; count++) {
          if (count > low && count <= high) covered += chance
          chance = (chance * (n - count)) / (count + 1)
        }
        expect(low + high).toBe(n - 1)
        expect(covered).toBeGreaterThanOrEqual(n <= 500 ? 0.95 : 0.945)
      })
    )
  })
})
