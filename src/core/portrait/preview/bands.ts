import type { BandDetails } from '../../../contract/band-arguments'
import type { BandFigures, MonthlySpending, Preview } from '../../../contract/results'
import type { AgeBand } from '../../../model/age-band'
import type { Engine } from '../bits/engine'
import { bandGrouping } from './band-grouping'
import { checksByGroup, type ChecksByGroup } from './group-check'
import { monthSourceOf } from './month-source'
import { baseCounts, type MemberCounts } from './member-counts'
import { tallyOfGroups } from './tally'

/** The average checks and the bands of a preview; only ages wholly inside a band count as in it. */
export type BandsAndChecks = Pick<Preview, 'bands' | 'withoutBand' | 'averageCheck' | 'baseAverageCheck'>

const nobody: BandFigures = { customers: 0, n: 0, money: null, orders: null, averageCheck: null, median: null }

const plain: BandDetails = { monthly: false, intervals: false }

/** Figures of the members and of the base for each age band and for all. */
export function bandsOf(
  engine: Engine,
  members: MemberCounts,
  bands: readonly AgeBand[],
  details: BandDetails = plain
): BandsAndChecks {
  const segment = figuresByBand(engine, members, bands, details)
  const base = engine.derived.remember(
    `figures of ${JSON.stringify([bands, details])}`,
    () => figuresByBand(engine, baseCounts(engine), bands, details),
    () => 4096
  )
  return {
    averageCheck: segment.check,
    baseAverageCheck: base.check,
    bands: bands.map(({ from, to }, band) => ({
      from,
      to: to ?? null,
      ...(segment.figures[band] ?? nobody),
      base: base.figures[band] ?? nobody
    })),
    withoutBand: { segment: segment.without, base: base.without }
  }
}

function figuresByBand(engine: Engine, counts: MemberCounts, bands: readonly AgeBand[], details: BandDetails) {
  const grouping = bandGrouping(engine, bands)
  const customers = counts.counted(tallyOfGroups(grouping))
  const checks = checksByGroup(engine, counts, grouping, details.intervals)
  const months = details.monthly
    ? checksByGroup(engine, counts, grouping, details.intervals, monthSourceOf(engine))
    : null
  const all = grouping.bandsOfGroup.map((_, group) => group)
  return {
    check: checks(all),
    without: customers[0] ?? 0,
    figures: bands.map((_, band): BandFigures => {
      const groups = all.filter((group) => grouping.bandsOfGroup[group]?.includes(band))
      const check = checks(groups)
      return {
        customers: groups.reduce((sum, group) => sum + (customers[group] ?? 0), 0),
        n: check.n,
        money: check.money,
        orders: check.orders,
        averageCheck: check.value,
        median: check.median,
        ...(check.intervals && { intervals: check.intervals }),
        ...(months && { monthly: monthlyOf(months(groups)) })
      }
    })
  }
}

/** Null where the base tells no money by month. */
function monthlyOf({ kind, n, value, median, intervals }: ReturnType<ChecksByGroup>): MonthlySpending | null {
  if (kind === 'none') return null
  return { kind: kind === 'perOrder' ? 'perMonth' : kind, n, value, median, ...(intervals && { intervals }) }
}
