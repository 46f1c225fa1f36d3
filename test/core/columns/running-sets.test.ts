import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf, countBits, type Bits } from '../../../src/core/columns/bits'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { andInto, countWithout, orInto, runningAtLeast } from '../../../src/core/columns/running-sets'
import { plainSets, type SetMaker } from '../../../src/core/columns/set-maker'
import { loadLoops } from '../../../src/node/load-loops'

const length = 300
const rowSets = fc.uniqueArray(fc.integer({ min: 0, max: length - 1 }))
const room = Math.ceil(length / 512) * 16

/** Sets of the loops' memory, with zeros up to the next whole vectors. */
function setsInMemory(): SetMaker {
  const memory = createColumnMemory(loadLoops())
  const take = (): Bits => ({ words: memory.allocate('u32', room).subarray(0, Math.ceil(length / 32)), length })
  return { ...plainSets(length), take, placed: (array) => (memory.holds(array) ? array : memory.place(array)) }
}

const makers: readonly [string, SetMaker][] = [
  ['in JavaScript', plainSets(length)],
  ['in WebAssembly', setsInMemory()]
]

describe.each(makers)('sets along a group, %s', (_, sets) => {
  const taken = (rows: readonly number[]): Bits => {
    const bits = sets.take()
    bits.words.set(bitsOf(length, rows).words)
    return bits
  }

  it('join one by one and are counted', () => {
    fc.assert(
      fc.property(rowSets, rowSets, (one, other) => {
        const [both, either] = [taken(one), taken(one)]
        const common = one.filter((row) => other.includes(row)).length
        expect(andInto(both, taken(other), sets)).toBe(common)
        expect(orInto(either, taken(other), sets)).toBe(one.length + other.length - common)
        expect([countBits(both), countBits(either)]).toEqual([common, one.length + other.length - common])
        expect(countWithout(taken(one), taken(other), sets)).toBe(one.length - common)
      })
    )
  })

  it('tell how many rows are in at least so many of the sets so far', () => {
    fc.assert(
      fc.property(fc.array(rowSets, { maxLength: 20 }), fc.integer({ min: 1, max: 21 }), (lists, needed) => {
        const expected = lists.map((_, last) => {
          const soFar = lists.slice(0, last + 1)
          const rows = Array.from({ length }, (_, row) => row)
          return rows.filter((row) => soFar.filter((list) => list.includes(row)).length >= needed).length
        })
        expect(runningAtLeast(lists.map(taken), needed, sets)).toEqual(expected)
      }),
      { numRuns: 50 }
    )
  })
})
