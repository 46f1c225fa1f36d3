import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportMembers } from '../../../src/core/export/export-members'
import { inMemory } from '../portrait/answers-of'
import { lists, longLists } from './arbitrary-lists'
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

  it('is so too where a loop of WebAssembly writes it', async () => {
    await fc.assert(
      fc.asyncProperty(longLists, async ({ source, options }) => {
        const inLoops = { ...source, table: inMemory(source.table) }
        expect(await outcomeOfList(exportMembers, inLoops, options)).toEqual(
          await outcomeOfList(exportMembers, source, options)
        )
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) }
    )
  })
})
