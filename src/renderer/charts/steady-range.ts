/** The ends of an axis of lengths. */
export interface AxisRange {
  readonly low: number
  readonly high: number
}

const headroom = 1.06
const leastFilled = 0.7

/**
 * Keeps the ends of an axis still while values change, so that bars and not the scale follow the hand: they move only
 * when a value leaves the range or all values fill less than 70 % of it. Zero is always inside.
 */
export function steadyRange(): (values: readonly (number | null)[]) => AxisRange {
  let range: AxisRange = { low: 0, high: 0 }
  return (values) => {
    const known = values.filter((value) => value !== null)
    const low = Math.min(0, ...known)
    const high = Math.max(0, ...known)
    const fits = low >= range.low && high <= range.high
    const fills = high - low >= leastFilled * (range.high - range.low)
    if (!fits || !fills) range = { low: low * headroom, high: high * headroom }
    return range
  }
}
