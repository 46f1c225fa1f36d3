import type { BandDetails } from '../../../contract/band-arguments'
import type { PageRequest } from '../../../contract/requests'
import type { ChartRequest } from '../../../contract/chart-request'
import type { Preview } from '../../../contract/results'
import { checkAgeBands, type AgeBand } from '../../../model/age-band'
import { isoFromDay } from '../../../model/day'
import type { Portrait } from '../../../model/portrait'
import { brokenCriteria } from '../../../model/portrait-problems'
import type { Engine } from '../bits/engine'
import { ledgerSteps } from '../ledger/ledger'
import { bandsOf } from './bands'
import { chartsOf } from './charts'
import { countOf } from '../../columns/bits'
import { walked } from '../../columns/walked'
import { customerPageOf, type SegmentsOf } from './customer-page'
import { orderSteps } from './page-rows'
import { baseCounts, followedCounts } from './member-counts'
import { moneyOfCounts } from './money'
import { reachSteps } from './reach'
import { setsApartSteps } from './sets-apart'

/** What is asked of a preview; without `charts` they are chosen; `segmentsOf` gives the segments of a row of the page. */
export interface PreviewRequest {
  readonly portrait: Portrait
  readonly bands: readonly AgeBand[]
  readonly bandDetails?: BandDetails
  readonly currency: string
  readonly page: PageRequest
  readonly charts?: readonly ChartRequest[] | null
  readonly setsApart?: boolean
  readonly reach?: boolean
  readonly segmentsOf?: SegmentsOf
}

export type PreviewFigures = Omit<Preview, 'number' | 'sentence' | 'counting'>

/** Who matches a portrait, how many, and what they look like beside the base; whoever walks the steps may stop between two. */
export function* previewSteps(engine: Engine, request: PreviewRequest): Generator<void, PreviewFigures> {
  const end = engine.lease()
  try {
    return yield* figuresOf(engine, request)
  } finally {
    end()
  }
}

function* figuresOf(engine: Engine, request: PreviewRequest): Generator<void, PreviewFigures> {
  const { portrait } = request
  const { matches, unknown } = yield* engine.evaluateSteps(portrait)
  yield
  const members = followedCounts(engine, matches)
  const base = engine.table.rows
  const count = members.customers
  const unknownCount = countOf(unknown)
  const money = { money: moneyOfCounts(engine, members), baseMoney: moneyOfCounts(engine, baseCounts(engine)) }
  const bands = bandsOf(engine, members, request.bands, request.bandDetails)
  yield
  const charts = chartsOf(engine, members, request.charts ?? null)
  yield
  const setsApart = request.setsApart === true ? yield* setsApartSteps(engine, members, portrait) : null
  const reach = request.reach === true ? yield* reachSteps(engine, members) : null
  const ledger = yield* ledgerSteps(engine, portrait)
  yield* orderSteps(engine, request.page.sort)
  const page = customerPageOf(engine, matches, request.page, request.segmentsOf)
  return {
    base,
    count,
    noMatch: base - count - unknownCount,
    unknown: unknownCount,
    ...money,
    currency: request.currency,
    asOfDay: isoFromDay(engine.asOfDay),
    ...bands,
    bandFindings: checkAgeBands(request.bands),
    charts,
    setsApart,
    reach,
    ledger,
    broken: brokenCriteria(portrait, engine.fields, engine.around),
    page
  }
}

/** The preview in one go. */
export function previewOf(engine: Engine, request: PreviewRequest): PreviewFigures {
  return walked(previewSteps(engine, request))
}
