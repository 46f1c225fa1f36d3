import { loopsOver } from './column-memory'
import { inPieces } from './in-pieces'

const looked = new WeakMap<Float64Array, number>()

/**
 * The largest magnitude of the known values when all are whole numbers below 2⁵³, so that their sums are exact in any order;
 * else Infinity. Looked at once.
 */
export function largestWhole(values: Float64Array): number {
  const known = looked.get(values)
  if (known !== undefined) return known
  const largest = lookByLoops(values) ?? lookAtAll(values)
  looked.set(values, largest)
  return largest
}

/** Null where the loops cannot read the values. */
function lookByLoops(values: Float64Array): number | null {
  const loops = loopsOver(values)
  if (!loops) return null
  let largest = 0
  inPieces(values.length, (row, rows) => {
    largest = loops.largestWhole(values.byteOffset + 8 * row, rows, largest)
  })
  return largest <= Number.MAX_SAFE_INTEGER ? largest : Infinity
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
