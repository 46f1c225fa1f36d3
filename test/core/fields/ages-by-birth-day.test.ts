import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agesByBirthDay } from '../../../src/core/fields/ages-by-birth-day'
import { unknownAge } from '../../../src/model/customer-table'
import { dayFromIso, fullYears, unknownDay } from '../../../src/model/day'

const greatest = 32766
const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN

describe('ages by birth day', () => {
  it('are the full years between the days, around birthdays of 29 February and at the ends of years too', () => {
    const asOfDays = fc.oneof(
      fc.integer({ min: -20_000, max: 40_000 }),
      fc.constantFrom(day('2024-02-28'), day('2024-02-29'), day('2024-03-01'), day('2025-02-28'), day('2025-03-01')),
      fc.constantFrom(day('2025-12-31'), day('2026-01-01'))
    )
    fc.assert(
      fc.property(asOfDays, fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 50 }), (asOf, daysBefore) => {
        const ageOf = agesByBirthDay(asOf, greatest)
        const births = daysBefore.map((days) => asOf - days)
        expect(births.map(ageOf)).toEqual(births.map((birth) => fullYears(birth, asOf)))
      })
    )
  })

  it('are unknown for an unknown day, one that is still to come, and one beyond the greatest age', () => {
    const ageOf = agesByBirthDay(day('2026-06-30'), 150)
    expect([unknownDay, day('2026-07-01'), day('1700-01-01')].map(ageOf)).toEqual([unknownAge, unknownAge, unknownAge])
    expect(ageOf(day('2026-06-30'))).toBe(0)
  })
})
