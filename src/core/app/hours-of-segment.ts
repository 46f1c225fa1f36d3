import type { Arguments } from '../../contract/api'
import type { StandardHours } from '../../contract/standard-results'
import { hasBit } from '../columns/bits'
import { answersByHour } from '../events/answers-by-hour'
import { bestHours, quietHours } from '../standard/offered-hours'
import { openWorkspaceOf, type AppContext } from './app-context'
import { membershipsOf } from './members-by-hand'
import { segmentOf } from './segment-details'
import { currentView } from './workspace-state'

/** The hours in which members of a segment (null: all customers) answered, and windows that follow from them; nothing where no contact tells. @throws Failure `segmentNotFound`. */
export function hoursOfSegment(context: AppContext, { segment }: Arguments<'standard.hours'>): StandardHours {
  const workspace = openWorkspaceOf(context)
  const { segments } = workspace.definitions
  if (segment !== null) segmentOf(workspace, segment)
  const view = currentView(context, workspace)
  const contacts = view.engine.table.events?.contacts
  if (!contacts) return { counts: [], answers: 0, customers: 0, best: [], quiet: null }
  const members =
    segment === null ? null : context.views.membersOf(view, segments, membershipsOf(workspace)).get(segment)
  const isMember = (row: number) => (segment === null ? true : !!members && hasBit(members, row))
  const { counts, customers } = answersByHour(contacts, isMember)
  const answers = counts.reduce((sum, count) => sum + count, 0)
  return { counts, answers, customers, best: bestHours(counts), quiet: quietHours(counts) }
}
