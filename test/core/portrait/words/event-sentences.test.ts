import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../../../../src/core/portrait/words/sentence'
import type { EventSource } from '../../../../src/model/customer-table'
import type { Field, FieldType } from '../../../../src/model/field'
import { languages, type Language } from '../../../../src/model/language'
import { readPortrait } from '../../../../src/model/portrait'

const attribute = (source: EventSource, id: string, type: FieldType, standard = true): [string, Field] => [
  `${source}/${id}`,
  {
    id: `${source}/${id}`,
    name: standard ? '' : id,
    type,
    group: 'buys',
    standard,
    of: source,
    origin: { kind: 'computed' },
    ...(type === 'money' ? { currency: 'RUB' } : {})
  }
]
const fields: ReadonlyMap<string, Field> = new Map([
  attribute('orders', 'day', 'date'),
  attribute('orders', 'amount', 'money'),
  attribute('orders', 'category', 'choice'),
  attribute('orders', 'abroad', 'yesNo', false),
  attribute('contacts', 'day', 'date'),
  attribute('contacts', 'hour', 'number'),
  attribute('contacts', 'outcome', 'choice')
])

function sentences(criterion: object): Record<Language, string> {
  const reading = readPortrait({ kind: 'group', mode: 'all', members: [{ kind: 'event', ...criterion }] })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const said = languages.map((language): [Language, string] => {
    const { text } = sentenceOf(reading.portrait, { fields, language, currency: 'RUB', asOfDay: '2026-11-21' })
    return [language, text.replaceAll(/[\u00a0\u202f]/g, ' ')]
  })
  return Object.fromEntries(said) as Record<Language, string>
}

const inAYear = { kind: 'between', from: { kind: 'ago', count: 12, unit: 'month' } }
const tea = { kind: 'values', attribute: 'category', values: ['Tea', 'Mate'] }
const expectSentences = (criterion: object, expected: Record<Language, string>): void =>
  expect(sentences(criterion)).toEqual(expected)

