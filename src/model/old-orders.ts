import { dayFromIso } from './day'

/** Days after which a base is no longer of today: longer than a month's export is usually on its way. */
const daysOfToday = 45

/** Whether the newest order (ISO days) lies so far before the day of computing that periods such as "the last 90 days" tell little. */
export function areOrdersOld(lastOrderDay: string | null, asOfDay: string): boolean {
  const [last, asOf] = [dayFromIso(lastOrderDay ?? ''), dayFromIso(asOfDay)]
  return last !== null && asOf !== null && asOf - last > daysOfToday
}
