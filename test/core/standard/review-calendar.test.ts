import { describe, expect, it } from 'vitest'
import { reviewCalendar } from '../../../src/core/standard/review-calendar'
import { startingStandards, type Standards } from '../../../src/model/standard/standards'
import { createWords } from '../../../src/words/create-words'
import { standardWords } from '../../../src/words/standard-words'

const hostile = 'Оптовики; "VIP", \\n\r\nBEGIN:VEVENT 🎁🎁🎁 Żółć — самые-самые важные клиенты нашего магазина на свете'

const standards: Standards = {
  ...startingStandards,
  common: { ...startingStandards.common, state: 'inForce', reviewOn: '2027-01-15', reviewEvery: 12 },
  segments: [
    { segment: 's1', state: 'inForce', reviewOn: '2026-12-31', reviewEvery: 6, overrides: [] },
    { segment: 's3', state: 'agreed', reviewOn: '2026-12-01', reviewEvery: 6, overrides: [] },
    { segment: 's2', state: 'inForce', reviewOn: null, reviewEvery: 6, overrides: [] }
  ]
}

const facts = { workspace: 'Sklep, główny', id: '0011', now: '2026-11-22T11:22:33.444Z' }

function calendarOf(language: 'en' | 'ru' | 'pl'): string {
  const words = standardWords(createWords(language), standards, [{ id: 's1', name: hostile }])
  return reviewCalendar(standards, words, facts)
}

/** Content lines as RFC 5545, 3.1 reads them: unfolded, name and value; the events among them. */
function eventsOf(text: string): Map<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const events: Map<string, string>[] = []
  let depth = 0
  for (const line of lines) {
    const at = line.indexOf(':')
    const [name, value] = [line.slice(0, at), line.slice(at + 1)]
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map())
    if (name === 'BEGIN') depth++
    if (name === 'END') depth--
    if (depth === 2) events.at(-1)?.set(name, value)
  }
  expect(depth).toBe(0)
  return events
}

const unescaped = (text = '') => text.replace(/\\(n|[\\;,])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

describe('the calendar of reviews', () => {
  it.each(['en', 'ru', 'pl'] as const)('is folded at 75 octets within no character, in %s', (language) => {
    const text = calendarOf(language)
    const lines = text.split('\r\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text).not.toContain('\ufffd')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
  })

  it('has each review that has a day, of standards in force, on the day and again every half-year or year', () => {
    const [common, segment] = eventsOf(calendarOf('en'))
    expect(common?.get('DTSTART;VALUE=DATE')).toBe('20270115')
    expect(common?.get('DTEND;VALUE=DATE')).toBe('20270116')
    expect(common?.get('RRULE')).toBe('FREQ=MONTHLY;INTERVAL=12')
    expect(common?.get('DTSTAMP')).toBe('20261122T112233Z')
    expect(common?.get('SUMMARY')).toBe('Review of the service standard: Common standard')
    expect(unescaped(common?.get('DESCRIPTION'))).toContain('Workspace: Sklep, główny.')
    expect(segment?.get('DTSTART;VALUE=DATE')).toBe('20261231')
    expect(segment?.get('RRULE')).toBe('FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=28,29,30,31;BYSETPOS=-1')
    expect(unescaped(segment?.get('SUMMARY'))).toBe(`Review of the service standard: ${hostile.replace('\r\n', '\n')}`)
    expect(common?.get('UID')).not.toBe(segment?.get('UID'))
  })
})
