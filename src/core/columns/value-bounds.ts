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
  let minimum = Infinity
  let maximum = -Infinity
  let whole = true
  const take = (value: number): void => {
    if (value < minimum) minimum = value
    if (value > maximum) maximum = value
    if (value % 1 !== 0) whole = false
  }
  if (column.kind === 'age')
    column.from.forEach((from, row) => {
      if (from === unknownAge) return
      take(from)
      const to = column.to[row] ?? from
      if (to !== openAge) take(to)
    })
  else for (const value of column.values) if (value === value && value !== unknownDay) take(value)
  return minimum > maximum ? null : { minimum, maximum, whole }
}
