import { hasBit } from '../columns/bits'
import type { AppContext } from './app-context'
import { membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import type { View } from './view-cache'

/** Tells the ids of the segments of which a row is a member, in the order of the list. */
export function segmentsOfRow(context: AppContext, workspace: OpenWorkspace, view: View): (row: number) => string[] {
  const members = [...context.views.membersOf(view, workspace.definitions.segments, membershipsOf(workspace))]
  return (row) => members.filter(([, bits]) => hasBit(bits, row)).map(([id]) => id)
}
