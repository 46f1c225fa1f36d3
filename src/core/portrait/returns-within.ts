import { partsOf, type DayNumber } from '../../model/day'

/**
 * The days of the year (`MM-DD`, rising) whose yearly return falls on the as-of date or within so many days after it.
 * 29 February returns on 1 March in common years.
 */
export function returnsWithin(asOfDay: DayNumber, withinDays: number): string[] {
  const days = new Set<string>()
  for (let day = asOfDay; day <= asOfDay + withinDays; day++) {
    const { year, month, day: dayOfMonth } = partsOf(day)
    days.add(dayOfYear(month, dayOfMonth))
    if (month === 3 && dayOfMonth === 1 && !isLeapYear(year)) days.add('02-29')
  }
  return [...days].sort()
}

/** A day of the year as `MM-DD`. */
export function dayOfYear(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
