import type { Language } from '../model/language'
import { localeOf } from './locale'

/** A calendar day given as `YYYY-MM-DD`: `21 Nov 2026`, `21 ноября 2026`, `21 listopada 2026`; any other text is given back. */
export function formatDay(language: Language, iso: string): string {
  const month = language === 'en' ? 'short' : 'long'
  return written(language, iso, { day: 'numeric', month, year: 'numeric' })
}

/** The month of `YYYY-MM` or `YYYY-MM-DD`: `Nov 2026`, `ноябрь 2026`, `listopad 2026`; any other text is given back. */
export function formatMonth(language: Language, iso: string): string {
  const month = language === 'en' ? 'short' : 'long'
  return written(language, iso, { month, year: 'numeric' })
}

/** The local hour and minute of an ISO instant: `14:02`; any other text is given back. */
export function formatTime(language: Language, iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(localeOf[language], { hour: '2-digit', minute: '2-digit' }).format(date)
}

/** Ends with the year: Russian would add "г.", which reads as a form, not as a sentence. */
function written(language: Language, iso: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(/^\d{4}-\d{2}$/.test(iso) ? `${iso}-01` : iso)
  if (Number.isNaN(date.getTime())) return iso
  const parts = new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' }).formatToParts(date)
  const end = parts.findIndex((part) => part.type === 'year')
  return parts
    .slice(0, end + 1)
    .map((part) => part.value)
    .join('')
}
