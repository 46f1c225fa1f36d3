import { describe, expect, it } from 'vitest'
import { textAt } from '../../../src/core/columns/text-column'
import { computeTable } from '../../../src/core/fields/compute-table'
import { knownCounts } from '../../../src/core/fields/known-counts'
import { sampleBase, sampleCustomers, type SampleBase } from '../../../src/core/sample/sample-base'
import type { Column, CustomerTable } from '../../../src/model/customer-table'
import { dayFromIso, partsOf } from '../../../src/model/day'
import { fieldSchema } from '../../../src/model/field'
import { languages, type Language } from '../../../src/model/language'
import { answersOf, categoricalValues, numbersOf, ofEvents, textsOf } from './reading'

const asOfDay = dayFromIso('2026-11-21') ?? 0
const make = (language: Language, day = asOfDay): SampleBase =>
  sampleBase({ language, asOfDay: day, idOf: (key) => key.replace('C-', '').padStart(16, '0') })
const samples = new Map(languages.map((language) => [language, make(language)]))

function sampleOf(language: Language): SampleBase {
  return samples.get(language) ?? make(language)
}

function computedOf(language: Language): CustomerTable {
  const { table, fields, formulas } = sampleOf(language)
  return computeTable(table, fields, formulas, asOfDay).table
}

/** Σ money / Σ purchases of the rows for which a group is told. */
function averageChecks(table: CustomerTable, groupOf: (row: number) => string | null): Map<string, number> {
  const [money, purchases] = [numbersOf(table, 'money'), numbersOf(table, 'purchases')]
  const sums = new Map<string, { money: number; orders: number }>()
  for (let row = 0; row < table.rows; row++) {
    const group = groupOf(row)
    const [paid, orders] = [money[row] ?? null, purchases[row] ?? null]
    if (group === null || paid === null || orders === null) continue
    const sum = sums.get(group) ?? { money: 0, orders: 0 }
    sums.set(group, { money: sum.money + paid, orders: sum.orders + orders })
  }
  return new Map([...sums].map(([group, sum]) => [group, sum.money / sum.orders]))
}

