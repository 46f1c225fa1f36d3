/** A calendar day as a count of days since 1970-01-01, without a time zone. */
export type DayNumber = number

/** Marks an unknown day in a column of days. */
export const unknownDay = -2147483648

const dayMilliseconds = 86_400_000
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day number of a calendar date; month 1–12, day 1–31; null when no such date exists in the years 1–9999. */
export function dayOf(year: number, month: number, day: number): DayNumber | null {
  if (year < 1 || year > 9999) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? Math.round(date.getTime() / dayMilliseconds) : null
}

/** Year, month (1–12) and day (1–31) of a day number. */
export function partsOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * dayMilliseconds)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Reads `YYYY-MM-DD`; null when it is not such a date. */
export function dayFromIso(text: string): DayNumber | null {
  const match = isoDay.exec(text)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** Writes a day as `YYYY-MM-DD`. */
export function isoFromDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** The day a number of calendar months before (or after, when negative); a day that the month lacks becomes its last. */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
  const parts = partsOf(day)
  const index = parts.year * 12 + (parts.month - 1) - months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  for (let dayOfMonth = parts.day; dayOfMonth > 27; dayOfMonth--) {
    const found = dayOf(year, month, dayOfMonth)
    if (found !== null) return found
  }
  return dayOf(year, month, parts.day) ?? day
}

/** The birthday in a given year; birthdays of 29 February fall on 1 March in common years. */
export function birthdayIn(birth: DayNumber, year: number): DayNumber {
  const { month, day } = partsOf(birth)
  return dayOf(year, month, day) ?? (dayOf(year, 3, 1) as DayNumber)
}

/** Full years from a birth day to a day; negative when born later. */
export function fullYears(birth: DayNumber, asOf: DayNumber): number {
  const year = partsOf(asOf).year
  const years = year - partsOf(birth).year
  return birthdayIn(birth, year) <= asOf ? years : years - 1
}
