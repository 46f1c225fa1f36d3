import type { Chart } from '../../contract/results'

/** A bar of a distribution: how it is called, and the customers of the segment and of the base in it. */
export interface Bar {
  readonly kind: 'value' | 'rest' | 'unknown'
  readonly label: string
  readonly segment: number
  readonly base: number
  /** Its place among the bins of the chart; null for the rest and the unknown. */
  readonly bin: number | null
  /** Of all customers of the segment, 0–1; 0 when it has none. */
  readonly segmentShare: number
  readonly baseShare: number
}

export interface BarNames {
  readonly category: (value: string) => string
  readonly interval: (from: number, to: number | null) => string
  readonly rest: (values: number) => string
  readonly unknown: string
}

/** How many customers the segment and the base have. */
export interface Everybody {
  readonly segment: number
  readonly base: number
}

/**
 * The bars of a chart in its order, then the rest, then unknown where there are any; shares are of everybody, unknown
 * included. Of a multiple choice a customer may stand in several bars, so that shares add up to more than one, and the
 * rest, which would count a customer several times, is left out.
 */
export function barsOfChart(
  chart: Chart,
  names: BarNames,
  { segment: segmentTotal, base: baseTotal }: Everybody
): Bar[] {
  const bar = (
    kind: Bar['kind'],
    label: string,
    { segment, base }: { segment: number; base: number },
    bin: number | null = null
  ): Bar => ({
    kind,
    bin,
    label,
    segment,
    base,
    segmentShare: segmentTotal === 0 ? 0 : segment / segmentTotal,
    baseShare: baseTotal === 0 ? 0 : base / baseTotal
  })
  const bars = chart.bins.map((bin, index) =>
    bar('value', bin.value === null ? names.interval(bin.from ?? 0, bin.to) : names.category(bin.value), bin, index)
  )
  if (chart.rest.base > 0 && chart.type !== 'multipleChoice')
    bars.push(bar('rest', names.rest(chart.rest.values), chart.rest))
  if (chart.unknown.base > 0) bars.push(bar('unknown', names.unknown, chart.unknown))
  return bars
}

/** The bar that tells most: where the segment's share is furthest above the base's; null when there is none above. */
export function tellingBar(bars: readonly Bar[]): Bar | null {
  const lead = (bar: Bar) => bar.segmentShare - bar.baseShare
  const known = bars.filter(({ kind }) => kind === 'value')
  return known.reduce<Bar | null>((best, bar) => (lead(bar) > (best ? lead(best) : 0) ? bar : best), null)
}
