import type { SegmentTrends } from '../../contract/segment-results'
import { monthlyOrders } from '../portrait/preview/monthly-orders'
import { openWorkspaceOf, type AppContext } from './app-context'
import { membershipsOf } from './members-by-hand'
import { shownMembers } from './shown-members'
import { currentView } from './workspace-state'

/** What each segment brings month by month; one segment a step. Null where the base has no orders in these months. */
export function* segmentTrends(context: AppContext, asOf: string | null): Generator<void, SegmentTrends | null> {
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace, asOf)
  const orders = monthlyOrders(view.engine.table, view.day)
  if (!orders) return null
  const { segments, settings } = workspace.definitions
  const memberships = membershipsOf(workspace)
  const trends: SegmentTrends['segments'][number][] = []
  for (const segment of segments) {
    yield
    trends.push({ id: segment.id, values: orders.of(shownMembers(view, segment, memberships).members) })
  }
  const currency = view.fieldsById.get('orders/amount')?.currency ?? settings.currency
  return { months: orders.months, measure: orders.measure, currency, segments: trends }
}
