import type { DateBound } from './criterion/date-criterion'
import { dayFromIso, dayOf, monthsBefore, partsOf, type DayNumber } from './day'

const firstDay = dayOf(1, 1, 1) ?? 0
const lastDay = dayOf(9999, 12, 31) ?? 0

/** The day a bound stands for on an as-of date; what lies outside the years 1–9999 becomes the day before or after them. */
export function resolveDateBound(bound: DateBound, asOfDay: DayNumber): DayNumber {
  if (bound.kind === 'day') return dayFromIso(bound.day) ?? firstDay - 1
  if (bound.unit === 'day') return asOfDay - bound.count
  const months = bound.unit === 'year' ? bound.count * 12 : bound.count
  const { year, month } = partsOf(asOfDay)
  const resolvedYear = Math.floor((year * 12 + month - 1 - months) / 12)
  if (resolvedYear < 1) return firstDay - 1
  return resolvedYear > 9999 ? lastDay + 1 : monthsBefore(asOfDay, months)
}
