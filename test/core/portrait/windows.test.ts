import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveDateBound } from '../../../src/model/resolve-date-bound'
import { returnsWithin } from '../../../src/core/portrait/returns-within'
import { birthdayIn, dayFromIso, isoFromDay, partsOf } from '../../../src/model/day'

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN

describe('a bound of a window', () => {
  const bound = (count: number, unit: 'day' | 'month' | 'year', asOf: string): string =>
    isoFromDay(resolveDateBound({ kind: 'ago', count, unit }, day(asOf)))

  it('counts days, months and years back from the as-of day, over 29 February and the end of a year', () => {
    expect(bound(1, 'day', '2024-03-01')).toBe('2024-02-29')
    expect(bound(1, 'day', '2025-03-01')).toBe('2025-02-28')
    expect(bound(180, 'day', '2026-01-10')).toBe('2025-07-14')
    expect(bound(1, 'year', '2024-02-29')).toBe('2023-02-28')
    expect(bound(4, 'year', '2024-02-29')).toBe('2020-02-29')
    expect(bound(1, 'month', '2026-01-31')).toBe('2025-12-31')
    expect(bound(1, 'month', '2025-03-30')).toBe('2025-02-28')
  })

  it('lies ahead of the as-of day when the count is negative', () => {
    expect(bound(-1, 'month', '2025-12-31')).toBe('2026-01-31')
    expect(bound(-2, 'month', '2025-12-31')).toBe('2026-02-28')
    expect(bound(-1, 'day', '2025-12-31')).toBe('2026-01-01')
  })

  it('stays in order with the count, whatever the as-of day', () => {
    const asOf = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') })
    const unit = fc.constantFrom('day' as const, 'month' as const, 'year' as const)
    fc.assert(
      fc.property(asOf, unit, fc.integer({ min: -500, max: 500 }), (from, each, count) => {
        const nearer = resolveDateBound({ kind: 'ago', count, unit: each }, from)
        const farther = resolveDateBound({ kind: 'ago', count: count + 1, unit: each }, from)
        expect(farther).toBeLessThan(nearer)
      })
    )
  })

  it('beyond the years 1 to 9999 is before or after all of them', () => {
    expect(resolveDateBound({ kind: 'ago', count: 36_500, unit: 'year' }, day('2026-01-01'))).toBeLessThan(
      day('0001-01-01')
    )
    expect(resolveDateBound({ kind: 'ago', count: -36_500, unit: 'year' }, day('2026-01-01'))).toBeGreaterThan(
      day('9999-12-31')
    )
  })
})

describe('the days that return within a window', () => {
  it('are those of the window, over the end of the year', () => {
    expect(returnsWithin(day('2026-12-30'), 3)).toEqual(['01-01', '01-02', '12-30', '12-31'])
  })

  it('hold 29 February on that day in leap years and on 1 March in others', () => {
    expect(returnsWithin(day('2028-02-28'), 1)).toEqual(['02-28', '02-29'])
    expect(returnsWithin(day('2028-03-01'), 0)).toEqual(['03-01'])
    expect(returnsWithin(day('2027-02-28'), 1)).toEqual(['02-28', '02-29', '03-01'])
    expect(returnsWithin(day('2100-03-01'), 0)).toEqual(['02-29', '03-01'])
    expect(returnsWithin(day('2000-03-01'), 0)).toEqual(['03-01'])
  })

  it('hold every day of the year within 366 days', () => {
    const asOf = fc.integer({ min: day('1999-01-01'), max: day('2104-12-31') })
    fc.assert(
      fc.property(asOf, (from) => {
        expect(returnsWithin(from, 366)).toHaveLength(366)
      })
    )
  })

  it('are those of whose birthdays the next falls into it', () => {
    const births = fc.oneof(
      fc.integer({ min: day('1900-01-01'), max: day('2020-12-31') }),
      fc.constantFrom(day('1988-02-29'), day('1988-02-28'), day('1988-03-01'), day('1990-12-31'), day('1991-01-01'))
    )
    const asOf = fc.integer({ min: day('2023-01-01'), max: day('2029-12-31') })
    fc.assert(
      fc.property(births, asOf, fc.integer({ min: 0, max: 366 }), (birth, from, withinDays) => {
        const { year } = partsOf(from)
        const next = [year, year + 1].map((each) => birthdayIn(birth, each)).find((each) => each >= from)
        const isSoon = next !== undefined && next <= from + withinDays
        expect(returnsWithin(from, withinDays).includes(isoFromDay(birth).slice(5))).toBe(isSoon)
      })
    )
  })
})
