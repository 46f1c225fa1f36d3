import { unknownAge, type AgeColumn, type CustomerTable } from '../../model/customer-table'
import { partsOf, unknownDay, type DayNumber } from '../../model/day'
import type { Field } from '../../model/field'
import { agesByBirthDay } from './ages-by-birth-day'

/** The field `age`, which the program computes. */
export const ageField: Field = {
  id: 'age',
  name: 'age',
  type: 'age',
  group: 'who',
  standard: true,
  origin: { kind: 'computed' }
}

const greatestAge = 32766

/**
 * Ages in full years on a day: from the birth date where it is known, else as-of year minus birth year, else the recorded
 * age as it stands. Born after that day is unknown. Null when the table has none of the three columns.
 */
export function ageColumn(table: CustomerTable, asOfDay: DayNumber): AgeColumn | null {
  const dates = table.columns.get('birth_date')
  const years = table.columns.get('birth_year')
  const recorded = table.columns.get('recorded_age')
  if (dates?.kind !== 'day' && years?.kind !== 'number' && recorded?.kind !== 'age') return null
  const asOfYear = partsOf(asOfDay).year
  const from = new Int16Array(table.rows).fill(unknownAge)
  const to = new Int16Array(table.rows).fill(unknownAge)
  const ageOf = agesByBirthDay(asOfDay, greatestAge)
  for (let row = 0; row < table.rows; row++) {
    const birth = dates?.kind === 'day' ? (dates.values[row] ?? unknownDay) : unknownDay
    const year = years?.kind === 'number' ? (years.values[row] ?? Number.NaN) : Number.NaN
    if (birth !== unknownDay) from[row] = to[row] = ageOf(birth)
    else if (!Number.isNaN(year)) from[row] = to[row] = knownAge(asOfYear - year)
    else if (recorded?.kind === 'age') {
      from[row] = recorded.from[row] ?? unknownAge
      to[row] = recorded.to[row] ?? unknownAge
    }
  }
  return { kind: 'age', from, to }
}

function knownAge(years: number): number {
  return Number.isInteger(years) && years >= 0 && years <= greatestAge ? years : unknownAge
}
