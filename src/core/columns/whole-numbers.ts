const looked = new WeakMap<Float64Array, boolean>()

/** Whether all known values are whole numbers below 2⁵³, so that their sums are exact in any order; looked at once. */
export function areWholeNumbers(values: Float64Array): boolean {
  const known = looked.get(values)
  if (known !== undefined) return known
  const whole = lookAtAll(values)
  looked.set(values, whole)
  return whole
}

function lookAtAll(values: Float64Array): boolean {
  const most = Number.MAX_SAFE_INTEGER
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value === value && !(value === Math.floor(value) && value <= most && value >= -most)) return false
  }
  return true
}
