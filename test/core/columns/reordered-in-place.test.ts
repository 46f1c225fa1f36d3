import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import { gatheredColumn } from '../../../src/core/columns/gathered-column'
import { reorderedInPlace } from '../../../src/core/columns/reordered-in-place'
import type { Column } from '../../../src/model/customer-table'
import { loadLoops } from '../../../src/node/load-loops'

const values = fc.array(fc.integer({ min: -30_000, max: 30_000 }), { maxLength: 50 })

describe('columns put into an order where they lie', () => {
  it('are as columns gathered elsewhere, with the loops and without', () => {
    fc.assert(
      fc.property(values, fc.func(fc.nat()), fc.boolean(), (numbers, drawn, withLoops) => {
        const memory = createColumnMemory(withLoops ? loadLoops() : null)
        const order = Uint32Array.from(numbers.keys()).filter((row) => drawn(row) % 4 > 0)
        order.sort((one, other) => drawn(one) - drawn(other) || one - other)
        const filled = <K extends Parameters<typeof memory.allocate>[0]>(kind: K) => {
          const array = memory.allocate(kind, numbers.length)
          array.set(numbers)
          return array
        }
        const columns: Column[] = [
          { kind: 'number', values: filled('f64') },
          { kind: 'day', values: filled('i32') },
          { kind: 'choice', codes: filled('u16'), dictionary: [''] },
          { kind: 'yesNo', values: filled('u8') },
          { kind: 'age', from: filled('i16'), to: filled('i16') }
        ]
        const expected = columns.map((column) => gatheredColumn(column, order))
        const reordering = reorderedInPlace(order, filled('i32'))
        const found = columns.map(reordering.column)
        reordering.end()
        expect(found).toEqual(expected)
      })
    )
  })
})
