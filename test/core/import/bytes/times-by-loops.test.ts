import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createColumnMemory } from '../../../../src/core/columns/column-memory'
import { readDays, readDaysPlainly } from '../../../../src/core/import/bytes/day-cells'
import { createRowBatch, type RowBatch } from '../../../../src/core/import/bytes/row-batch'
import { readHours } from '../../../../src/core/import/events/hour-cells'
import { loadLoops } from '../../../../src/node/load-loops'

const encoder = new TextEncoder()
const orders = { ymd: 0, dmy: 1, mdy: 2 } as const

/** A batch whose cells at hand are these texts. */
function batchOf(cells: readonly string[], module: WebAssembly.Module | null): RowBatch {
  const batch = createRowBatch(createColumnMemory(module))
  let used = 0
  cells.forEach((cell, row) => {
    const bytes = encoder.encode(cell)
    batch.bytes.set(bytes, used)
    batch.starts[row] = used
    batch.ends[row] = used += bytes.length
    batch.bytes[used++] = 44
  })
  batch.count = cells.length
  return batch
}

const day = fc.constantFrom(
  '2026-01-28',
  '2026-01-29',
  '2026-1-28',
  '28.01.2026',
  '28.02.2026',
  '12/31/2025',
  '31/12/2025'
)
const odd = fc.constantFrom(
  '2026-02-30',
  '2026-01-285',
  '1-23-2026 1',
  '12-3-2026 10',
  '28.01.26',
  '2026-01-28x',
  'a.b',
  ''
)
const clock = fc.constantFrom(
  '14:06',
  '14:06:53',
  '0:00',
  '00:00:00',
  '00:00:07',
  '2:05 PM',
  '12:05 a.m.',
  '24:00',
  '7:',
  ':30',
  '9:5'
)
const tail = fc.oneof(
  fc.constant(''),
  clock.map((time) => ` ${time}`),
  clock.map((time) => `T${time}`)
)
/** Ten characters that are a date or nearly one. */
const nearly = fc
  .tuple(
    fc.constantFrom('2026-06-30', '1900/02/29', '2000.02.29', '0001-12-31'),
    fc.nat(9),
    fc.constantFrom(...' /:-.9aé\u0000\u007f')
  )
  .map(([date, place, sign]) => date.slice(0, place) + sign + date.slice(place + 1))
const cell = fc.oneof(
  nearly,
  fc.tuple(day, tail).map((parts) => parts.join('')),
  fc.tuple(odd, tail).map((parts) => parts.join('')),
  clock,
  fc.string()
)
const cells = fc.array(cell, { maxLength: 60 })

describe('days and hours of cells', () => {
  it('are the same by the loops as without them, however often a day comes one line after the other', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom('ymd', 'dmy', 'mdy'), (texts, order) => {
        const quick = batchOf(texts, loadLoops())
        const plain = batchOf(texts, null)
        expect(quick.memory.loops).not.toBeNull()
        const odds = readDays(quick, order)
        expect(odds).toBe(readDaysPlainly(plain, orders[order]))
        expect([...quick.days.subarray(0, texts.length)]).toEqual([...plain.days.subarray(0, texts.length)])
        expect([...quick.odd.subarray(0, odds)]).toEqual([...plain.odd.subarray(0, odds)])
        expect(readHours(quick)).toBe(readHours(plain))
        expect([...quick.numbers.subarray(0, texts.length)]).toEqual([...plain.numbers.subarray(0, texts.length)])
      }),
      { numRuns: 300 }
    )
  })
})
