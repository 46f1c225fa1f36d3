import type { BandFigures, Interval } from '../../contract/results'

/** What a chart by age band shows of a group: money per order, or per month. */
export interface BandFigure {
  readonly value: number | null
  readonly median: number | null
  readonly n: number
  readonly mean: Interval | null
  readonly ofMedian: Interval | null
}

/** The figure of a band that is asked for; nothing known where the base does not tell it. */
export function bandFigure(band: BandFigures, monthly: boolean): BandFigure {
  const told = monthly
    ? { ...(band.monthly ?? { value: null, median: null, n: 0 }) }
    : { value: band.averageCheck, median: band.median, n: band.n, intervals: band.intervals }
  return {
    value: told.value,
    median: told.median,
    n: told.n,
    mean: told.intervals?.mean ?? null,
    ofMedian: told.intervals?.median ?? null
  }
}
