import { bands } from './question'

/** Counts by category, in no order; unknown is left out. */
export type Counts = Readonly<Record<string, number>>

/** What everybody must agree on; money in minor units. */
export interface Answer {
  readonly count: number
  readonly money: number
  /** In the order of the bands: customers, those whose money and orders are known, and their sums. */
  readonly bands: readonly {
    readonly customers: number
    readonly n: number
    readonly money: number
    readonly orders: number
  }[]
  /** Counts by chart: gender, region, channel, month; a chart that was not made is missing. */
  readonly charts: Readonly<Record<string, Counts>>
  /** Keys of the customers with the most money, in order. */
  readonly top: readonly string[]
}

/** What of two answers differs, in words; null when they agree. Of a chart the categories that ours shows are compared: how many it shows is its own matter. */
export function differenceOf(ours: Answer, peer: Answer): string | null {
  for (const part of ['count', 'money'] as const)
    if (ours[part] !== peer[part]) return `${part}: ${ours[part]} and ${peer[part]}`
  for (const index of bands.keys()) {
    const [mine, theirs] = [JSON.stringify(ours.bands[index]), JSON.stringify(peer.bands[index])]
    if (mine !== theirs) return `band ${index}: ${mine} and ${theirs}`
  }
  for (const [chart, counts] of Object.entries(ours.charts)) {
    const found = chartDifference(chart, counts, peer.charts[chart] ?? {})
    if (found) return found
  }
  const place = ours.top.findIndex((key, index) => key !== peer.top[index])
  if (place >= 0 || ours.top.length !== peer.top.length)
    return `top ${place}: ${ours.top[place]} and ${peer.top[place]}, of ${ours.top.length} and ${peer.top.length}`
  return null
}

function chartDifference(chart: string, ours: Counts, peer: Counts): string | null {
  for (const [value, count] of Object.entries(ours))
    if (count !== (peer[value] ?? 0)) return `${chart} ${value}: ${count} and ${peer[value] ?? 0}`
  return null
}
