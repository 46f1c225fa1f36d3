import fc from 'fast-check'
import { exportMembers } from '../../../src/core/export/export-members'
import { inMemory } from '../../core/portrait/answers-of'
import { lists as arbitraryLists, longLists } from '../../core/export/arbitrary-lists'
import { exportMembers as exportClearly } from '../../core/export/clear/export-members'
import { outcomeOfList } from '../../core/export/outcome-of-list'
import type { Campaign } from '../campaign'
import { same } from '../same'

/** Lists written as bytes are those put together from texts, in every encoding, with the same counts and refusals. */
export const lists: Campaign = {
  name: 'lists',
  unit: 'lists',
  unitsATrial: 1,
  goal: 20_000,
  async prepare() {
    const all = fc.oneof({ arbitrary: arbitraryLists, weight: 199 }, { arbitrary: longLists, weight: 1 })
    return fc.asyncProperty(all, async ({ source, options }) => {
      const expected = await outcomeOfList(exportClearly, source, options)
      const inLoops = { ...source, table: inMemory(source.table) }
      same(await outcomeOfList(exportMembers, source, options), expected, 'list')
      same(await outcomeOfList(exportMembers, inLoops, options), expected, 'list by WebAssembly')
      return true
    }) as fc.IRawProperty<unknown, boolean>
  }
}
