const normal = 1.959964
const fewToCount = 500

/**
 * The ranks (from 0) of n sorted values between which the median lies in 95 of 100 cases, whatever the values' distribution:
 * the widest tail of the binomial with ½ that stays within 2.5 %, counted up to 500 values, by the normal approximation above.
 * Null below six values, which give no such interval.
 * Source: Conover, Practical Nonparametric Statistics, 3.2; Campbell and Gardner 1988 for the approximation.
 */
export function medianRanks(n: number): readonly [low: number, high: number] | null {
  if (n < 6) return null
  const below = n <= fewToCount ? lastWithinTail(n) : Math.round(n / 2 - (normal * Math.sqrt(n)) / 2) - 1
  return [below, n - 1 - below]
}

/** The largest rank from 0 with a chance of at most 2.5 % that the median lies below its value. */
function lastWithinTail(n: number): number {
  let chance = 0.5 ** n
  let tail = 0
  for (let count = 0; count < n; count++) {
    tail += chance
    if (tail > 0.025) return count - 1
    chance = (chance * (n - count)) / (count + 1)
  }
  return 0
}
