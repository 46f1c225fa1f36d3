import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongAll } from '../../../src/core/columns/along-all'
import { alongChanged, createFollowedSets } from '../../../src/core/columns/along-changed'
import { bitsOf, type Bits } from '../../../src/core/columns/bits'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { createPlacing } from '../../../src/core/columns/placing'
import { createSetBlocks } from '../../../src/core/columns/set-blocks'
import { plainSets, type SetMaker } from '../../../src/core/columns/set-maker'
import { loadLoops } from '../../../src/node/load-loops'

const length = 5000
/** Sets that hold most rows, so that some rows are missing from one alone. */
const missingRows = fc.uniqueArray(fc.integer({ min: 0, max: length - 1 }), { maxLength: 60 })
const lists = fc.array(missingRows, { minLength: 2, maxLength: 9 })
const rows = Array.from({ length }, (_, row) => row)

function setsInMemory(): SetMaker {
  const memory = createColumnMemory(loadLoops())
  return { ...plainSets(length), ...createPlacing(memory), take: createSetBlocks(length, memory).take }
}

const makers: readonly [string, SetMaker][] = [
  ['in JavaScript', plainSets(length)],
  ['in WebAssembly', setsInMemory()]
]

describe.each(makers)('sets that must all hold, %s', (_, sets) => {
  const withoutRows = (missing: readonly number[]): Bits => {
    const bits = sets.take()
    const gone = new Set(missing)
    const held = rows.filter((row) => !gone.has(row))
    bits.words.set(bitsOf(length, held).words)
    return bits
  }

  const expected = (missing: readonly (readonly number[])[]) => {
    const gone = missing.map((each) => new Set(each))
    const countOf = (isCounted: (row: number) => boolean) => rows.filter(isCounted).length
    return {
      running: gone.map((_, last) => countOf((row) => gone.slice(0, last + 1).every((each) => !each.has(row)))),
      missing: gone.map((own) => countOf((row) => own.has(row) && gone.every((each) => each === own || !each.has(row))))
    }
  }

  it('are counted one by one and without each', () => {
    fc.assert(
      fc.property(lists, (missing) => {
        expect(alongAll(missing.map(withoutRows), sets)).toEqual(expected(missing))
      }),
      { numRuns: 30 }
    )
  })

  it('are counted the same when one of them has moved, by little or by much', () => {
    const moves = fc.array(fc.record({ index: fc.nat(8), missing: missingRows, isMuch: fc.boolean() }), {
      maxLength: 5
    })
    fc.assert(
      fc.property(lists, moves, (missing, changes) => {
        const followed = createFollowedSets(sets)
        const [present, members] = [[...missing], missing.map(withoutRows)]
        expect(alongChanged(followed, members, sets)).toEqual(expected(present))
        for (const { index, missing: next, isMuch } of changes) {
          const place = index % members.length
          present[place] = isMuch ? rows.filter((row) => row % 2 === 0 || next.includes(row)) : next
          members[place] = withoutRows(present[place])
          expect(alongChanged(followed, members, sets)).toEqual(expected(present))
        }
      }),
      { numRuns: 30 }
    )
  })

  it('are counted anew when the rows of the one that moved were let go', () => {
    const [one, other] = [withoutRows([1, 2]), withoutRows([2, 3])]
    const followed = createFollowedSets(sets)
    alongChanged(followed, [one, other], sets)
    ;(other as { words: Uint32Array }).words = new Uint32Array(0)
    expect(alongChanged(followed, [one, withoutRows([2, 4])], sets)).toEqual(
      expected([
        [1, 2],
        [2, 4]
      ])
    )
  })
})
