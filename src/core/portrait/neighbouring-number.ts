const number = new Float64Array(1)
const bits = new BigInt64Array(number.buffer)

/** The smallest number above a finite one (IEEE 754 nextUp); so "more than x" becomes "at least the next". */
export function nextNumber(value: number): number {
  number[0] = value === 0 ? 0 : value
  bits[0] = (bits[0] ?? 0n) + (value < 0 ? -1n : 1n)
  return number[0] ?? value
}

/** The largest number below a finite one (IEEE 754 nextDown). */
export function previousNumber(value: number): number {
  return -nextNumber(-value)
}
