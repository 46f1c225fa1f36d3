import type { Language } from '../../model/language'

type Length = 'narrow' | 'short' | 'long'

/** Names of the months, January first. */
export function monthNames(language: Language, length: Length): string[] {
  const { format } = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month, 1)))
}

/** Names of the days of the week, Monday first. */
export function weekdayNames(language: Language, length: Length): string[] {
  const { format } = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format(Date.UTC(2026, 0, 5 + day)))
}
