import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bitsOf } from '../../../src/core/columns/bits'
import { changedRows, changeRows } from '../../../src/core/columns/changed-rows'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { loadLoops } from '../../../src/node/load-loops'

const length = 200
const sets = fc.uniqueArray(fc.integer({ min: 0, max: length - 1 }))

it('tells the rows that came and went, unless they are too many, and makes one set of the other by them', () => {
  fc.assert(
    fc.property(sets, sets, fc.integer({ min: 0, max: length }), (one, other, most) => {
      const [before, after] = [bitsOf(length, one), bitsOf(length, other)]
      const came = other.filter((row) => !one.includes(row)).sort((first, second) => first - second)
      const went = one.filter((row) => !other.includes(row)).sort((first, second) => first - second)
      const changes = changedRows(before.words, after.words, most)
      const few = came.length + went.length <= most
      const expected = few ? { came: Uint32Array.from(came), went: Uint32Array.from(went) } : null
      expect(changes).toEqual(expected)
      const memory = createColumnMemory(loadLoops())
      const inMemory = (words: Uint32Array): Uint32Array => {
        const copy = memory.allocate('u32', 16).subarray(0, words.length)
        copy.set(words)
        return copy
      }
      const [first, second] = [inMemory(before.words), inMemory(after.words)]
      const roomy = changedRows(first, second, most, memory.allocate('u32', length))
      expect(roomy && { came: roomy.came.slice(), went: roomy.went.slice() }).toEqual(expected)
      expect(changedRows(first, second, most, memory.allocate('u32', 8))).toEqual(expected)
      if (!changes) return
      changeRows(before.words, changes)
      expect(before.words).toEqual(after.words)
    })
  )
})
