import type { ChartRequest } from '../../../contract/chart-request'
import type { Chart } from '../../../contract/results'
import { eventFieldId } from '../../../model/criterion/event-criterion'
import type { Engine } from '../bits/engine'
import { eventGrouping, type EventGrouping } from './event-grouping'
import { baseCounts, type MemberCounts } from './member-counts'
import { tallyOfGroups } from './tally'

/** The orders or contacts of the members and of the base along a calendar; null where the base has none. */
export function drawEventChart(
  engine: Engine,
  members: MemberCounts,
  request: Extract<ChartRequest, { kind: 'events' }>
): Chart | null {
  const grouping = eventGrouping(engine, request)
  if (!grouping) return null
  const tally = tallyOfGroups(grouping)
  const [inSegment, inBase] = [members.counted(tally), baseCounts(engine).counted(tally)]
  const counts = (group: number) => ({ segment: inSegment[group] ?? 0, base: inBase[group] ?? 0 })
  const bins = grouping.edges.slice(1).map((to, index) => ({
    value: null,
    from: grouping.edges[index] ?? null,
    to,
    ...counts(index + 1)
  }))
  return {
    request,
    field: eventFieldId(request.of, 'day'),
    type: 'date',
    kind: request.along === 'months' ? 'histogram' : 'cycle',
    counted: request.of,
    total: { segment: eventsIn(inSegment, grouping), base: eventsIn(inBase, grouping) },
    bins,
    rest: { values: 0, segment: 0, base: 0 },
    unknown: counts(grouping.unknown)
  }
}

function eventsIn(counts: Int32Array, { passedOver }: EventGrouping): number {
  let events = 0
  for (let group = 1; group < passedOver; group++) events += counts[group] ?? 0
  return events
}
