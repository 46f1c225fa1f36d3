import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bitsOf } from '../../../src/core/columns/bits'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { firstAmong } from '../../../src/core/columns/first-among'
import { loadLoops } from '../../../src/node/load-loops'

const length = 200
const rowLists = fc.uniqueArray(fc.integer({ min: 0, max: length - 1 }))

it('the first of listed rows that are in a set come in the order of the list, in JavaScript and in WebAssembly', () => {
  fc.assert(
    fc.property(rowLists, rowLists, fc.nat(30), (listed, members, wanted) => {
      const expected = listed.filter((row) => members.includes(row)).slice(0, wanted)
      const [rows, set] = [Uint32Array.from(listed), bitsOf(length, members)]
      expect(firstAmong(rows, set, wanted)).toEqual(expected)
      const { place } = createColumnMemory(loadLoops())
      expect(firstAmong(place(rows), { words: place(set.words), length }, wanted)).toEqual(expected)
    })
  )
})
