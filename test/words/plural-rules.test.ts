import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/language'
import { createWords } from '../../src/words/create-words'
import { pluralRules } from '../../src/words/plural-rules'

const counts = [0, 1, 2, 5, 11, 12, 21, 22, 101]
const said = (language: Language, unit: 'years' | 'months' | 'days' | 'customers' | 'orders'): string =>
  counts.map((count) => createWords(language).say(`fields.units.${unit}`, {}, count)).join(', ')

describe('counted things', () => {
  it('years', () => {
    expect(said('en', 'years')).toBe(
      '0 years, 1 year, 2 years, 5 years, 11 years, 12 years, 21 years, 22 years, 101 years'
    )
    expect(said('ru', 'years')).toBe('0 лет, 1 год, 2 года, 5 лет, 11 лет, 12 лет, 21 год, 22 года, 101 год')
    expect(said('pl', 'years')).toBe('0 lat, 1 rok, 2 lata, 5 lat, 11 lat, 12 lat, 21 lat, 22 lata, 101 lat')
  })

  it('months', () => {
    expect(said('en', 'months')).toBe(
      '0 months, 1 month, 2 months, 5 months, 11 months, 12 months, 21 months, 22 months, 101 months'
    )
    expect(said('ru', 'months')).toBe(
      '0 месяцев, 1 месяц, 2 месяца, 5 месяцев, 11 месяцев, 12 месяцев, 21 месяц, 22 месяца, 101 месяц'
    )
    expect(said('pl', 'months')).toBe(
      '0 miesięcy, 1 miesiąc, 2 miesiące, 5 miesięcy, 11 miesięcy, 12 miesięcy, 21 miesięcy, 22 miesiące, 101 miesięcy'
    )
  })

  it('days', () => {
    expect(said('en', 'days')).toBe('0 days, 1 day, 2 days, 5 days, 11 days, 12 days, 21 days, 22 days, 101 days')
    expect(said('ru', 'days')).toBe('0 дней, 1 день, 2 дня, 5 дней, 11 дней, 12 дней, 21 день, 22 дня, 101 день')
    expect(said('pl', 'days')).toBe('0 dni, 1 dzień, 2 dni, 5 dni, 11 dni, 12 dni, 21 dni, 22 dni, 101 dni')
  })

  it('customers', () => {
    expect(said('en', 'customers')).toBe(
      '0 customers, 1 customer, 2 customers, 5 customers, 11 customers, 12 customers, 21 customers, 22 customers, 101 customers'
    )
    expect(said('ru', 'customers')).toBe(
      '0 клиентов, 1 клиент, 2 клиента, 5 клиентов, 11 клиентов, 12 клиентов, 21 клиент, 22 клиента, 101 клиент'
    )
    expect(said('pl', 'customers')).toBe(
      '0 klientów, 1 klient, 2 klientów, 5 klientów, 11 klientów, 12 klientów, 21 klientów, 22 klientów, 101 klientów'
    )
  })
})

describe('plural rules', () => {
  it('take a form for zero when there is one form more than the language has', () => {
    expect([0, 1, 2].map((count) => pluralRules.en(count, 3))).toEqual([0, 1, 2])
    expect([0, 1, 3, 7].map((count) => pluralRules.ru(count, 4))).toEqual([0, 1, 2, 3])
    expect([0, 1, 3, 7].map((count) => pluralRules.pl(count, 4))).toEqual([0, 1, 2, 3])
  })

  it('stay within the forms that there are, also for negative counts and fractions', () => {
    expect([0, 1, 5, -1, 1.5].map((count) => pluralRules.ru(count, 2))).toEqual([1, 0, 1, 0, 1])
    expect([1.5, -2, 112].map((count) => pluralRules.pl(count, 3))).toEqual([2, 1, 2])
    expect(pluralRules.en(5, 1)).toBe(0)
  })

  it('agree with the rules of Unicode for whole numbers', () => {
    const forms = { one: 0, few: 1, many: 2, other: 2, two: 2, zero: 2 }
    for (const language of ['ru', 'pl'] as const) {
      const unicode = new Intl.PluralRules(language)
      for (let count = 0; count <= 1234; count++)
        expect(pluralRules[language](count, 3), `${language} ${count}`).toBe(forms[unicode.select(count)])
    }
  })
})
