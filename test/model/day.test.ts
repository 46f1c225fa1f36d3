import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthdayIn, dayFromIso, dayOf, fullYears, isoFromDay, monthsBefore, partsOf } from '../../src/model/day'

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN
const first = day('0001-01-01')
const last = day('9999-12-31')
const anyDay = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc.integer({ min: day('1899-01-01'), max: day('2101-12-31') }),
  fc.constantFrom(day('1900-02-28'), day('1900-03-01'), day('2000-02-29'), day('2100-02-28'), day('2100-03-01')),
  fc.constantFrom(first, last, day('1969-12-31'), day('1970-01-01'), day('2024-12-31'), day('2025-01-01'))
)

function isLeap(year: number): boolean {
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
}

function daysOfMonth(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** The day after, counted on the fingers. */
function dayAfter({ year, month, day }: { year: number; month: number; day: number }) {
  if (day < daysOfMonth(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

describe('day numbers', () => {
  it('count every calendar day once, over ends of months, years and centuries', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        if (number < last) expect(partsOf(number + 1)).toEqual(dayAfter(partsOf(number)))
        expect(dayFromIso(isoFromDay(number))).toBe(number)
      })
    )
  })

  it('have a 29 February in 2000 and 2024, and none in 1900, 2023 and 2100', () => {
    const leapDays = [1900, 2000, 2023, 2024, 2100].map((year) => dayOf(year, 2, 29))
    expect(leapDays.map((each) => each === null)).toEqual([true, false, true, false, true])
    expect(day('1900-03-01') - day('1900-02-28')).toBe(1)
    expect(day('2000-03-01') - day('2000-02-28')).toBe(2)
  })

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '0000-01-01',
    '25-01-01',
    '2025-1-1',
    '12025-01-01'
  ])('are not read from %s', (text) => {
    expect(dayFromIso(text)).toBeNull()
  })

  it('do not depend on the time zone of this computer', () => {
    const zone = process.env.TZ
    const inZone = (name: string): string[] => {
      process.env.TZ = name
      return [day('2026-03-29'), day('2026-10-25'), day('1900-01-01')].map((each) => `${each} ${isoFromDay(each)}`)
    }
    try {
      const zones = ['UTC', 'Europe/Warsaw', 'Pacific/Apia', 'America/Anchorage', 'Asia/Kathmandu']
      expect(new Set(zones.map((name) => inZone(name).join())).size).toBe(1)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe('months before a day', () => {
  it.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2028-03-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2025-11-30'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2024-02-29', 48, '2020-02-29'],
    ['2100-02-28', -48, '2104-02-28'],
    ['2025-12-31', -2, '2026-02-28'],
    ['2026-01-01', 1, '2025-12-01']
  ])('%s and %i months are %s', (from, months, expected) => {
    expect(isoFromDay(monthsBefore(day(from), months))).toBe(expected)
  })

  it('keep the day of the month, or take the last one of the month', () => {
    const months = fc.integer({ min: -1200, max: 1200 })
    fc.assert(
      fc.property(fc.integer({ min: day('1800-01-01'), max: day('2200-12-31') }), months, (from, count) => {
        const start = partsOf(from)
        const { year, month, day: dayOfMonth } = partsOf(monthsBefore(from, count))
        expect(year * 12 + month).toBe(start.year * 12 + start.month - count)
        expect(dayOfMonth).toBe(Math.min(start.day, daysOfMonth(year, month)))
      })
    )
  })
})

describe('full years', () => {
  it('rise by one on the birthday and on no other day', () => {
    const births = fc.oneof(
      fc.integer({ min: day('1880-01-01'), max: day('2030-12-31') }),
      fc.constantFrom(day('1896-02-29'), day('2000-02-29'), day('2024-02-29'), day('1999-12-31'), day('2000-01-01'))
    )
    fc.assert(
      fc.property(births, fc.integer({ min: 1, max: 130 }), (birth, years) => {
        const birthday = birthdayIn(birth, partsOf(birth).year + years)
        expect([fullYears(birth, birthday - 1), fullYears(birth, birthday)]).toEqual([years - 1, years])
      })
    )
  })

  it('of somebody born on 29 February rise on 1 March, also in 1900 and 2100', () => {
    const ages = (birth: string, days: string[]) => days.map((each) => fullYears(day(birth), day(each)))
    expect(ages('1896-02-29', ['1900-02-28', '1900-03-01'])).toEqual([3, 4])
    expect(ages('2096-02-29', ['2100-02-28', '2100-03-01', '2104-02-28', '2104-02-29'])).toEqual([3, 4, 7, 8])
    expect(ages('2000-02-29', ['2000-02-29', '2000-12-31', '2001-02-28', '2001-03-01'])).toEqual([0, 0, 0, 1])
  })
})
