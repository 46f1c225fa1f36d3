import type { Interval } from '../../../contract/band-results'
import { studentQuantile } from './student-quantile'

/** Sums over the customers of a group: y is money, x what it is divided by (orders, months, or 1). */
export interface RatioSums {
  readonly n: number
  readonly y: number
  readonly x: number
  readonly yy: number
  readonly xy: number
  readonly xx: number
}

/**
 * The 95 % interval of Σy / Σx, the customers taken as the sample: R ± t · s / (√n · x̄) with s² = Σ(y − R x)² / (n − 1) and
 * Student's t of n − 1 degrees. With x = 1 it is the usual interval of a mean. Null below two customers and where Σx is not
 * positive. Source: Cochran, Sampling Techniques (1977), 6.4 and 2.13, without the finite population correction.
 */
export function ratioInterval({ n, y, x, yy, xy, xx }: RatioSums): Interval | null {
  if (n < 2 || !(x > 0)) return null
  const ratio = y / x
  const squares = Math.max(0, yy - 2 * ratio * xy + ratio * ratio * xx)
  const error = Math.sqrt((squares * n) / (n - 1)) / x
  const half = studentQuantile(n - 1) * error
  return { low: ratio - half, high: ratio + half }
}
