import { unknownAge } from '../../model/customer-table'
import { fullYears, unknownDay, type DayNumber } from '../../model/day'

/** Nobody is older: days before this many years count one by one. */
const yearsOfTable = 200
const daysOfYear = 366

/** The ages on a day of those born in the last 200 years, by their birth day from `first` on. */
export interface AgeTable {
  readonly first: DayNumber
  readonly ages: Int16Array
}

/** Makes the table of ages on a day. */
export function ageTable(asOf: DayNumber): AgeTable {
  const first = asOf - yearsOfTable * daysOfYear
  const ages = new Int16Array(asOf - first + 1)
  fillAges(ages, first, asOf, first, asOf)
  return { first, ages }
}

/** Tells ages in full years on a day by birth day; `unknownAge` for an unknown day, a later one, and one too long ago for `greatest`. */
export function agesByBirthDay(
  asOf: DayNumber,
  greatest: number,
  { first, ages }: AgeTable = ageTable(asOf)
): (birth: DayNumber) => number {
  return (birth) => {
    if (birth === unknownDay || birth > asOf) return unknownAge
    if (birth >= first) return ages[birth - first] as number
    const age = fullYears(birth, asOf)
    return age <= greatest ? age : unknownAge
  }
}

/** Ages fall as birth days rise, so where both ends have the same age all between have it. */
function fillAges(table: Int16Array, first: DayNumber, asOf: DayNumber, low: DayNumber, high: DayNumber): void {
  const age = fullYears(low, asOf)
  if (low === high || age === fullYears(high, asOf)) {
    table.fill(age, low - first, high - first + 1)
    return
  }
  const middle = Math.floor((low + high) / 2)
  fillAges(table, first, asOf, low, middle)
  fillAges(table, first, asOf, middle + 1, high)
}
