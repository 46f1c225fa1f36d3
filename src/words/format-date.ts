import type { Language } from '../model/language'
import { localeOf } from './locale'

/** What of a date is written. */
type Shape = 'day' | 'month' | 'time'

const shapes: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  time: { hour: '2-digit', minute: '2-digit' }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A calendar day given as `YYYY-MM-DD`: `21 Nov 2026`, `21 ноября 2026`, `21 listopada 2026`; any other text is given back. */
export function formatDay(language: Language, iso: string): string {
  return written(language, iso, 'day')
}

/** The month of `YYYY-MM` or `YYYY-MM-DD`: `Nov 2026`, `ноябрь 2026`, `listopad 2026`; any other text is given back. */
export function formatMonth(language: Language, iso: string): string {
  return written(language, iso, 'month')
}

/** The local hour and minute of an ISO instant: `14:02`; any other text is given back. */
export function formatTime(language: Language, iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return formatOf(language, 'time').format(date)
}

/** Ends with the year: Russian would add "г.", which reads as a form, not as a sentence. */
function written(language: Language, iso: string, shape: 'day' | 'month'): string {
  const date = new Date(/^\d{4}-\d{2}$/.test(iso) ? `${iso}-01` : iso)
  if (Number.isNaN(date.getTime())) return iso
  const parts = formatOf(language, shape).formatToParts(date)
  const end = parts.findIndex((part) => part.type === 'year')
  return parts
    .slice(0, end + 1)
    .map((part) => part.value)
    .join('')
}

/** Made once, for making a format costs far more than using it. */
function formatOf(language: Language, shape: Shape): Intl.DateTimeFormat {
  const key = `${language}.${shape}`
  const known = formats.get(key)
  if (known) return known
  const short = language === 'en' && shape !== 'time' ? { month: 'short' as const } : {}
  const made = new Intl.DateTimeFormat(localeOf[language], { ...shapes[shape], ...short })
  formats.set(key, made)
  return made
}
