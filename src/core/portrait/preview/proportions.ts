/** So many of so many. */
export interface Part {
  readonly count: number
  readonly of: number
}

const ninetyFive = 1.959964

/** The 95 % interval of a share. Source: Wilson 1927, score interval. */
export function wilsonInterval({ count, of }: Part): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const share = count / of
  const square = (ninetyFive * ninetyFive) / of
  const middle = (share + square / 2) / (1 + square)
  const half = (ninetyFive / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of))
  return { low: count === 0 ? 0 : Math.max(0, middle - half), high: count === of ? 1 : Math.min(1, middle + half) }
}

/**
 * How likely two shares would differ as much by chance (two-sided, pooled z-test of two proportions); 1 where fewer than 5
 * are expected somewhere, so that the approximation does not hold. Source: Fleiss, Statistical Methods for Rates and
 * Proportions; Cochran 1954 for the 5.
 */
export function chanceOfDifference(one: Part, other: Part): number {
  if (one.of === 0 || other.of === 0) return 1
  const pooled = (one.count + other.count) / (one.of + other.of)
  if (Math.min(one.of, other.of) * Math.min(pooled, 1 - pooled) < 5) return 1
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.of + 1 / other.of))
  return twoSided(Math.abs(one.count / one.of - other.count / other.of) / error)
}

/** The chance of a standard normal value beyond ±z, within 1.5 × 10⁻⁷. Source: Abramowitz and Stegun, 7.1.26. */
function twoSided(z: number): number {
  const x = z / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}

/**
 * Which of many chances stay below 5 % false discoveries among those found. Source: Benjamini and Hochberg 1995.
 */
export function discoveries(chances: readonly number[]): boolean[] {
  const order = [...chances.keys()].sort((one, other) => (chances[one] ?? 1) - (chances[other] ?? 1))
  let last = -1
  order.forEach((index, place) => {
    if ((chances[index] ?? 1) <= (0.05 * (place + 1)) / chances.length) last = place
  })
  const found = new Set(order.slice(0, last + 1))
  return chances.map((_, index) => found.has(index))
}
