import { describe, expect, it } from 'vitest'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { walked } from '../../../src/core/columns/walked'
import { noCustomer } from '../../../src/core/events/events-by-customer'
import { idRowsInSteps } from '../../../src/core/events/id-rows'
import { createRandom } from '../../../src/core/sample/random'
import { loadLoops } from '../../../src/node/load-loops'

const random = createRandom('ids of rows')
const word = (): number => random.below(0x1000000) * 256 + random.below(256)
const ids = Array.from({ length: 3000 }, (): [number, number] => [word(), word()])
const text = ids.map((id) => id.map((part) => part.toString(16).padStart(8, '0')).join('')).join('')
const column = {
  kind: 'text',
  bytes: new TextEncoder().encode(text),
  offsets: Uint32Array.from({ length: ids.length + 1 }, (_, row) => 16 * row)
} as const

describe('rows of ids', () => {
  for (const [name, module] of [
    ['with the loops', loadLoops()],
    ['without', null]
  ] as const)
    it(`are found, and those of nobody are told, ${name}`, () => {
      const memory = createColumnMemory(module)
      const rows = walked(idRowsInSteps(column, memory))
      const asked = ids.flatMap(([high, low], row) => (row % 3 === 0 ? [high, low + 1] : [high, low]))
      const words = memory.allocate('u32', asked.length)
      words.set(asked)
      const found = memory.allocate('u32', ids.length)
      rows.rowsOf(words, 0, 1000, found)
      rows.rowsOf(words, 1000, 2000, found)
      const expected = ids.map((_, row) => (row % 3 === 0 ? noCustomer : row))
      expect([...found]).toEqual(expected)
      expect(ids.map(([high, low]) => rows.rowOf(high, low))).toEqual([...ids.keys()])
    })
})
