import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/model/language'
import type { GroupInput } from '../../../../src/model/portrait'
import { group, sentence, text, type Node } from './sentences'

const men: Node = { kind: 'choice', field: 'gender', values: ['man'] }
const women: Node = { kind: 'choice', field: 'gender', values: ['woman'] }
const adult: Node = { kind: 'age', field: 'age', from: 27, to: 45 }
const city: Node = { kind: 'choice', field: 'city', values: ['Kraków', 'Warszawa'] }
const check: Node = { kind: 'number', field: 'average_check', from: 400000 }
const recent: Node = { kind: 'date', field: 'last_order', from: { kind: 'ago', count: 60, unit: 'day' } }
const card: Node = { kind: 'yesNo', field: 'loyalty_card', value: true }
const consent: Node = { kind: 'yesNo', field: 'consent_email', value: true }

const expectSentences = (portrait: GroupInput, expected: Readonly<Record<Language, string>>): void => {
  expect({ en: text(portrait, 'en'), ru: text(portrait, 'ru'), pl: text(portrait, 'pl') }).toEqual(expected)
}

describe('groups in words', () => {
  it('an empty portrait is everybody', () => {
    expectSentences(group('all', []), {
      en: 'All customers.',
      ru: 'Все клиенты.',
      pl: 'Wszyscy klienci.'
    })
  })

  it('a portrait of disabled criteria is everybody', () => {
    expectSentences(
      group('none', [
        { ...city, enabled: false },
        { ...group('any', [check]), enabled: false }
      ]),
      {
        en: 'All customers.',
        ru: 'Все клиенты.',
        pl: 'Wszyscy klienci.'
      }
    )
  })

  it('gender and age make the subject, the rest are clauses', () => {
    expectSentences(group('all', [men, adult, city, check]), {
      en: 'Men aged 27–45 who live in Kraków or Warszawa and whose average check is at least 4,000 ₽.',
      ru: 'Мужчины от 27 до 45 лет, у которых город — Kraków или Warszawa, а средний чек не меньше 4 000 ₽.',
      pl: 'Mężczyźni w wieku 27–45 lat, których miasto to Kraków lub Warszawa, a średni paragon wynosi co najmniej 4000 ₽.'
    })
  })

  it('the subject is found wherever it stands', () => {
    expectSentences(group('all', [check, adult, women]), {
      en: 'Women aged 27–45 whose average check is at least 4,000 ₽.',
      ru: 'Женщины от 27 до 45 лет, у которых средний чек не меньше 4 000 ₽.',
      pl: 'Kobiety w wieku 27–45 lat, których średni paragon wynosi co najmniej 4000 ₽.'
    })
  })

  it('women have their own pronoun in Polish', () => {
    expectSentences(group('all', [women, card, consent]), {
      en: 'Women who have a loyalty card and who have agreed to e-mail.',
      ru: 'Женщины, у которых есть карта лояльности, а ещё есть согласие на письма.',
      pl: 'Kobiety, które mają kartę lojalnościową i wyrażają zgodę na e-maile.'
    })
  })

  it('an unknown that is taken in keeps gender out of the subject', () => {
    expectSentences(group('all', [{ ...men, unknown: 'match' }, city]), {
      en: 'Customers whose gender is man (or it is unknown) and who live in Kraków or Warszawa.',
      ru: 'Клиенты, у которых пол — мужской (или неизвестно), а город — Kraków или Warszawa.',
      pl: 'Klienci, których płeć to mężczyzna (lub brak danych), a miasto to Kraków lub Warszawa.'
    })
  })

  it('disabled criteria are left out', () => {
    expectSentences(group('all', [men, { ...adult, enabled: false }, city]), {
      en: 'Men who live in Kraków or Warszawa.',
      ru: 'Мужчины, у которых город — Kraków или Warszawa.',
      pl: 'Mężczyźni, których miasto to Kraków lub Warszawa.'
    })
  })

  it('any of several', () => {
    expectSentences(group('any', [city, check, recent]), {
      en: 'Customers who live in Kraków or Warszawa, whose average check is at least 4,000 ₽ or whose last order was in the last 60 days.',
      ru: 'Клиенты, у которых либо город — Kraków или Warszawa, либо средний чек не меньше 4 000 ₽, либо последний заказ сделан за последние 60 дней.',
      pl: 'Klienci, których miasto to Kraków lub Warszawa, średni paragon wynosi co najmniej 4000 ₽ bądź ostatnie zamówienie złożono w ciągu ostatnich 60 dni.'
    })
  })

  it('any beside another criterion', () => {
    expectSentences(group('all', [check, group('any', [city, recent])]), {
      en: 'Customers whose average check is at least 4,000 ₽, and who live in Kraków or Warszawa or whose last order was in the last 60 days.',
      ru: 'Клиенты, у которых средний чек не меньше 4 000 ₽, и либо город — Kraków или Warszawa, либо последний заказ сделан за последние 60 дней.',
      pl: 'Klienci, których średni paragon wynosi co najmniej 4000 ₽, a miasto to Kraków lub Warszawa bądź ostatnie zamówienie złożono w ciągu ostatnich 60 dni.'
    })
  })

  it('any in front of another criterion is set apart', () => {
    expectSentences(group('all', [group('any', [city, recent]), check]), {
      en: 'Customers who live in Kraków or Warszawa or whose last order was in the last 60 days, and whose average check is at least 4,000 ₽.',
      ru: 'Клиенты, у которых (либо город — Kraków или Warszawa, либо последний заказ сделан за последние 60 дней), а средний чек не меньше 4 000 ₽.',
      pl: 'Klienci, których (miasto to Kraków lub Warszawa bądź ostatnie zamówienie złożono w ciągu ostatnich 60 dni), a średni paragon wynosi co najmniej 4000 ₽.'
    })
  })

  it('any among several others is set in brackets', () => {
    expectSentences(group('all', [check, group('any', [city, recent]), card, consent]), {
      en: 'Customers whose average check is at least 4,000 ₽, (who live in Kraków or Warszawa or whose last order was in the last 60 days), who have a loyalty card, and who have agreed to e-mail.',
      ru: 'Клиенты, у которых средний чек не меньше 4 000 ₽, (либо город — Kraków или Warszawa, либо последний заказ сделан за последние 60 дней), есть карта лояльности, а ещё есть согласие на письма.',
      pl: 'Klienci, których średni paragon wynosi co najmniej 4000 ₽, a (miasto to Kraków lub Warszawa bądź ostatnie zamówienie złożono w ciągu ostatnich 60 dni) i którzy mają kartę lojalnościową i wyrażają zgodę na e-maile.'
    })
  })

  it('any of genders is not the subject', () => {
    expectSentences(group('any', [men, adult]), {
      en: 'Customers whose gender is man or whose age is 27–45.',
      ru: 'Клиенты, у которых либо пол — мужской, либо возраст от 27 до 45 лет.',
      pl: 'Klienci, których płeć to mężczyzna bądź wiek wynosi od 27 do 45 lat.'
    })
  })

  it('none of one is its opposite', () => {
    expectSentences(group('all', [men, group('none', [city])]), {
      en: 'Men who do not live in Kraków or Warszawa.',
      ru: 'Мужчины, у которых город — не Kraków и не Warszawa.',
      pl: 'Mężczyźni, których miasto to nie Kraków ani Warszawa.'
    })
  })

  it('none of several', () => {
    expectSentences(group('none', [city, check]), {
      en: 'Customers for whom none of these is true (they live in Kraków or Warszawa; their average check is at least 4,000 ₽).',
      ru: 'Клиенты, у которых не выполнено ни одно из этих условий (город — Kraków или Warszawa; средний чек не меньше 4 000 ₽).',
      pl: 'Klienci, dla których nie jest spełnione żadne z tych kryteriów (miasto to Kraków lub Warszawa; średni paragon wynosi co najmniej 4000 ₽).'
    })
  })

  it('none beside others', () => {
    expectSentences(group('all', [men, group('none', [city, check]), recent]), {
      en: 'Men for whom none of these is true (they live in Kraków or Warszawa; their average check is at least 4,000 ₽) and whose last order was in the last 60 days.',
      ru: 'Мужчины, у которых не выполнено ни одно из этих условий (город — Kraków или Warszawa; средний чек не меньше 4 000 ₽), а последний заказ сделан за последние 60 дней.',
      pl: 'Mężczyźni, dla których nie jest spełnione żadne z tych kryteriów (miasto to Kraków lub Warszawa; średni paragon wynosi co najmniej 4000 ₽) i których ostatnie zamówienie złożono w ciągu ostatnich 60 dni.'
    })
  })

  it('at least so many', () => {
    expectSentences(group('all', [men, group('atLeast', [city, check, recent, card], 2)]), {
      en: 'Men for whom at least 2 of these are true (they live in Kraków or Warszawa; their average check is at least 4,000 ₽; their last order was in the last 60 days; they have a loyalty card).',
      ru: 'Мужчины, у которых выполнены хотя бы 2 из этих условий (город — Kraków или Warszawa; средний чек не меньше 4 000 ₽; последний заказ сделан за последние 60 дней; есть карта лояльности).',
      pl: 'Mężczyźni, dla których spełnione są co najmniej 2 z tych kryteriów (miasto to Kraków lub Warszawa; średni paragon wynosi co najmniej 4000 ₽; ostatnie zamówienie złożono w ciągu ostatnich 60 dni; mają kartę lojalnościową).'
    })
  })

  it('at least one is any', () => {
    expectSentences(group('atLeast', [city, check], 1), {
      en: 'Customers who live in Kraków or Warszawa or whose average check is at least 4,000 ₽.',
      ru: 'Клиенты, у которых либо город — Kraków или Warszawa, либо средний чек не меньше 4 000 ₽.',
      pl: 'Klienci, których miasto to Kraków lub Warszawa bądź średni paragon wynosi co najmniej 4000 ₽.'
    })
  })

  it('at least all is all', () => {
    expectSentences(group('all', [group('atLeast', [men, adult], 2)]), {
      en: 'Men aged 27–45.',
      ru: 'Мужчины от 27 до 45 лет.',
      pl: 'Mężczyźni w wieku 27–45 lat.'
    })
  })

  it('at least more than there are', () => {
    expectSentences(group('atLeast', [city, check], 5), {
      en: 'Customers for whom at least 5 of these are true (they live in Kraków or Warszawa; their average check is at least 4,000 ₽).',
      ru: 'Клиенты, у которых выполнено хотя бы 5 из этих условий (город — Kraków или Warszawa; средний чек не меньше 4 000 ₽).',
      pl: 'Klienci, dla których spełnionych jest co najmniej 5 z tych kryteriów (miasto to Kraków lub Warszawa; średni paragon wynosi co najmniej 4000 ₽).'
    })
  })

  it('groups in their own mode dissolve', () => {
    expectSentences(group('all', [men, group('all', [adult, group('all', [city])])]), {
      en: 'Men aged 27–45 who live in Kraków or Warszawa.',
      ru: 'Мужчины от 27 до 45 лет, у которых город — Kraków или Warszawa.',
      pl: 'Mężczyźni w wieku 27–45 lat, których miasto to Kraków lub Warszawa.'
    })
  })

  it('all within any is set in brackets', () => {
    expectSentences(group('any', [city, group('all', [check, recent])]), {
      en: 'Customers who live in Kraków or Warszawa or (whose average check is at least 4,000 ₽ and whose last order was in the last 60 days).',
      ru: 'Клиенты, у которых либо город — Kraków или Warszawa, либо (средний чек не меньше 4 000 ₽, а последний заказ сделан за последние 60 дней).',
      pl: 'Klienci, których miasto to Kraków lub Warszawa bądź (średni paragon wynosi co najmniej 4000 ₽, a ostatnie zamówienie złożono w ciągu ostatnich 60 dni).'
    })
  })

  it('any within all within any', () => {
    expectSentences(group('any', [city, group('all', [card, group('any', [check, recent])])]), {
      en: 'Customers who live in Kraków or Warszawa or (who have a loyalty card, and whose average check is at least 4,000 ₽ or whose last order was in the last 60 days).',
      ru: 'Клиенты, у которых либо город — Kraków или Warszawa, либо (есть карта лояльности, и (либо средний чек не меньше 4 000 ₽, либо последний заказ сделан за последние 60 дней)).',
      pl: 'Klienci, których miasto to Kraków lub Warszawa bądź (którzy mają kartę lojalnościową i których (średni paragon wynosi co najmniej 4000 ₽ bądź ostatnie zamówienie złożono w ciągu ostatnich 60 dni)).'
    })
  })

  it('none within at least within any', () => {
    expectSentences(group('any', [city, group('atLeast', [group('none', [check, card]), recent, adult], 2)]), {
      en: 'Customers who live in Kraków or Warszawa or for whom at least 2 of these are true (none of these is true (their average check is at least 4,000 ₽; they have a loyalty card); their last order was in the last 60 days; their age is 27–45).',
      ru: 'Клиенты, у которых либо город — Kraków или Warszawa, либо выполнены хотя бы 2 из этих условий (не выполнено ни одно из этих условий (средний чек не меньше 4 000 ₽; есть карта лояльности); последний заказ сделан за последние 60 дней; возраст от 27 до 45 лет).',
      pl: 'Klienci, których miasto to Kraków lub Warszawa bądź dla których spełnione są co najmniej 2 z tych kryteriów (nie jest spełnione żadne z tych kryteriów (średni paragon wynosi co najmniej 4000 ₽; mają kartę lojalnościową); ostatnie zamówienie złożono w ciągu ostatnich 60 dni; wiek wynosi od 27 do 45 lat).'
    })
  })

  it('none of one group', () => {
    expectSentences(group('none', [group('all', [city, check])]), {
      en: 'Customers for whom it is not true that (they live in Kraków or Warszawa and their average check is at least 4,000 ₽).',
      ru: 'Клиенты, у которых не выполнено условие (город — Kraków или Warszawa, а средний чек не меньше 4 000 ₽).',
      pl: 'Klienci, dla których nie jest prawdą, że (miasto to Kraków lub Warszawa, a średni paragon wynosi co najmniej 4000 ₽).'
    })
  })
})

