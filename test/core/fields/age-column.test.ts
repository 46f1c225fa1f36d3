import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOfAges, columnOfDays, columnOfNumbers } from '../../../src/core/columns/columns-from-values'
import { ageColumn } from '../../../src/core/fields/age-column'
import { computeTable } from '../../../src/core/fields/compute-table'
import { openAge, type Column } from '../../../src/model/customer-table'
import { dayFromIso, dayOf, partsOf } from '../../../src/model/day'
import { smallTable, storedField } from './small-table'

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN

function agesOn(asOf: string, rows: number, columns: Record<string, Column>): (number | [number, number] | null)[] {
  const column = ageColumn(smallTable(rows, columns), day(asOf))
  if (!column) throw new Error('no ages')
  return Array.from(column.from, (from, row) => {
    const to = column.to[row] ?? Number.NaN
    return from === -1 ? null : from === to ? from : [from, to]
  })
}

describe('ages', () => {
  it('are full years: a year more on the birthday, not before', () => {
    const columns = { birth_date: columnOfDays([day('1990-11-20'), day('1990-11-21'), day('1990-11-22'), null]) }
    expect(agesOn('2026-11-21', 4, columns)).toEqual([36, 36, 35, null])
  })

  it('rise on 1 March for those born on 29 February, and on the day itself in leap years', () => {
    const columns = { birth_date: columnOfDays([day('2000-02-29')]) }
    expect(agesOn('2026-02-28', 1, columns)).toEqual([25])
    expect(agesOn('2026-03-01', 1, columns)).toEqual([26])
    expect(agesOn('2028-02-29', 1, columns)).toEqual([28])
  })

  it('of those born after the as-of day are unknown', () => {
    const columns = { birth_date: columnOfDays([day('2026-11-22')]), birth_year: columnOfNumbers([1980]) }
    expect(agesOn('2026-11-21', 1, columns)).toEqual([null])
    expect(agesOn('2026-11-21', 1, { birth_year: columnOfNumbers([2027]) })).toEqual([null])
  })

  it('count a birth year as as-of year minus it', () => {
    expect(agesOn('2026-01-01', 3, { birth_year: columnOfNumbers([1990, 2026, null]) })).toEqual([36, 0, null])
  })

  it('stay as recorded, with their bands', () => {
    const columns = { recorded_age: columnOfAges([40, [45, 54], [65, null], null]) }
    expect(agesOn('2026-01-01', 4, columns)).toEqual([40, [45, 54], [65, openAge], null])
  })

  it('come for each customer from the first that is known: birth date, birth year, recorded age', () => {
    const columns = {
      birth_date: columnOfDays([day('1990-01-01'), null, null, null]),
      birth_year: columnOfNumbers([1950, 1960, null, null]),
      recorded_age: columnOfAges([1, 2, 3, null])
    }
    expect(agesOn('2026-06-01', 4, columns)).toEqual([36, 66, 3, null])
  })

  it('are a field of their own beside what they come from, and none without it', () => {
    const table = smallTable(1, { birth_year: columnOfNumbers([1990]) })
    const { fields } = computeTable(table, [storedField('birth_year', 'number')], [], day('2026-01-01'))
    expect(fields.map((field) => [field.id, field.type, field.origin.kind])).toEqual([
      ['birth_year', 'number', 'column'],
      ['age', 'age', 'computed']
    ])
    expect(computeTable(smallTable(1, {}), [], [], 0).fields).toEqual([])
  })

  it('agree with counting birthdays one by one', () => {
    const days = fc.integer({ min: day('1900-01-01'), max: day('2060-12-31') })
    fc.assert(
      fc.property(days, days, (birth, asOf) => {
        const column = ageColumn(smallTable(1, { birth_date: columnOfDays([birth]) }), asOf)
        expect(column?.from[0]).toBe(birth > asOf ? -1 : birthdaysBetween(birth, asOf))
      })
    )
  })
})

function birthdaysBetween(birth: number, asOf: number): number {
  const { year, month, day: dayOfMonth } = partsOf(birth)
  let birthdays = 0
  for (let next = year + 1; next <= partsOf(asOf).year; next++) {
    const birthday = dayOf(next, month, dayOfMonth) ?? dayOf(next, 3, 1)
    if (birthday !== null && birthday <= asOf) birthdays++
  }
  return birthdays
}
