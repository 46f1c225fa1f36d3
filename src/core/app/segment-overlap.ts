import type { Arguments } from '../../contract/api'
import type { SegmentOverlap } from '../../contract/segment-results'
import { andBits, countBits } from '../columns/bits'
import { openWorkspaceOf, type AppContext } from './app-context'
import { membershipsOf } from './members-by-hand'
import { segmentOf } from './segment-details'
import { shownMembers } from './shown-members'
import { currentView } from './workspace-state'

/** Counts who is in both of two segments and who in one only. @throws Failure `segmentNotFound`. */
export function segmentOverlap(context: AppContext, args: Arguments<'segment.overlap'>): SegmentOverlap {
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace)
  const memberships = membershipsOf(workspace)
  const membersOf = (id: string) => shownMembers(view, segmentOf(workspace, id), memberships).members
  const [first, second] = [membersOf(args.first), membersOf(args.second)]
  const both = countBits(andBits(first, second))
  const [firstOnly, secondOnly] = [countBits(first) - both, countBits(second) - both]
  return { both, firstOnly, secondOnly, neither: view.engine.table.rows - both - firstOnly - secondOnly }
}
