import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { createPlacing } from '../../../src/core/columns/placing'
import { createSetBlocks } from '../../../src/core/columns/set-blocks'
import { plainSets, type SetMaker } from '../../../src/core/columns/set-maker'
import { unknownDay } from '../../../src/model/day'
import { daysInRange, numbersInRange } from '../../../src/core/portrait/bits/range-bits'
import { loadLoops } from '../../../src/node/load-loops'

const length = 3000

function setsInMemory(): SetMaker {
  const memory = createColumnMemory(loadLoops())
  return { ...plainSets(length), ...createPlacing(memory), take: createSetBlocks(length, memory).take }
}

const bound = fc.oneof(fc.integer({ min: -50, max: 1100 }), fc.constant(null), fc.constantFrom(500, 500.5, 501))
/** Mostly small moves, as of a hand, and now and then another place. */
const moves = fc.array(
  fc.record({ from: bound, to: bound, by: fc.integer({ min: -4, max: 4 }), isFrom: fc.boolean() }),
  {
    minLength: 2,
    maxLength: 6
  }
)
const kinds: readonly [string, (seed: number, row: number) => number][] = [
  ['fractions', (seed, row) => ((row * 7919 + seed) % 100_003) / 97],
  ['whole numbers', (seed, row) => (row * 7919 + seed) % 1009],
  ['numbers of which many are alike', (seed, row) => (row % 3 === 0 ? 500 : ((row * 7919 + seed) % 100_003) / 97)]
]

/** From place to place in single steps, so that there is something to follow. */
function* placesOf(given: readonly { from: number | null; to: number | null; by: number; isFrom: boolean }[]) {
  for (const { from, to, by, isFrom } of given)
    for (let step = 0; step < 4; step++)
      yield isFrom && from !== null ? { from: from + by * step, to } : { from, to: to === null ? null : to + by * step }
}

describe.each(kinds)('a range of %s that moves', (_, valueOf) => {
  it('has at each place the rows that lie in it', () => {
    fc.assert(
      fc.property(fc.nat(1000), moves, (seed, given) => {
        const values = Float64Array.from({ length }, (_, row) => (row % 11 === 0 ? NaN : valueOf(seed, row)))
        const sets = setsInMemory()
        const column = { kind: 'number', values: sets.moved(values) } as const
        for (const { from, to } of placesOf(given)) {
          const expected = numbersInRange({ kind: 'number', values }, from, to).matches
          expect(numbersInRange(column, from, to, sets).matches.words).toEqual(expected.words)
        }
      }),
      { numRuns: 25 }
    )
  })
})

it('a range of days that moves has at each place the days that lie in it', () => {
  fc.assert(
    fc.property(fc.nat(1000), moves, (seed, given) => {
      const dayOf = (row: number): number => (row % 11 === 0 ? unknownDay : (row * 7919 + seed) % 1009)
      const values = Int32Array.from({ length }, (_, row) => dayOf(row))
      const sets = setsInMemory()
      const column = { kind: 'day', values: sets.moved(values) } as const
      for (const { from, to } of placesOf(given)) {
        const expected = daysInRange({ kind: 'day', values }, from, to).matches
        expect(daysInRange(column, from, to, sets).matches.words).toEqual(expected.words)
      }
    }),
    { numRuns: 25 }
  )
})
