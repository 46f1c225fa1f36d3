import { describe, expect, it } from 'vitest'
import { exportOptionsSchema } from '../../../src/contract/requests'
import { Failure } from '../../../src/contract/failure'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { exportMembers } from '../../../src/core/export/export-members'
import { nodeCharsets } from '../../../src/node/node-charsets'
import { inMemory } from '../portrait/answers-of'

const rows = 300_000
const table = {
  rows,
  ids: textColumnOf(Array.from({ length: rows }, (_, row) => row.toString(16).padStart(16, '0'))),
  columns: new Map()
}

/** Writes the ids of everybody; `each` is told the number of the piece before it is written. */
async function written(by: 'bytes' | 'loops', each: (piece: number) => void, signal = new AbortController().signal) {
  const source = {
    table: by === 'loops' ? inMemory(table) : table,
    fields: [],
    rows: Uint32Array.from({ length: rows }, (_, row) => row),
    segment: null
  }
  const options = exportOptionsSchema.parse({
    encoding: 'utf-8',
    columns: ['customer_id', 'segment_id', 'customer_id']
  })
  let pieces = 0
  const work = exportMembers(source, options, {
    write: async () => {
      pieces++
      await new Promise((done) => setImmediate(done))
      each(pieces)
    },
    charsets: nodeCharsets,
    signal,
    onProgress: () => undefined
  })
  const end = await work.then(
    () => 'done',
    (error: unknown) => (error instanceof Failure ? error.code : String(error))
  )
  return { end, pieces }
}

describe.each(['bytes', 'loops'] as const)('a list written by %s', (by) => {
  it('ends at the next piece when it is cancelled', async () => {
    const controller = new AbortController()
    const { end, pieces } = await written(
      by,
      (piece) => (piece === 2 ? controller.abort() : undefined),
      controller.signal
    )
    expect(end).toBe('cancelled')
    expect(pieces).toBeLessThanOrEqual(3)
    expect((await written(by, () => undefined)).pieces).toBeGreaterThan(5)
  })

  it('ends with the refusal of the disk, when it is full', async () => {
    const { end, pieces } = await written(by, (piece) => {
      if (piece === 3) throw new Failure('diskFull')
    })
    expect([end, pieces]).toEqual(['diskFull', 3])
  })
})
