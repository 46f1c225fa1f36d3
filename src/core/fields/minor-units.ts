/** A fraction at least this far from a half, in parts of the value, is no half hidden by binary fractions: 15 digits hold it. */
const nearHalf = 1e-14
/** Below it 15 digits hold a half as it is. */
const exactHalves = 1e13

/** Rounds half up to a whole minor unit. What binary fractions hide is read as the decimal it stands for: 1.005 × 100 is 100.5, so 101. */
export function roundedHalfUp(value: number): number {
  const down = Math.floor(value)
  const fraction = value - down
  if (fraction === 0) return value + 0
  const size = Math.abs(value)
  if (fraction === 0.5 && size < exactHalves) return down + 1
  if (Math.abs(fraction - 0.5) > size * nearHalf) return fraction < 0.5 ? down + 0 : down + 1
  return Math.round(Number(value.toPrecision(15))) + 0
}
