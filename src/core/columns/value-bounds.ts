import { openAge, unknownAge, type AgeColumn, type DayColumn, type NumberColumn } from '../../model/customer-table'
import { unknownDay } from '../../model/day'

/** The smallest and the largest known value of a column, and whether all are whole. */
export interface ValueBounds {
  readonly minimum: number
  readonly maximum: number
  readonly whole: boolean
}

/** The bounds of the known values; of ages, the youngest and the oldest named; null when nothing is known. */
export function valueBounds(column: NumberColumn | DayColumn | AgeColumn): ValueBounds | null {
  const bounds = boundsOf(column)
  return bounds.minimum > bounds.maximum ? null : bounds
}

function boundsOf(column: NumberColumn | DayColumn | AgeColumn): ValueBounds {
  if (column.kind === 'number') return boundsOfNumbers(column.values)
  return column.kind === 'day' ? boundsOfDays(column.values) : boundsOfAges(column)
}

function boundsOfNumbers(values: Float64Array): ValueBounds {
  let minimum = Infinity
  let maximum = -Infinity
  let whole = true
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value < minimum) minimum = value
    if (value > maximum) maximum = value
    if (whole && value === value && value !== Math.floor(value)) whole = false
  }
  return { minimum, maximum, whole }
}

function boundsOfDays(values: Int32Array): ValueBounds {
  let minimum = Infinity
  let maximum = -Infinity
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value === unknownDay) continue
    if (value < minimum) minimum = value
    if (value > maximum) maximum = value
  }
  return { minimum, maximum, whole: true }
}

function boundsOfAges({ from, to }: AgeColumn): ValueBounds {
  let minimum = Infinity
  let maximum = -Infinity
  for (let row = 0; row < from.length; row++) {
    const youngest = from[row] as number
    const oldest = to[row] as number
    if (youngest === unknownAge) continue
    if (youngest < minimum) minimum = youngest
    if (youngest > maximum) maximum = youngest
    if (oldest !== openAge && oldest > maximum) maximum = oldest
    if (oldest < minimum) minimum = oldest
  }
  return { minimum, maximum, whole: true }
}
