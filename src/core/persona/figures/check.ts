import type { LiveFigure } from '../../../model/live-figure'
import { checksByGroup } from '../../portrait/preview/group-check'
import { bandGrouping } from '../../portrait/preview/band-grouping'
import { checkSourceOf } from '../../portrait/preview/check-source'
import { everyone } from '../../portrait/preview/everyone'
import { monthSourceOf } from '../../portrait/preview/month-source'
import { tallyOfGroups } from '../../portrait/preview/tally'
import type { Group } from '../group'
import { missing, readingOf, type Reading } from './reading'

/** The average check (or the spending per month) as the preview tells it: of all, or of those whose age is wholly inside the band. */
export function checkReading({ engine, counts }: Group, figure: Extract<LiveFigure, { kind: 'check' }>): Reading {
  const { band, monthly } = figure
  const source = monthly ? monthSourceOf(engine) : checkSourceOf(engine)
  if (source.kind === 'none') return missing
  if (!band) return told(checksByGroup(engine, counts, everyone(engine), true, source)([0]), counts.customers)
  const bands = [{ from: band.from, ...(band.to === null ? {} : { to: band.to }) }]
  const grouping = bandGrouping(engine, bands)
  const inside = grouping.bandsOfGroup.flatMap((of, group) => (of.length > 0 ? [group] : []))
  const customers = counts.counted(tallyOfGroups(grouping))
  const asked = inside.reduce((sum, group) => sum + (customers[group] ?? 0), 0)
  return told(checksByGroup(engine, counts, grouping, true, source)(inside), asked)
}

function told({ n, value, intervals }: ReturnType<ReturnType<typeof checksByGroup>>, asked: number): Reading {
  const interval = intervals?.mean
  return readingOf(value === null ? 0 : n, asked, { value, low: interval?.low ?? null, high: interval?.high ?? null })
}