describe.each(languages)('the sample in %s', (language) => {
  const sample = sampleOf(language)
  const table = computedOf(language)
  const known = knownCounts(table)

  it('has 5,000 customers with ids of their own', () => {
    const ids = Array.from({ length: table.rows }, (_, row) => textAt(table.ids, row))
    expect([table.rows, new Set(ids).size]).toEqual([sampleCustomers, 5000])
  })

  it('has a valid field for each column, and money in one currency', () => {
    const { fields, formulas, currency } = sample
    for (const field of [...fields, ...formulas]) {
      expect(fieldSchema.safeParse(field).success).toBe(true)
      expect(field.currency).toBe(field.type === 'money' ? currency : undefined)
    }
    const columns = [
      ...sample.table.columns.keys(),
      ...[...sample.orders.columns.keys()].map((attribute) => `orders/${attribute}`),
      ...[...sample.contacts.columns.keys()].map((attribute) => `contacts/${attribute}`)
    ]
    expect(fields.map((field) => field.id).sort()).toEqual(columns.sort())
  })

  it('is the same each time', () => {
    expect(make(language)).toEqual(sample)
  })

  it('does not know at least 5 % of each field but the key, and knows at least 10 %', () => {
    for (const [id, count] of known) {
      if (id === 'external_id') expect(count).toBe(sampleCustomers)
      else expect.soft([id, count <= sampleCustomers * 0.95, count >= sampleCustomers * 0.1]).toEqual([id, true, true])
    }
  })

  it('has e-mails on reserved domains only, each once, and phones each once', () => {
    const emails = textsOf(table, 'email')
    expect(emails.every((email) => /^[a-z._]+\d+@example\.(com|org|net)$/.test(email))).toBe(true)
    expect(new Set(emails).size).toBe(emails.length)
    const phones = textsOf(table, 'phone')
    const fictional = { en: /^\+1\d{3}55501\d\d$/, ru: /^\+7000\d{7}$/, pl: /^\+4800\d{7}$/ }[language]
    expect(phones.filter((phone) => !fictional.test(phone))).toEqual([])
    expect(new Set(phones).size).toBe(phones.length)
  })

  it('has average checks that differ by age band by more than 15 %, in the youngest and the oldest too', () => {
    const ages = table.columns.get('age')
    if (ages?.kind !== 'age') throw new Error('no ages')
    const bandOf = (row: number): string | null => {
      const age = ages.from[row] ?? -1
      const edge = [60, 45, 40, 35, 30, 25, 18].find((from) => age >= from)
      return edge === undefined ? null : String(edge)
    }
    const checks = averageChecks(table, bandOf)
    expect(checks.size).toBe(7)
    const [young = 0, middle = 0, old = 0] = ['18', '40', '60'].map((band) => checks.get(band))
    expect(middle).toBeGreaterThan(young * 1.15)
    expect(middle).toBeGreaterThan(old * 1.15)
  })

  it('has average checks that differ by city by more than 15 %', () => {
    const cities = categoricalValues(table, 'city')
    const types = categoricalValues(table, 'customer_type')
    const counts = new Map<string, number>()
    for (const city of cities) if (city !== null) counts.set(city, (counts.get(city) ?? 0) + 1)
    const largest = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 8)
    const checks = averageChecks(table, (row) => (types[row] === 'person' ? (cities[row] ?? null) : null))
    const figures = largest.map(([city]) => checks.get(city) ?? 0)
    expect(Math.max(...figures)).toBeGreaterThan(Math.min(...figures) * 1.15)
  })

  it('has its orders in 36 months, with a peak in December and a dip in summer', () => {
    const days = ofEvents(sample.orders, 'day')
    const months = new Array<number>(12).fill(0)
    const full = days.filter((day) => day > asOfDay - 730 && day <= asOfDay)
    for (const day of full) months[partsOf(day).month - 1] = (months[partsOf(day).month - 1] ?? 0) + 1
    const average = full.length / 12
    expect(months[11]).toBeGreaterThan(average * 1.2)
    expect(months[6]).toBeLessThan(average * 0.9)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(asOfDay - 1096)
    expect(Math.max(...days)).toBeLessThanOrEqual(asOfDay)
  })

  it('folds the orders of each customer into money, purchases, first and last order', () => {
    const { offsets } = sample.orders
    const [amounts, days] = [ofEvents(sample.orders, 'amount'), ofEvents(sample.orders, 'day')]
    const [money, purchases] = [numbersOf(table, 'money'), numbersOf(table, 'purchases')]
    const [first, last] = [numbersOf(table, 'first_order'), numbersOf(table, 'last_order')]
    for (let row = 0; row < table.rows; row++) {
      const [start, end] = [offsets[row] ?? 0, offsets[row + 1] ?? 0]
      if (money[row] === null) {
        expect([purchases[row], first[row], end - start]).toEqual([null, null, 0])
        continue
      }
      const paid = amounts.slice(start, end).reduce((sum, amount) => sum + amount, 0)
      const dates = days.slice(start, end)
      expect([money[row], purchases[row]]).toEqual([paid, end - start])
      expect([first[row], last[row]]).toEqual([dates[0] ?? null, dates[dates.length - 1] ?? null])
    }
  })

  it('has suppliers without orders', () => {
    const types = categoricalValues(table, 'customer_type')
    const purchases = numbersOf(table, 'purchases')
    const ofSuppliers = types.flatMap((type, row) => (type === 'supplier' ? [purchases[row]] : []))
    expect(ofSuppliers.length).toBeGreaterThan(50)
    expect(ofSuppliers.filter((count) => count !== null && count !== 0)).toEqual([])
  })

  it('has contacts at working hours, in every channel, direction, outcome and reason', () => {
    const hours = ofEvents(sample.contacts, 'hour')
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(7)
    expect(Math.max(...hours)).toBeLessThanOrEqual(22)
    const dictionaryOf = (column: Column | undefined): number =>
      column?.kind === 'choice' ? column.dictionary.length - 1 : 0
    const sizes = ['channel', 'direction', 'outcome', 'reason'].map((id) =>
      dictionaryOf(sample.contacts.columns.get(id))
    )
    expect(sizes).toEqual([5, 2, 5, 6])
  })

  it.each(['email', 'sms'])(
    'has consents for %s, most with the day and the source, never before the customer came',
    (channel) => {
      const [days, since] = [numbersOf(table, `consent_${channel}_date`), numbersOf(table, 'customer_since')]
      const given = answersOf(table, `consent_${channel}`)
      const sources = categoricalValues(table, `consent_${channel}_source`)
      const proven = given.filter(
        (answer, row) => answer === true && days[row] !== null && sources[row] !== null
      ).length
      const all = given.filter((answer) => answer === true).length
      expect(proven / all).toBeGreaterThan(0.7)
      expect(proven).toBeLessThan(all)
      for (let row = 0; row < table.rows; row++) {
        const [day, from, answer] = [days[row] ?? null, since[row] ?? null, given[row] ?? null]
        if (day !== null)
          expect([answer === null, day > asOfDay, from !== null && day < from]).toEqual([false, false, false])
      }
    }
  )

  it('has interests that lean on gender', () => {
    const column = table.columns.get('interests')
    if (column?.kind !== 'multipleChoice') throw new Error('no interests')
    const cars = column.dictionary.findIndex((value) => ['Cars', 'Автомобили', 'Motoryzacja'].includes(value))
    const genders = categoricalValues(table, 'gender')
    const share = (gender: string): number => {
      const rows = genders.flatMap((each, row) => (each === gender ? [row] : []))
      const fans = rows.filter((row) => column.codes.slice(column.offsets[row], column.offsets[row + 1]).includes(cars))
      return fans.length / rows.length
    }
    expect(share('man')).toBeGreaterThan(share('woman') * 2)
  })
})

describe('names of the sample', () => {
  it('have the feminine form where the language has one', () => {
    const surnamesOfWomen = (language: Language): string[] => {
      const table = sampleOf(language).table
      const column = table.columns.get('last_name')
      if (column?.kind !== 'text') throw new Error('no surnames')
      return categoricalValues(table, 'gender').flatMap((gender, row) =>
        gender === 'woman' && textAt(column, row) !== '' ? [textAt(column, row)] : []
      )
    }
    expect(surnamesOfWomen('ru').filter((name) => /(ов|ев|ёв|ин|ский|ой)$/.test(name))).toEqual([])
    expect(surnamesOfWomen('pl').filter((name) => /(ski|cki|dzki)$/.test(name))).toEqual([])
    expect(surnamesOfWomen('ru').some((name) => name.endsWith('ова'))).toBe(true)
    expect(surnamesOfWomen('pl').some((name) => name.endsWith('ska'))).toBe(true)
  })
})

describe('the sample on other days', () => {
  it.each(['2024-02-29', '2027-07-01', '2030-12-31'])('ends on %s and has what every list needs', (iso) => {
    const day = dayFromIso(iso) ?? 0
    const sample = make('pl', day)
    const days = ofEvents(sample.orders, 'day')
    expect(Math.max(...days, ...ofEvents(sample.contacts, 'day'))).toBeLessThanOrEqual(day)
    expect(days.filter((each) => each > day - 60).length).toBeGreaterThan(200)
    for (const [id, count] of knownCounts(sample.table))
      if (id !== 'external_id') expect(count).toBeLessThanOrEqual(4750)
  })
})
