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
  fillAges(ages, first, asOf)
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

/** Ages fall as birth days rise, one year at a time: from the end on, each age reaches back to about a year before the next. */
function fillAges(table: Int16Array, first: DayNumber, asOf: DayNumber): void {
  let end = asOf
  for (let age = 0; end >= first; age++) {
    let start = Math.max(first, end - daysOfYear)
    while (start < end && fullYears(start, asOf) > age) start++
    table.fill(age, start - first, end - first + 1)
    end = start - 1
  }
}
