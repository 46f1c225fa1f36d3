/**
 * A quotient rounded half up (towards +∞) to a whole number; exact for whole numbers below 2⁵³. Fractions are read as the
 * decimals they stand for: 1.005 × 100 is 100.5, so 101. The divisor must not be 0.
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator))
    return Math.round(Number((numerator / denominator).toPrecision(15))) + 0
  const raised = 2 * numerator + denominator
  if (denominator > 0 && Math.abs(numerator) < smallNumber && denominator < smallNumber)
    return wholeQuotient(raised, 2 * denominator) + 0
  return divideLarge(BigInt(numerator), BigInt(denominator))
}

const smallNumber = 2 ** 50

/** The floor of a quotient whose parts and product are whole numbers below 2⁵³; the division may have rounded it up. */
function wholeQuotient(numerator: number, denominator: number): number {
  const quotient = Math.floor(numerator / denominator)
  return quotient * denominator > numerator ? quotient - 1 : quotient
}

function divideLarge(numerator: bigint, denominator: bigint): number {
  const sign = denominator < 0n ? -1n : 1n
  const doubled = 2n * denominator * sign
  const raised = 2n * numerator * sign + denominator * sign
  const remainder = ((raised % doubled) + doubled) % doubled
  return Number((raised - remainder) / doubled)
}
