import { describe, expect, it } from 'vitest'
import { createRandom, type Random } from '../../../src/core/sample/random'

const many = <T>(draw: (random: Random) => T, seed = 'seed'): T[] => {
  const random = createRandom(seed)
  return Array.from({ length: 20_000 }, () => draw(random))
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the source of randomness', () => {
  it('gives the same numbers for the same seed on every machine, and others for another', () => {
    const first = (seed: string): number => createRandom(seed).below(1_000_000_000)
    expect(first('a')).toBe(first('a'))
    expect(first('a')).not.toBe(first('b'))
    expect(createRandom('portrait').below(1_000_000_000)).toBe(980_736_550)
  })

  it('spreads evenly over [0, 1)', () => {
    const values = many((random) => random.next())
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
    const tenths = new Array<number>(10).fill(0)
    for (const value of values) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })

  it('has the means of its distributions', () => {
    expect(mean(many((random) => random.normal()))).toBeCloseTo(0, 1)
    expect(mean(many((random) => random.poisson(3.5)))).toBeCloseTo(3.5, 1)
    expect(mean(many((random) => (random.chance(0.3) ? 1 : 0)))).toBeCloseTo(0.3, 1)
  })

  it('picks by weight, and never what weighs nothing', () => {
    const counts = [0, 0, 0]
    for (const index of many((random) => random.weighted([1, 0, 3]))) counts[index] = (counts[index] ?? 0) + 1
    expect(counts[1]).toBe(0)
    expect((counts[2] ?? 0) / (counts[0] ?? 1)).toBeCloseTo(3, 0)
  })

  it('refuses to pick from nothing', () => {
    expect(() => createRandom('x').pick([])).toThrow(RangeError)
  })
})
