import type { AgeBand } from '../../../../model/age-band'

/** The bands with settings of one changed. */
export function setBand<B extends AgeBand>(bands: readonly B[], index: number, change: Partial<B>): B[] {
  return bands.map((band, position) => (position === index ? { ...band, ...change } : band))
}

/** The bands without one. */
export function removeBand<B extends AgeBand>(bands: readonly B[], index: number): B[] {
  return bands.filter((_, position) => position !== index)
}

/** The bands with one more at the end: an open last band is closed after ten years first, and the new one is open. At most 40. */
export function addBand<B extends AgeBand>(bands: readonly B[], rest: Omit<B, 'from' | 'to'>): B[] {
  const last = bands[bands.length - 1]
  if (bands.length >= 40) return [...bands]
  const edge = Math.min(last ? (last.to ?? last.from + 10) : 18, 150)
  const closed = bands.map((band, index) => (index === bands.length - 1 ? { ...band, to: band.to ?? edge } : band))
  return [...closed, { ...rest, from: edge } as unknown as B]
}
