import type { BandFigures, Preview } from '../../../contract/results'
import type { AgeBand } from '../../../model/age-band'
import type { Engine } from '../bits/engine'
import { bandGrouping } from './band-grouping'
import { checksByGroup } from './group-check'
import { baseCounts, type MemberCounts } from './member-counts'
import { tallyOfGroups } from './tally'

/** The average checks and the bands of a preview; only ages wholly inside a band count as in it. */
export type BandsAndChecks = Pick<Preview, 'bands' | 'withoutBand' | 'averageCheck' | 'baseAverageCheck'>

const nobody: BandFigures = { customers: 0, n: 0, money: null, orders: null, averageCheck: null, median: null }

/** Figures of the members and of the base for each age band and for all. */
export function bandsOf(engine: Engine, members: MemberCounts, bands: readonly AgeBand[]): BandsAndChecks {
  const segment = figuresByBand(engine, members, bands)
  const base = engine.derived.remember(
    `figures of ${JSON.stringify(bands)}`,
    () => figuresByBand(engine, baseCounts(engine), bands),
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

function figuresByBand(engine: Engine, counts: MemberCounts, bands: readonly AgeBand[]) {
  const grouping = bandGrouping(engine, bands)
  const customers = counts.counted(tallyOfGroups(grouping))
  const checks = checksByGroup(engine, counts, grouping)
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
        median: check.median
      }
    })
  }
}
