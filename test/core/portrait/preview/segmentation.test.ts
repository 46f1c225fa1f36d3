import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentation, type Atom } from '../../../../src/core/portrait/preview/segmentation'

const atomOf = (values: readonly number[]): Atom => ({
  n: values.length,
  sum: values.reduce((all, value) => all + value, 0),
  squares: values.reduce((all, value) => all + value * value, 0)
})

/** All ways to cut so many steps into at most so many stretches. */
function divisions(length: number, most: number): number[][] {
  const all: number[][] = []
  for (let cuts = 0; cuts < 2 ** (length - 1); cuts++) {
    const starts = [0]
    for (let place = 1; place < length; place++) if ((cuts >> (place - 1)) & 1) starts.push(place)
    if (starts.length <= most) all.push(starts)
  }
  return all
}

function squaresWithin(values: readonly (readonly number[])[], starts: readonly number[], fewest: number): number {
  return starts.reduce((total, start, index) => {
    const inside = values.slice(start, starts[index + 1]).flat()
    if (inside.length < fewest || inside.length === 0) return Infinity
    const mean = inside.reduce((all, value) => all + value, 0) / inside.length
    return total + inside.reduce((all, value) => all + (value - mean) ** 2, 0)
  }, 0)
}

function judged(values: readonly (readonly number[])[], starts: readonly number[], fewest: number): number {
  const n = values.flat().length
  const squares = squaresWithin(values, starts, fewest)
  const floor = 1e-9 * Math.max(1, squaresWithin(values, [0], fewest))
  return n * Math.log(Math.max(squares, floor) / n) + 2 * (starts.length - 1) * Math.log(Math.max(n, 2))
}

describe('stretches along an axis', () => {
  it('begin where the figure changes', () => {
    const low = [10, 11, 9, 10]
    const high = [20, 21, 19, 20]
    expect(segmentation([low, low, high, high, low].map(atomOf), 2, 8)).toEqual([0, 2, 4])
  })

  it('are one where nothing changes, and never hold fewer values than asked', () => {
    const same = [10, 12, 9, 11]
    expect(segmentation([same, same, same].map(atomOf), 2, 8)).toEqual([0])
    expect(segmentation([[1], [50, 50, 51, 49], [50, 52]].map(atomOf), 3, 8)).toEqual([0])
  })

  it('are the best of all divisions, as a naive search judges them', () => {
    const steps = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), (values, fewest, most) => {
        fc.pre(values.flat().length >= fewest)
        const found = segmentation(values.map(atomOf), fewest, most)
        const best = Math.min(...divisions(values.length, most).map((starts) => judged(values, starts, fewest)))
        expect(found.length).toBeLessThanOrEqual(most)
        expect(judged(values, found, fewest)).toBeCloseTo(best, 5)
      }),
      { numRuns: 200 }
    )
  })
})
