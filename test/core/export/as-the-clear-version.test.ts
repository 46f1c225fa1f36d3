import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportMembers } from '../../../src/core/export/export-members'
import { lists } from './arbitrary-lists'
import { exportMembers as exportClearly } from './clear/export-members'
import { outcomeOfList } from './outcome-of-list'

describe('a list written as bytes', () => {
  it('is byte for byte the list that is put together from texts, with the same counts and refusals', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async ({ source, options }) => {
        expect(await outcomeOfList(exportMembers, source, options)).toEqual(
          await outcomeOfList(exportClearly, source, options)
        )
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400) }
    )
  })
})
