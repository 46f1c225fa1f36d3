/** Adds numbers up; whole numbers are summed exactly, also beyond 2⁵³. */
export interface ExactSum {
  add(value: number): void
  /** The sum, rounded once to the nearest number. */
  total(): number
}

const limb = 2 ** 52

/** A sum of nothing. What exceeds 2⁵² moves as a whole number into a second limb. */
export function createExactSum(): ExactSum {
  let low = 0
  let high = 0n
  return {
    add(value) {
      low += value
      if ((low > limb || low < -limb) && Number.isFinite(low)) {
        const whole = Math.trunc(low)
        high += BigInt(whole)
        low -= whole
      }
    },
    total: () => (high === 0n ? low : Number(high + BigInt(Math.trunc(low))) + (low % 1))
  }
}
