import { dayFromIso, isoFromDay, partsOf } from '../../model/day'
import type { Standards } from '../../model/standard/standards'
import type { StandardWords } from '../../words/standard-words'

/** What makes the dates of one workspace different from those of another, and when they were written (ISO instant). */
export interface CalendarFacts {
  readonly workspace: string
  readonly id: string
  readonly now: string
}

/**
 * The reviews of all standards in force that have a day, as iCalendar (RFC 5545): whole days that come again every 6 or 12
 * months, with a reminder a week before. UTF-8, lines of at most 75 octets ending in CRLF.
 */
export function reviewCalendar({ common, segments }: Standards, words: StandardWords, facts: CalendarFacts): string {
  const all = [{ ...common, segment: null }, ...segments].filter(({ state }) => state === 'inForce')
  const events = all.flatMap(({ segment, reviewOn, reviewEvery }) => {
    const day = reviewOn === null ? null : dayFromIso(reviewOn)
    return day === null ? [] : eventOf(words, facts, { segment, day, reviewEvery })
  })
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portrait Desk//Service standards//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR'
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

function eventOf(
  words: StandardWords,
  { workspace, id, now }: CalendarFacts,
  { segment, day, reviewEvery }: { readonly segment: string | null; readonly day: number; readonly reviewEvery: number }
): string[] {
  const title = words.say('standard.calendar.title', { segment: words.segment(segment) })
  return [
    'BEGIN:VEVENT',
    `UID:review-${segment ?? 'common'}-${id}@portrait-desk.local`,
    `DTSTAMP:${now.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(day + 1)}`,
    `RRULE:FREQ=MONTHLY;INTERVAL=${reviewEvery}${lastDays(partsOf(day).day)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(words.say('standard.calendar.text', { workspace }))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT'
  ]
}

function compact(day: number): string {
  return isoFromDay(day).replaceAll('-', '')
}

/** A rule by month leaves out months without the day; in these the last day is meant. */
function lastDays(day: number): string {
  if (day <= 28) return ''
  const days = [28, 29, 30, 31].filter((each) => each <= day)
  return `;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`
}

/** TEXT as 3.3.11 wants it; other control characters may not stand there. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Control}|\p{Surrogate}/gu, ' ')
}

const longestLine = 75

/** Longer lines go on in the next one after a blank (3.1), never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let [result, octets] = ['', 0]
  for (const character of line) {
    const { length } = encoder.encode(character)
    if (octets + length > longestLine) {
      result += '\r\n '
      octets = 1
    }
    result += character
    octets += length
  }
  return result
}
