import fc from 'fast-check'
import { exportMembers } from '../../../src/core/export/export-members'
import { lists as arbitraryLists } from '../../core/export/arbitrary-lists'
import { exportMembers as exportClearly } from '../../core/export/clear/export-members'
import { outcomeOfList } from '../../core/export/outcome-of-list'
import type { Campaign } from '../campaign'
import { same } from '../same'

/** Lists written as bytes are those put together from texts, in every encoding, with the same counts and refusals. */
export const lists: Campaign = {
  name: 'lists',
  unit: 'lists',
  unitsATrial: 1,
  goal: 50_000,
  async prepare() {
    return fc.asyncProperty(arbitraryLists, async ({ source, options }) => {
      const expected = await outcomeOfList(exportClearly, source, options)
      same(await outcomeOfList(exportMembers, source, options), expected, 'list')
      return true
    }) as fc.IRawProperty<unknown, boolean>
  }
}
