import type { PageRequest } from '../../../contract/api'
import type { ChartRequest } from '../../../contract/chart-request'
import type { Preview } from '../../../contract/results'
import { checkAgeBands, type AgeBand } from '../../../model/age-band'
import { isoFromDay } from '../../../model/day'
import type { Portrait } from '../../../model/portrait'
import { brokenCriteria } from '../../../model/portrait-problems'
import { countBits } from '../../columns/bits'
import type { Engine } from '../bits/engine'
import { ledgerOf } from '../ledger/ledger'
import { bandsOf } from './bands'
import { chartsOf } from './charts'
import { customerPageOf, type SegmentsOf } from './customer-page'
import { baseCounts, followedCounts } from './member-counts'
import { moneyOfCounts } from './money'

/** What is asked of a preview; without `charts` they are chosen; `segmentsOf` gives the segments of a row of the page. */
export interface PreviewRequest {
  readonly portrait: Portrait
  readonly bands: readonly AgeBand[]
  readonly currency: string
  readonly page: PageRequest
  readonly charts?: readonly ChartRequest[] | null
  readonly segmentsOf?: SegmentsOf
}

/** Who matches a portrait, how many, and what they look like beside the base. */
export function previewOf(engine: Engine, request: PreviewRequest): Omit<Preview, 'number' | 'sentence'> {
  const { matches, unknown } = engine.evaluate(request.portrait)
  const base = engine.table.rows
  const members = followedCounts(engine, matches)
  const count = members.customers
  const unknownCount = countBits(unknown)
  return {
    base,
    count,
    noMatch: base - count - unknownCount,
    unknown: unknownCount,
    money: moneyOfCounts(engine, members),
    baseMoney: moneyOfCounts(engine, baseCounts(engine)),
    currency: request.currency,
    asOfDay: isoFromDay(engine.asOfDay),
    ...bandsOf(engine, members, request.bands),
    bandFindings: checkAgeBands(request.bands),
    charts: chartsOf(engine, members, request.charts ?? null),
    ledger: ledgerOf(engine, request.portrait),
    broken: brokenCriteria(request.portrait, engine.fields),
    page: customerPageOf(engine, matches, request.page, request.segmentsOf)
  }
}
