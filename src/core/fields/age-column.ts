import { unknownAge, type AgeColumn, type CustomerTable, type NumberColumn } from '../../model/customer-table'
import { partsOf, unknownDay, type DayNumber } from '../../model/day'
import type { Field } from '../../model/field'
import { loopsOver } from '../columns/column-memory'
import { ageTable, agesByBirthDay, type AgeTable } from './ages-by-birth-day'
import { arrayBeside } from '../columns/array-beside'

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
/** A loop that is called again and again is made faster meanwhile. */
const rowsAtOnce = 32_768

/**
 * Ages in full years on a day: from the birth date where it is known, else as-of year minus birth year, else the recorded
 * age as it stands. Born after that day is unknown. Null when the table has none of the three columns.
 */
export function ageColumn(table: CustomerTable, asOfDay: DayNumber): AgeColumn | null {
  const dates = table.columns.get('birth_date')
  const years = table.columns.get('birth_year')
  const recorded = table.columns.get('recorded_age')
  const rest: Rest = {
    years: years?.kind === 'number' ? years : null,
    recorded: recorded?.kind === 'age' ? recorded : null
  }
  const days = dates?.kind === 'day' ? dates.values : null
  const beside = days ?? rest.years?.values ?? rest.recorded?.from
  if (!beside) return null
  const ages: AgeColumn = {
    kind: 'age',
    from: arrayBeside(beside, 'i16', table.rows),
    to: arrayBeside(beside, 'i16', table.rows)
  }
  const known = ageTable(asOfDay)
  const isDone = days !== null && fillByLoops(ages, days, known)
  if (!isDone || rest.years || rest.recorded) fillAges(ages, days, rest, asOfDay, known)
  return ages
}

/** What tells of ages where no birth date is known. */
interface Rest {
  readonly years: NumberColumn | null
  readonly recorded: AgeColumn | null
}

/** Whether all was done; who was born before the table is left. */
function fillByLoops({ from, to }: AgeColumn, days: Int32Array, { first, ages }: AgeTable): boolean {
  const loops = loopsOver(days, from, to)
  if (!loops) return false
  const table = arrayBeside(days, 'i16', ages.length)
  if (!loopsOver(days, table)) return false
  table.set(ages)
  const last = first + ages.length - 1
  let before = 0
  for (let row = 0; row < days.length; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, days.length - row)
    const [daysAt, fromAt, toAt] = [days.byteOffset + 4 * row, from.byteOffset + 2 * row, to.byteOffset + 2 * row]
    before += loops.agesOfDays(daysAt, rows, table.byteOffset, first, last, fromAt, toAt)
  }
  return before === 0
}

function fillAges(
  { from, to }: AgeColumn,
  days: Int32Array | null,
  rest: Rest,
  asOfDay: DayNumber,
  known: AgeTable
): void {
  const { years, recorded } = rest
  const asOfYear = partsOf(asOfDay).year
  const ageOf = agesByBirthDay(asOfDay, greatestAge, known)
  for (let row = 0; row < from.length; row++) {
    const birth = days ? (days[row] ?? unknownDay) : unknownDay
    const year = years ? (years.values[row] ?? Number.NaN) : Number.NaN
    if (birth !== unknownDay) from[row] = to[row] = ageOf(birth)
    else if (!Number.isNaN(year)) from[row] = to[row] = knownAge(asOfYear - year)
    else {
      from[row] = recorded?.from[row] ?? unknownAge
      to[row] = recorded?.to[row] ?? unknownAge
    }
  }
}

function knownAge(years: number): number {
  return Number.isInteger(years) && years >= 0 && years <= greatestAge ? years : unknownAge
}
