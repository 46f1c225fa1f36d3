import type { DayColumn, NumberColumn } from '../../model/customer-table'
import { unknownDay, type DayNumber } from '../../model/day'
import { agesByBirthDay } from './ages-by-birth-day'

const most = 32_766

/** Full years from each date to a day; unknown where the date is, and for a date after that day. */
export function yearsColumn(dates: DayColumn, asOfDay: DayNumber): NumberColumn {
  const yearsSince = agesByBirthDay(asOfDay, most)
  const values = new Float64Array(dates.values.length)
  for (let row = 0; row < values.length; row++) {
    const day = dates.values[row] ?? unknownDay
    const years = day === unknownDay ? -1 : yearsSince(day)
    values[row] = years < 0 ? Number.NaN : years
  }
  return { kind: 'number', values }
}