describe('the parts of a sentence', () => {
  const marked = group('all', [
    { ...men, id: 'gender' },
    { ...adult, id: 'age' },
    { ...city, id: 'city' },
    { ...check, id: 'check' }
  ])

  it('join to its text', () => {
    for (const language of ['en', 'ru', 'pl'] as const) {
      const said = sentence(marked, language)
      expect(said.parts.map((part) => part.text).join('')).toBe(said.text)
    }
  })

  it('name the criterion that says them, and mark the telling pieces', () => {
    expect(sentence(marked, 'en').parts).toEqual(
      [
        { text: 'Men', criterionId: 'gender', telling: false },
        { text: ' aged ', criterionId: null, telling: false },
        { text: '27–45', criterionId: 'age', telling: true },
        { text: ' who ', criterionId: null, telling: false },
        { text: 'live in ', criterionId: 'city', telling: false },
        { text: 'Kraków or Warszawa', criterionId: 'city', telling: true },
        { text: ' and whose ', criterionId: null, telling: false },
        { text: 'average check is ', criterionId: 'check', telling: false },
        { text: 'at least 4,000 ₽', criterionId: 'check', telling: true },
        { text: '.', criterionId: null, telling: false }
      ].map((part) => ({ ...part, text: part.text.replace('0 ₽', '0\u00a0₽') }))
    )
  })

  it('survive texts with the marks that the program uses inside, line ends and great length', () => {
    const values = ['a\uFDD3b\uFDD2', 'c\nd', 'x'.repeat(9_000)]
    const said = sentence(group('all', [{ kind: 'choice', field: 'drink', id: 'd', values }]), 'en')
    expect(said.text).toBe(`Customers whose “Напиток {x} | @:y” is ab, c d or ${'x'.repeat(79)}….`)
    expect(said.parts.filter((part) => part.telling)).toHaveLength(1)
  })
})