describe('a criterion on orders or contacts in words', () => {
  it('says that there are events', () => {
    expectSentences(
      { field: 'orders', window: inAYear, measure: { kind: 'count', from: 1 } },
      {
        en: 'Customers who have orders in the last 12 months.',
        ru: 'Клиенты, у которых есть заказы за последние 12 месяцев.',
        pl: 'Klienci, którzy mają zamówienia w ciągu ostatnich 12 miesięcy.'
      }
    )
  })

  it('turns "some" round', () => {
    expectSentences(
      { field: 'orders', negated: true, filters: [tea], measure: { kind: 'count', from: 1 } },
      {
        en: 'Customers who have no orders (category is Tea or Mate).',
        ru: 'Клиенты, у которых нет заказов (категория — Tea или Mate).',
        pl: 'Klienci, którzy nie mają zamówień (kategoria: Tea lub Mate).'
      }
    )
  })

  it('says that there are none', () => {
    expectSentences(
      { field: 'contacts', window: inAYear, measure: { kind: 'count', to: 0 } },
      {
        en: 'Customers who have no contacts in the last 12 months.',
        ru: 'Клиенты, у которых нет контактов за последние 12 месяцев.',
        pl: 'Klienci, którzy nie mają kontaktów w ciągu ostatnich 12 miesięcy.'
      }
    )
  })

  it('counts in each calendar year, by category and own attribute', () => {
    expectSentences(
      {
        field: 'orders',
        filters: [tea, { kind: 'yesNo', attribute: 'abroad', value: true }],
        window: { kind: 'eachYear', years: 3 },
        measure: { kind: 'count', from: 2 }
      },
      {
        en: 'Customers whose number of orders (category is Tea or Mate; “abroad” is yes) in each of the last 3 calendar years is at least 2.',
        ru: 'Клиенты, у которых число заказов (категория — Tea или Mate; «abroad» — да) в каждом из последних 3 календарных лет не меньше 2.',
        pl: 'Klienci, których liczba zamówień (kategoria: Tea lub Mate; „abroad”: tak) w każdym z ostatnich 3 lat kalendarzowych wynosi co najmniej 2.'
      }
    )
  })

  it('counts exactly, in the last calendar year', () => {
    expectSentences(
      { field: 'orders', window: { kind: 'eachYear', years: 1 }, measure: { kind: 'count', from: 2, to: 2 } },
      {
        en: 'Customers whose number of orders in the last calendar year is 2.',
        ru: 'Клиенты, у которых число заказов за последний календарный год — 2.',
        pl: 'Klienci, których liczba zamówień w ostatnim roku kalendarzowym wynosi 2.'
      }
    )
  })

  it('sums money', () => {
    expectSentences(
      { field: 'orders', window: inAYear, measure: { kind: 'sum', attribute: 'amount', from: 1000000 } },
      {
        en: 'Customers whose total of orders in the last 12 months is at least 10,000 ₽.',
        ru: 'Клиенты, у которых сумма заказов за последние 12 месяцев не меньше 10 000 ₽.',
        pl: 'Klienci, których suma zamówień w ciągu ostatnich 12 miesięcy wynosi co najmniej 10 000 ₽.'
      }
    )
  })

  it('averages money of some orders', () => {
    expectSentences(
      {
        field: 'orders',
        filters: [{ kind: 'range', attribute: 'amount', from: 50000 }],
        measure: { kind: 'average', attribute: 'amount', to: 400000, from: 100000 }
      },
      {
        en: 'Customers whose average amount of an order (amount is at least 500 ₽) is between 1,000 ₽ and 4,000 ₽.',
        ru: 'Клиенты, у которых средняя сумма заказа (сумма не меньше 500 ₽) от 1 000 ₽ до 4 000 ₽.',
        pl: 'Klienci, których średnia kwota zamówienia (kwota co najmniej 500 ₽) wynosi od 1000 ₽ do 4000 ₽.'
      }
    )
  })

  it('counts different values', () => {
    expectSentences(
      { field: 'orders', measure: { kind: 'distinct', attribute: 'category', from: 3 } },
      {
        en: 'Customers whose number of different values of “Category” in orders is at least 3.',
        ru: 'Клиенты, у которых число разных значений «Категория» в заказах не меньше 3.',
        pl: 'Klienci, których liczba różnych wartości „Kategoria” w zamówieniach wynosi co najmniej 3.'
      }
    )
  })

  it('turns a bound round', () => {
    expectSentences(
      { field: 'orders', negated: true, measure: { kind: 'distinct', attribute: 'category', from: 3 } },
      {
        en: 'Customers whose number of different values of “Category” in orders is less than 3.',
        ru: 'Клиенты, у которых число разных значений «Категория» в заказах меньше 3.',
        pl: 'Klienci, których liczba różnych wartości „Kategoria” w zamówieniach wynosi mniej niż 3.'
      }
    )
  })

  it('tells when the first was', () => {
    expectSentences(
      { field: 'orders', measure: { kind: 'first', from: { kind: 'ago', count: 60, unit: 'day' } } },
      {
        en: 'Customers whose first order was in the last 60 days.',
        ru: 'Клиенты, у которых первый заказ сделан за последние 60 дней.',
        pl: 'Klienci, których pierwsze zamówienie złożono w ciągu ostatnich 60 dni.'
      }
    )
  })

  it('tells when the last of some was', () => {
    expectSentences(
      {
        field: 'contacts',
        filters: [{ kind: 'values', attribute: 'outcome', values: ['refused'], excluded: true }],
        measure: { kind: 'last', to: { kind: 'ago', count: 1, unit: 'year' } }
      },
      {
        en: 'Customers whose last contact (outcome is not refused) was a year ago or earlier.',
        ru: 'Клиенты, у которых последний контакт (результат — не refused) состоялся год назад или раньше.',
        pl: 'Klienci, których ostatni kontakt (wynik: nie refused) był rok temu lub wcześniej.'
      }
    )
  })

  it('tells how far apart they are', () => {
    expectSentences(
      { field: 'orders', measure: { kind: 'interval', to: 30 } },
      {
        en: 'Customers whose average number of days between orders is at most 30.',
        ru: 'Клиенты, у которых среднее число дней между заказами не больше 30.',
        pl: 'Klienci, których średnia liczba dni między zamówieniami wynosi najwyżej 30.'
      }
    )
  })

  it('narrows to hours and days of the week', () => {
    expectSentences(
      {
        field: 'contacts',
        filters: [
          { kind: 'range', attribute: 'hour', from: 9, to: 12 },
          { kind: 'weekdays', days: [6, 7] }
        ],
        measure: { kind: 'count', from: 1 }
      },
      {
        en: 'Customers who have contacts (hour is between 9 and 12; on Saturday or on Sunday).',
        ru: 'Клиенты, у которых есть контакты (час от 9 до 12; в субботу или в воскресенье).',
        pl: 'Klienci, którzy mają kontakty (godzina od 9 do 12; w sobotę lub w niedzielę).'
      }
    )
  })

  it('names an attribute that is gone', () => {
    expectSentences(
      { field: 'orders', measure: { kind: 'sum', attribute: 'weight', from: 1 } },
      {
        en: 'Customers for whom a criterion holds on a field that is no longer there (“orders/weight”).',
        ru: 'Клиенты, у которых выполнено условие по полю, которого больше нет («orders/weight»).',
        pl: 'Klienci, dla których spełnione jest kryterium dotyczące pola, którego już nie ma („orders/weight”).'
      }
    )
  })

  it('says that a figure without bounds is known', () => {
    expectSentences(
      { field: 'orders', measure: { kind: 'sum', attribute: 'amount' } },
      {
        en: 'Customers whose total of orders is known.',
        ru: 'Клиенты, у которых известен показатель «сумма заказов».',
        pl: 'Klienci, których wartość „suma zamówień” jest znana.'
      }
    )
  })
})
