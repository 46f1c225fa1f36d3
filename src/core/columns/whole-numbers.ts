const looked = new WeakMap<Float64Array, number>()

/**
 * The largest magnitude of the known values when all are whole numbers below 2⁵³, so that their sums are exact in any order;
 * else Infinity. Looked at once.
 */
export function largestWhole(values: Float64Array): number {
  const known = looked.get(values)
  if (known !== undefined) return known
  const largest = lookAtAll(values)
  looked.set(values, largest)
  return largest
}

function lookAtAll(values: Float64Array): number {
  let lowest = 0
  let highest = 0
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value !== value) continue
    if (value !== Math.floor(value)) return Infinity
    if (value > highest) highest = value
    if (value < lowest) lowest = value
  }
  const largest = Math.max(highest, -lowest)
  return largest <= Number.MAX_SAFE_INTEGER ? largest : Infinity
}
