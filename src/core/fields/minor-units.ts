/** Rounds half up to a whole minor unit. What binary fractions hide is read as the decimal it stands for: 1.005 × 100 is 100.5, so 101. */
export function roundedHalfUp(value: number): number {
  if (Number.isInteger(value)) return value + 0
  return Math.round(Number(value.toPrecision(15))) + 0
}
