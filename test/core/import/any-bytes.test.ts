import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureCodes, failureDataOf } from '../../../src/contract/failure'
import { imported } from './import-helpers'

const expectedCodes = failureCodes.filter((code) => code !== 'unexpected')

/** What an import of the bytes ends in: `imported`, or the code of its failure. */
async function endOf(bytes: Uint8Array): Promise<string> {
  try {
    const base = await imported(bytes)
    for (const column of base.table.columns.values())
      if (column.kind === 'number' || column.kind === 'day') expect(column.values.length).toBe(base.imported)
    return 'imported'
  } catch (error) {
    return failureDataOf(error).code
  }
}

describe('any bytes', () => {
  it('are imported or refused with a known failure', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(bytes, async (any) => {
        expect(['imported', ...expectedCodes]).toContain(await endOf(any))
      }),
      { numRuns: 300 }
    )
  })

  it('of texts that look like tables are imported or refused with a known failure', async () => {
    const cell = fc.constantFrom(
      '1',
      '2,5',
      'id',
      '"a"',
      '"',
      '31.12.2020',
      '€ 5',
      'да',
      '',
      ' ',
      '0x',
      '12/',
      '-',
      'я'.repeat(40),
      '9'.repeat(40),
      '1e400'
    )
    const text = fc.array(fc.tuple(cell, fc.constantFrom(',', ';', '\t', '|', '\n', '\r\n', '\r')), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const bytes = new TextEncoder().encode(parts.flat().join(''))
        expect(['imported', ...expectedCodes]).toContain(await endOf(bytes))
      }),
      { numRuns: 300 }
    )
  })

  it.each(['.', '1', '@', "'", ' ', '1,', '1.000', '+(', 'a|', 'e1', '31.12.'])(
    'with cells of half a million characters made of %j do not keep it busy',
    async (piece) => {
      const cell = piece.repeat(500_000 / piece.length)
      const bytes = new TextEncoder().encode(`id;n\n1;"a@${cell}@"\n2;"1${cell}x"\n`)
      expect(await endOf(bytes)).toBe('imported')
    },
    10_000
  )
})
