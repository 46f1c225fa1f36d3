/**
 * A quotient rounded half up (towards +∞) to a whole number; exact for whole numbers below 2⁵³. Fractions are read as the
 * decimals they stand for: 1.005 × 100 is 100.5, so 101. The divisor must not be 0.
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator))
    return Math.round(Number((numerator / denominator).toPrecision(15))) + 0
  const sign = denominator < 0 ? -1n : 1n
  const doubled = 2n * BigInt(denominator) * sign
  const raised = 2n * BigInt(numerator) * sign + BigInt(denominator) * sign
  const remainder = ((raised % doubled) + doubled) % doubled
  return Number((raised - remainder) / doubled)
}
