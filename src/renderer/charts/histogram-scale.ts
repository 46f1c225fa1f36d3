/** A bar of a histogram: [from, to). */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** Maps values to places 0–1 along the bars, each bar of the same width whatever it spans, and back. */
export interface HistogramScale {
  readonly minimum: number
  readonly maximum: number
  place(value: number): number
  value(place: number): number
}

/** The scale of rising intervals; null when there is nothing to scale. */
export function histogramScale(bins: readonly Interval[]): HistogramScale | null {
  const first = bins[0]
  const last = bins[bins.length - 1]
  if (!first || !last || !(last.to > first.from)) return null
  return {
    minimum: first.from,
    maximum: last.to,
    place(value) {
      if (value <= first.from) return 0
      if (value >= last.to) return 1
      const index = bins.findIndex((bin) => value < bin.to)
      const bin = bins[index] ?? last
      const inside = Math.max(0, (value - bin.from) / (bin.to - bin.from))
      return (index + inside) / bins.length
    },
    value(place) {
      const along = Math.min(Math.max(place, 0), 1) * bins.length
      const index = Math.min(Math.floor(along), bins.length - 1)
      const bin = bins[index] ?? last
      return bin.from + (along - index) * (bin.to - bin.from)
    }
  }
}

/** A round step for dragging over a span: 1, 2 or 5 times a power of ten, about a two-hundredth of it, at least `smallest`. */
export function roundStep(span: number, smallest: number): number {
  const rough = span / 200
  if (!(rough > smallest)) return smallest
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10
  return Math.max(smallest, factor * power)
}

/** A value rounded to a step. */
export function roundTo(value: number, step: number): number {
  const rounded = Math.round(value / step) * step
  return step < 1 ? Number(rounded.toFixed(Math.ceil(-Math.log10(step)) + 1)) : rounded
}
