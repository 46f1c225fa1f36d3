import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/model/language'
import { group, text, type Node } from './sentences'

const expectSentences = (criterion: Node, expected: Readonly<Record<Language, string>>): void => {
  const portrait = group('all', [criterion])
  expect({ en: text(portrait, 'en'), ru: text(portrait, 'ru'), pl: text(portrait, 'pl') }).toEqual(expected)
}

describe('a criterion of kind number in words', () => {
  it('at least', () => {
    expectSentences(
      { kind: 'number', field: 'average_check', from: 400000 },
      {
        en: 'Customers whose average check is at least 4,000 ₽.',
        ru: 'Клиенты, у которых средний чек не меньше 4 000 ₽.',
        pl: 'Klienci, których średni paragon wynosi co najmniej 4000 ₽.'
      }
    )
  })

  it('at most, with decimals', () => {
    expectSentences(
      { kind: 'number', field: 'average_check', to: 1250 },
      {
        en: 'Customers whose average check is at most 12.50 ₽.',
        ru: 'Клиенты, у которых средний чек не больше 12,50 ₽.',
        pl: 'Klienci, których średni paragon wynosi najwyżej 12,50 ₽.'
      }
    )
  })

  it('between', () => {
    expectSentences(
      { kind: 'number', field: 'income', from: 5000000, to: 10000000 },
      {
        en: 'Customers whose income is between 50,000 ₽ and 100,000 ₽.',
        ru: 'Клиенты, у которых доход от 50 000 ₽ до 100 000 ₽.',
        pl: 'Klienci, których dochód wynosi od 50 000 ₽ do 100 000 ₽.'
      }
    )
  })

  it('more than and less than', () => {
    expectSentences(
      { kind: 'number', field: 'purchases', from: 6, to: 10, excludesFrom: true, excludesTo: true },
      {
        en: 'Customers whose number of orders is more than 6 and less than 10.',
        ru: 'Клиенты, у которых число заказов больше 6 и меньше 10.',
        pl: 'Klienci, których liczba zamówień wynosi więcej niż 6 i mniej niż 10.'
      }
    )
  })

  it('exactly', () => {
    expectSentences(
      { kind: 'number', field: 'birth_year', from: 1984, to: 1984 },
      {
        en: 'Customers whose year of birth is 1984.',
        ru: 'Клиенты, у которых год рождения — 1984.',
        pl: 'Klienci, których rok urodzenia to 1984.'
      }
    )
  })

  it('swapped, exactly', () => {
    expectSentences(
      { kind: 'number', field: 'score', from: 5, to: 5, negated: true },
      {
        en: 'Customers whose “Score” is not 5.',
        ru: 'Клиенты, у которых «Score» — не 5.',
        pl: 'Klienci, których „Score” nie wynosi 5.'
      }
    )
  })

  it('swapped, at least', () => {
    expectSentences(
      { kind: 'number', field: 'money', from: 0, negated: true },
      {
        en: 'Customers whose money spent is less than 0 ₽.',
        ru: 'Клиенты, у которых сумма покупок меньше 0 ₽.',
        pl: 'Klienci, których suma zakupów wynosi mniej niż 0 ₽.'
      }
    )
  })

  it('swapped, between', () => {
    expectSentences(
      { kind: 'number', field: 'children', from: 1, to: 3, negated: true },
      {
        en: 'Customers whose number of children is less than 1 or more than 3.',
        ru: 'Клиенты, у которых число детей меньше 1 или больше 3.',
        pl: 'Klienci, których liczba dzieci wynosi mniej niż 1 lub więcej niż 3.'
      }
    )
  })

  it('without bounds', () => {
    expectSentences(
      { kind: 'number', field: 'money' },
      {
        en: 'Customers whose money spent is known.',
        ru: 'Клиенты, у которых поле «Сумма покупок» заполнено.',
        pl: 'Klienci, których pole „Suma zakupów” jest wypełnione.'
      }
    )
  })

  it('without bounds, swapped', () => {
    expectSentences(
      { kind: 'number', field: 'score', negated: true },
      {
        en: 'Customers for whom it is not true that their “Score” is known.',
        ru: 'Клиенты, у которых не выполнено условие (поле «Score» заполнено).',
        pl: 'Klienci, dla których nie jest prawdą, że pole „Score” jest wypełnione.'
      }
    )
  })
})

describe('a criterion of kind age in words', () => {
  it('between, taken for the subject', () => {
    expectSentences(
      { kind: 'age', field: 'age', from: 27, to: 45 },
      {
        en: 'Customers aged 27–45.',
        ru: 'Клиенты от 27 до 45 лет.',
        pl: 'Klienci w wieku 27–45 lat.'
      }
    )
  })

  it('from', () => {
    expectSentences(
      { kind: 'age', field: 'age', from: 21 },
      {
        en: 'Customers aged 21 or over.',
        ru: 'Клиенты от 21 года.',
        pl: 'Klienci w wieku od 21 lat.'
      }
    )
  })

  it('to', () => {
    expectSentences(
      { kind: 'age', field: 'age', to: 22 },
      {
        en: 'Customers aged 22 or under.',
        ru: 'Клиенты не старше 22 лет.',
        pl: 'Klienci w wieku do 22 lat.'
      }
    )
  })

  it('exactly', () => {
    expectSentences(
      { kind: 'age', field: 'age', from: 31, to: 31 },
      {
        en: 'Customers aged 31.',
        ru: 'Клиенты в возрасте 31 года.',
        pl: 'Klienci w wieku 31 lat.'
      }
    )
  })

  it('swapped', () => {
    expectSentences(
      { kind: 'age', field: 'age', from: 27, to: 41, negated: true },
      {
        en: 'Customers whose age is less than 27 or more than 41.',
        ru: 'Клиенты, у которых возраст меньше 27 лет или больше 41 года.',
        pl: 'Klienci, których wiek wynosi mniej niż 27 lat lub więcej niż 41 lat.'
      }
    )
  })

  it('recorded', () => {
    expectSentences(
      { kind: 'age', field: 'recorded_age', from: 1, to: 22 },
      {
        en: 'Customers whose recorded age is 1–22.',
        ru: 'Клиенты, у которых возраст по анкете от 1 до 22 лет.',
        pl: 'Klienci, których wiek z ankiety wynosi od 1 do 22 lat.'
      }
    )
  })

  it('recorded, exactly', () => {
    expectSentences(
      { kind: 'age', field: 'recorded_age', from: 22, to: 22 },
      {
        en: 'Customers whose recorded age is 22.',
        ru: 'Клиенты, у которых возраст по анкете — 22 года.',
        pl: 'Klienci, których wiek z ankiety wynosi 22 lata.'
      }
    )
  })

  it('unknown taken in', () => {
    expectSentences(
      { kind: 'age', field: 'age', from: 30, unknown: 'match' },
      {
        en: 'Customers whose age is at least 30 (or it is unknown).',
        ru: 'Клиенты, у которых возраст не меньше 30 лет (или неизвестно).',
        pl: 'Klienci, których wiek wynosi co najmniej 30 lat (lub brak danych).'
      }
    )
  })

  it('without bounds', () => {
    expectSentences(
      { kind: 'age', field: 'age' },
      {
        en: 'Customers whose age is known.',
        ru: 'Клиенты, у которых поле «Возраст» заполнено.',
        pl: 'Klienci, których pole „Wiek” jest wypełnione.'
      }
    )
  })
})

describe('a criterion of kind date in words', () => {
  it('in the last days', () => {
    expectSentences(
      { kind: 'date', field: 'last_order', from: { kind: 'ago', count: 60, unit: 'day' } },
      {
        en: 'Customers whose last order was in the last 60 days.',
        ru: 'Клиенты, у которых последний заказ сделан за последние 60 дней.',
        pl: 'Klienci, których ostatnie zamówienie złożono w ciągu ostatnich 60 dni.'
      }
    )
  })

  it('in the last months up to today', () => {
    expectSentences(
      {
        kind: 'date',
        field: 'last_order',
        from: { kind: 'ago', count: 12, unit: 'month' },
        to: { kind: 'ago', count: 0, unit: 'day' }
      },
      {
        en: 'Customers whose last order was in the last 12 months.',
        ru: 'Клиенты, у которых последний заказ сделан за последние 12 месяцев.',
        pl: 'Klienci, których ostatnie zamówienie złożono w ciągu ostatnich 12 miesięcy.'
      }
    )
  })

  it('longer ago', () => {
    expectSentences(
      { kind: 'date', field: 'last_order', to: { kind: 'ago', count: 2, unit: 'year' } },
      {
        en: 'Customers whose last order was 2 years ago or earlier.',
        ru: 'Клиенты, у которых последний заказ сделан 2 года назад или раньше.',
        pl: 'Klienci, których ostatnie zamówienie złożono 2 lata temu lub wcześniej.'
      }
    )
  })

  it('between two distances', () => {
    expectSentences(
      {
        kind: 'date',
        field: 'last_order',
        from: { kind: 'ago', count: 90, unit: 'day' },
        to: { kind: 'ago', count: 1, unit: 'month' }
      },
      {
        en: 'Customers whose last order was between a month and 90 days ago.',
        ru: 'Клиенты, у которых последний заказ сделан от месяца до 90 дней назад.',
        pl: 'Klienci, których ostatnie zamówienie złożono od miesiąca do 90 dni temu.'
      }
    )
  })

  it('in the next days', () => {
    expectSentences(
      {
        kind: 'date',
        field: 'first_order',
        from: { kind: 'ago', count: 0, unit: 'day' },
        to: { kind: 'ago', count: -5, unit: 'day' }
      },
      {
        en: 'Customers whose first order is in the next 5 days.',
        ru: 'Клиенты, у которых первый заказ — в ближайшие 5 дней.',
        pl: 'Klienci, których pierwsze zamówienie przypada w ciągu najbliższych 5 dni.'
      }
    )
  })

  it('between two distances of one unit', () => {
    expectSentences(
      {
        kind: 'date',
        field: 'last_order',
        from: { kind: 'ago', count: 3, unit: 'month' },
        to: { kind: 'ago', count: 1, unit: 'month' }
      },
      {
        en: 'Customers whose last order was between 1 and 3 months ago.',
        ru: 'Клиенты, у которых последний заказ сделан от 1 до 3 месяцев назад.',
        pl: 'Klienci, których ostatnie zamówienie złożono od 1 do 3 miesięcy temu.'
      }
    )
  })

  it('in the last month, without the number one', () => {
    expectSentences(
      { kind: 'date', field: 'last_order', from: { kind: 'ago', count: 1, unit: 'month' } },
      {
        en: 'Customers whose last order was in the last month.',
        ru: 'Клиенты, у которых последний заказ сделан за последний месяц.',
        pl: 'Klienci, których ostatnie zamówienie złożono w ciągu ostatniego miesiąca.'
      }
    )
  })

  it('longer than a year ago', () => {
    expectSentences(
      { kind: 'date', field: 'customer_since', from: { kind: 'ago', count: 1, unit: 'year' }, negated: true },
      {
        en: 'Customers who joined more than a year ago.',
        ru: 'Клиенты, у которых сотрудничество началось больше года назад.',
        pl: 'Klienci, których współpraca zaczęła się ponad rok temu.'
      }
    )
  })

  it('from a day to the as-of date', () => {
    expectSentences(
      {
        kind: 'date',
        field: 'birth_date',
        from: { kind: 'day', day: '2000-01-01' },
        to: { kind: 'ago', count: 0, unit: 'day' }
      },
      {
        en: 'Customers who were born between 1 Jan 2000 and 21 Nov 2026.',
        ru: 'Клиенты, у которых дата рождения — с 1 января 2000 по 21 ноября 2026.',
        pl: 'Klienci, których data urodzenia przypada od 1 stycznia 2000 do 21 listopada 2026.'
      }
    )
  })

  it('from a day on', () => {
    expectSentences(
      { kind: 'date', field: 'customer_since', from: { kind: 'day', day: '2020-01-01' } },
      {
        en: 'Customers who joined on 1 Jan 2020 or later.',
        ru: 'Клиенты, у которых сотрудничество началось не раньше 1 января 2020.',
        pl: 'Klienci, których współpraca zaczęła się nie wcześniej niż 1 stycznia 2020.'
      }
    )
  })

  it('between days', () => {
    expectSentences(
      {
        kind: 'date',
        field: 'first_order',
        from: { kind: 'day', day: '2026-01-01' },
        to: { kind: 'day', day: '2026-03-31' }
      },
      {
        en: 'Customers whose first order was between 1 Jan 2026 and 31 Mar 2026.',
        ru: 'Клиенты, у которых первый заказ сделан с 1 января 2026 по 31 марта 2026.',
        pl: 'Klienci, których pierwsze zamówienie złożono od 1 stycznia 2026 do 31 marca 2026.'
      }
    )
  })

  it('one day', () => {
    expectSentences(
      {
        kind: 'date',
        field: 'birth_date',
        from: { kind: 'day', day: '1990-05-09' },
        to: { kind: 'day', day: '1990-05-09' }
      },
      {
        en: 'Customers who were born on 9 May 1990.',
        ru: 'Клиенты, у которых дата рождения — 9 мая 1990.',
        pl: 'Klienci, których data urodzenia przypada 9 maja 1990.'
      }
    )
  })

  it('swapped, last days', () => {
    expectSentences(
      { kind: 'date', field: 'last_order', from: { kind: 'ago', count: 21, unit: 'day' }, negated: true },
      {
        en: 'Customers whose last order was more than 21 days ago.',
        ru: 'Клиенты, у которых последний заказ сделан больше 21 дня назад.',
        pl: 'Klienci, których ostatnie zamówienie złożono ponad 21 dni temu.'
      }
    )
  })

  it('swapped, between days', () => {
    expectSentences(
      {
        kind: 'date',
        field: 'first_order',
        from: { kind: 'day', day: '2026-01-01' },
        to: { kind: 'day', day: '2026-03-31' },
        negated: true
      },
      {
        en: 'Customers whose first order was before 1 Jan 2026 or after 31 Mar 2026.',
        ru: 'Клиенты, у которых первый заказ сделан раньше 1 января 2026 или позже 31 марта 2026.',
        pl: 'Klienci, których pierwsze zamówienie złożono przed 1 stycznia 2026 lub po 31 marca 2026.'
      }
    )
  })
})

describe('a criterion of kind anniversary in words', () => {
  it('birthday', () => {
    expectSentences(
      { kind: 'anniversary', field: 'birth_date', withinDays: 14 },
      {
        en: 'Customers who have a birthday in the next 14 days.',
        ru: 'Клиенты, у которых день рождения в ближайшие 14 дней.',
        pl: 'Klienci, których urodziny wypadają w ciągu najbliższych 14 dni.'
      }
    )
  })

  it('birthday on the very day', () => {
    expectSentences(
      { kind: 'anniversary', field: 'birth_date', withinDays: 0 },
      {
        en: 'Customers who have a birthday on 21 Nov 2026.',
        ru: 'Клиенты, у которых день рождения 21 ноября 2026.',
        pl: 'Klienci, których urodziny wypadają 21 listopada 2026.'
      }
    )
  })

  it('no birthday', () => {
    expectSentences(
      { kind: 'anniversary', field: 'birth_date', withinDays: 1, negated: true },
      {
        en: 'Customers who have no birthday in the next day.',
        ru: 'Клиенты, у которых день рождения не в ближайшие сутки.',
        pl: 'Klienci, których urodziny nie wypadają w ciągu najbliższego dnia.'
      }
    )
  })

  it('another date', () => {
    expectSentences(
      { kind: 'anniversary', field: 'first_order', withinDays: 30 },
      {
        en: 'Customers whose first order anniversary is in the next 30 days.',
        ru: 'Клиенты, у которых годовщина первого заказа в ближайшие 30 дней.',
        pl: 'Klienci, których rocznica pierwszego zamówienia wypada w ciągu najbliższych 30 dni.'
      }
    )
  })

  it('another date, swapped', () => {
    expectSentences(
      { kind: 'anniversary', field: 'first_order', withinDays: 30, negated: true },
      {
        en: 'Customers whose first order anniversary is not in the next 30 days.',
        ru: 'Клиенты, у которых годовщина первого заказа не в ближайшие 30 дней.',
        pl: 'Klienci, których rocznica pierwszego zamówienia nie wypada w ciągu najbliższych 30 dni.'
      }
    )
  })
})

describe('a criterion of kind choice in words', () => {
  it('one', () => {
    expectSentences(
      { kind: 'choice', field: 'education', values: ['PhD'] },
      {
        en: 'Customers whose education is PhD.',
        ru: 'Клиенты, у которых образование — PhD.',
        pl: 'Klienci, których wykształcenie to PhD.'
      }
    )
  })

  it('places', () => {
    expectSentences(
      { kind: 'choice', field: 'city', values: ['Kraków', 'Warszawa'] },
      {
        en: 'Customers who live in Kraków or Warszawa.',
        ru: 'Клиенты, у которых город — Kraków или Warszawa.',
        pl: 'Klienci, których miasto to Kraków lub Warszawa.'
      }
    )
  })

  it('swapped places', () => {
    expectSentences(
      { kind: 'choice', field: 'city', values: ['Казань', 'Москва', 'Омск'], negated: true },
      {
        en: 'Customers who do not live in Казань, Москва or Омск.',
        ru: 'Клиенты, у которых город — не Казань, не Москва и не Омск.',
        pl: 'Klienci, których miasto to nie Казань, Москва ani Омск.'
      }
    )
  })

  it('region and long lists', () => {
    expectSentences(
      { kind: 'choice', field: 'region', values: ['A', 'B', 'C', 'D', 'E', 'F'] },
      {
        en: 'Customers who live in A, B and 4 more.',
        ru: 'Клиенты, у которых регион — A, B и ещё 4 значения.',
        pl: 'Klienci, których region to A, B i jeszcze 4 wartości.'
      }
    )
  })

  it('swapped, a long list', () => {
    expectSentences(
      { kind: 'choice', field: 'education', values: ['A', 'B', 'C', 'D', 'E', 'F'], negated: true },
      {
        en: 'Customers whose education is not A, B or any of 4 more.',
        ru: 'Клиенты, у которых образование — не A, не B и ни одно из 4 других значений.',
        pl: 'Klienci, których wykształcenie to nie A, B ani żadna z 4 innych wartości.'
      }
    )
  })

  it('country', () => {
    expectSentences(
      { kind: 'choice', field: 'country', values: ['Polska'] },
      {
        en: 'Customers who live in Polska.',
        ru: 'Клиенты, у которых страна — Polska.',
        pl: 'Klienci, których kraj to Polska.'
      }
    )
  })

  it('gender, taken for the subject', () => {
    expectSentences(
      { kind: 'choice', field: 'gender', values: ['man'] },
      {
        en: 'Men.',
        ru: 'Мужчины.',
        pl: 'Mężczyźni.'
      }
    )
  })

  it('both genders', () => {
    expectSentences(
      { kind: 'choice', field: 'gender', values: ['man', 'woman'] },
      {
        en: 'Men and women.',
        ru: 'Мужчины и женщины.',
        pl: 'Mężczyźni i kobiety.'
      }
    )
  })

  it('another gender', () => {
    expectSentences(
      { kind: 'choice', field: 'gender', values: ['other'] },
      {
        en: 'Customers whose gender is other.',
        ru: 'Клиенты, у которых пол — другой.',
        pl: 'Klienci, których płeć to inna.'
      }
    )
  })

  it('customer type', () => {
    expectSentences(
      { kind: 'choice', field: 'customer_type', values: ['wholesale', 'partner'] },
      {
        en: 'Customers whose customer type is wholesale or partner.',
        ru: 'Клиенты, у которых тип клиента — оптовик или партнёр.',
        pl: 'Klienci, których typ klienta to hurtownik lub partner.'
      }
    )
  })

  it('nothing chosen', () => {
    expectSentences(
      { kind: 'choice', field: 'city', values: [] },
      {
        en: 'Customers for whom nothing is chosen yet in “City”.',
        ru: 'Клиенты, у которых в поле «Город» ещё ничего не выбрано.',
        pl: 'Klienci, dla których w polu „Miasto” nic jeszcze nie wybrano.'
      }
    )
  })

  it('an own field with text like a template', () => {
    expectSentences(
      { kind: 'choice', field: 'drink', values: ['чай {y} | кофе @:z'] },
      {
        en: 'Customers whose “Напиток {x} | @:y” is чай {y} | кофе @:z.',
        ru: 'Клиенты, у которых «Напиток {x} | @:y» — чай {y} | кофе @:z.',
        pl: 'Klienci, których „Напиток {x} | @:y” to чай {y} | кофе @:z.'
      }
    )
  })

  it('unknown taken in', () => {
    expectSentences(
      { kind: 'choice', field: 'education', values: ['PhD'], unknown: 'match' },
      {
        en: 'Customers whose education is PhD (or it is unknown).',
        ru: 'Клиенты, у которых образование — PhD (или неизвестно).',
        pl: 'Klienci, których wykształcenie to PhD (lub brak danych).'
      }
    )
  })

  it('unknown left out', () => {
    expectSentences(
      { kind: 'choice', field: 'education', values: ['PhD'], unknown: 'noMatch' },
      {
        en: 'Customers whose education is PhD (unknown does not count).',
        ru: 'Клиенты, у которых образование — PhD (неизвестное не подходит).',
        pl: 'Klienci, których wykształcenie to PhD (brak danych nie pasuje).'
      }
    )
  })
})

describe('a criterion of kind multipleChoice in words', () => {
  it('any', () => {
    expectSentences(
      { kind: 'multipleChoice', field: 'interests', match: 'any', values: ['sport', 'travel'] },
      {
        en: 'Customers who have sport or travel among their interests.',
        ru: 'Клиенты, у которых в поле «Интересы» есть sport или travel.',
        pl: 'Klienci, których pole „Zainteresowania” zawiera sport lub travel.'
      }
    )
  })

  it('all', () => {
    expectSentences(
      { kind: 'multipleChoice', field: 'interests', match: 'all', values: ['sport', 'travel'] },
      {
        en: 'Customers who have sport and travel among their interests.',
        ru: 'Клиенты, у которых в поле «Интересы» есть sport и travel.',
        pl: 'Klienci, których pole „Zainteresowania” zawiera sport i travel.'
      }
    )
  })

  it('none', () => {
    expectSentences(
      { kind: 'multipleChoice', field: 'interests', match: 'none', values: ['sport', 'travel'] },
      {
        en: 'Customers who do not have “sport” or “travel” among their interests.',
        ru: 'Клиенты, у которых в поле «Интересы» нет значений «sport» или «travel».',
        pl: 'Klienci, których pole „Zainteresowania” nie zawiera „sport” ani „travel”.'
      }
    )
  })

  it('swapped any', () => {
    expectSentences(
      { kind: 'multipleChoice', field: 'interests', match: 'any', values: ['sport'], negated: true },
      {
        en: 'Customers who do not have “sport” among their interests.',
        ru: 'Клиенты, у которых в поле «Интересы» нет значения «sport».',
        pl: 'Klienci, których pole „Zainteresowania” nie zawiera „sport”.'
      }
    )
  })

  it('swapped all', () => {
    expectSentences(
      { kind: 'multipleChoice', field: 'values', match: 'all', values: ['a', 'b'], negated: true },
      {
        en: 'Customers who do not have all of “a” and “b” among their values.',
        ru: 'Клиенты, у которых в поле «Ценности» нет хотя бы одного из значений «a» и «b».',
        pl: 'Klienci, których pole „Wartości” nie zawiera wszystkich wartości „a” i „b”.'
      }
    )
  })

  it('nothing chosen', () => {
    expectSentences(
      { kind: 'multipleChoice', field: 'interests', match: 'any', values: [] },
      {
        en: 'Customers for whom nothing is chosen yet in “Interests”.',
        ru: 'Клиенты, у которых в поле «Интересы» ещё ничего не выбрано.',
        pl: 'Klienci, dla których w polu „Zainteresowania” nic jeszcze nie wybrano.'
      }
    )
  })
})

describe('a criterion of kind text in words', () => {
  it('equals', () => {
    expectSentences(
      { kind: 'text', field: 'company', operator: 'equals', values: ['Acme'] },
      {
        en: 'Customers whose company is “Acme”.',
        ru: 'Клиенты, у которых компания — «Acme».',
        pl: 'Klienci, których firma to „Acme”.'
      }
    )
  })

  it('contains', () => {
    expectSentences(
      { kind: 'text', field: 'email', operator: 'contains', values: ['gmail', 'mail.ru'] },
      {
        en: 'Customers whose e-mail address contains “gmail” or “mail.ru”.',
        ru: 'Клиенты, у которых адрес эл. почты содержит «gmail» или «mail.ru».',
        pl: 'Klienci, których adres e-mail zawiera „gmail” lub „mail.ru”.'
      }
    )
  })

  it('starts with', () => {
    expectSentences(
      { kind: 'text', field: 'phone', operator: 'startsWith', values: ['+48'] },
      {
        en: 'Customers whose phone number starts with “+48”.',
        ru: 'Клиенты, у которых номер телефона начинается с «+48».',
        pl: 'Klienci, których numer telefonu zaczyna się od „+48”.'
      }
    )
  })

  it('ends with', () => {
    expectSentences(
      { kind: 'text', field: 'email', operator: 'endsWith', values: ['.pl'] },
      {
        en: 'Customers whose e-mail address ends with “.pl”.',
        ru: 'Клиенты, у которых адрес эл. почты заканчивается на «.pl».',
        pl: 'Klienci, których adres e-mail kończy się na „.pl”.'
      }
    )
  })

  it('does not contain', () => {
    expectSentences(
      { kind: 'text', field: 'name', operator: 'contains', values: ['test', 'тест'], negated: true },
      {
        en: 'Customers whose name does not contain “test” or “тест”.',
        ru: 'Клиенты, у которых полное имя не содержит «test» или «тест».',
        pl: 'Klienci, których nazwa klienta nie zawiera „test” ani „тест”.'
      }
    )
  })

  it('does not start with', () => {
    expectSentences(
      { kind: 'text', field: 'postcode', operator: 'startsWith', values: ['30'], negated: true },
      {
        en: 'Customers whose postcode does not start with “30”.',
        ru: 'Клиенты, у которых почтовый индекс не начинается с «30».',
        pl: 'Klienci, których kod pocztowy nie zaczyna się od „30”.'
      }
    )
  })

  it('does not end with', () => {
    expectSentences(
      { kind: 'text', field: 'email', operator: 'endsWith', values: ['.ru'], negated: true },
      {
        en: 'Customers whose e-mail address does not end with “.ru”.',
        ru: 'Клиенты, у которых адрес эл. почты не заканчивается на «.ru».',
        pl: 'Klienci, których adres e-mail nie kończy się na „.ru”.'
      }
    )
  })

  it('nothing typed', () => {
    expectSentences(
      { kind: 'text', field: 'email', operator: 'contains', values: [] },
      {
        en: 'Customers for whom nothing is chosen yet in “E-mail”.',
        ru: 'Клиенты, у которых в поле «Эл. почта» ещё ничего не выбрано.',
        pl: 'Klienci, dla których w polu „E-mail” nic jeszcze nie wybrano.'
      }
    )
  })
})

describe('a criterion of kind yesNo in words', () => {
  it('loyalty card', () => {
    expectSentences(
      { kind: 'yesNo', field: 'loyalty_card', value: true },
      {
        en: 'Customers who have a loyalty card.',
        ru: 'Клиенты, у которых есть карта лояльности.',
        pl: 'Klienci, którzy mają kartę lojalnościową.'
      }
    )
  })

  it('no loyalty card', () => {
    expectSentences(
      { kind: 'yesNo', field: 'loyalty_card', value: false },
      {
        en: 'Customers who have no loyalty card.',
        ru: 'Клиенты, у которых нет карты лояльности.',
        pl: 'Klienci, którzy nie mają karty lojalnościowej.'
      }
    )
  })

  it('consent', () => {
    expectSentences(
      { kind: 'yesNo', field: 'consent_email', value: true },
      {
        en: 'Customers who have agreed to e-mail.',
        ru: 'Клиенты, у которых есть согласие на письма.',
        pl: 'Klienci, którzy wyrażają zgodę na e-maile.'
      }
    )
  })

  it('no consent', () => {
    expectSentences(
      { kind: 'yesNo', field: 'consent_sms', value: true, negated: true },
      {
        en: 'Customers who have not agreed to SMS.',
        ru: 'Клиенты, у которых нет согласия на SMS.',
        pl: 'Klienci, którzy nie wyrażają zgody na SMS-y.'
      }
    )
  })

  it('an own field', () => {
    expectSentences(
      { kind: 'yesNo', field: 'newsletter', value: true },
      {
        en: 'Customers whose “Newsletter” is yes.',
        ru: 'Клиенты, у которых «Newsletter» — да.',
        pl: 'Klienci, których pole „Newsletter” ma wartość „tak”.'
      }
    )
  })
})

describe('a criterion of kind known in words', () => {
  it('known', () => {
    expectSentences(
      { kind: 'known', field: 'phone', known: true },
      {
        en: 'Customers whose phone number is known.',
        ru: 'Клиенты, у которых поле «Телефон» заполнено.',
        pl: 'Klienci, których pole „Telefon” jest wypełnione.'
      }
    )
  })

  it('unknown', () => {
    expectSentences(
      { kind: 'known', field: 'newsletter', known: false },
      {
        en: 'Customers whose “Newsletter” is unknown.',
        ru: 'Клиенты, у которых поле «Newsletter» не заполнено.',
        pl: 'Klienci, których pole „Newsletter” jest puste.'
      }
    )
  })

  it('swapped', () => {
    expectSentences(
      { kind: 'known', field: 'phone', known: true, negated: true },
      {
        en: 'Customers whose phone number is unknown.',
        ru: 'Клиенты, у которых поле «Телефон» не заполнено.',
        pl: 'Klienci, których pole „Telefon” jest puste.'
      }
    )
  })
})

describe('a criterion of kind checkByAgeBand in words', () => {
  it('ranges by band', () => {
    expectSentences(
      {
        kind: 'checkByAgeBand',
        field: 'average_check',
        bands: [
          { from: 25, to: 30, checkFrom: 300000, checkTo: 500000 },
          { from: 30, to: 45, included: false },
          { from: 45 }
        ]
      },
      {
        en: 'Customers whose average check fits their age (25–30: between 3,000 ₽ and 5,000 ₽; 45+: any).',
        ru: 'Клиенты, у которых средний чек соответствует возрасту (25–30: от 3 000 ₽ до 5 000 ₽; 45+: любой).',
        pl: 'Klienci, których średni paragon odpowiada wiekowi (25–30: od 3000 ₽ do 5000 ₽; 45+: dowolny).'
      }
    )
  })

  it('swapped', () => {
    expectSentences(
      { kind: 'checkByAgeBand', field: 'average_check', bands: [{ from: 18, to: 25, checkTo: 99950 }], negated: true },
      {
        en: 'Customers for whom it is not true that their average check fits their age (18–25: at most 999.50 ₽).',
        ru: 'Клиенты, у которых не выполнено условие (средний чек соответствует возрасту (18–25: не больше 999,50 ₽)).',
        pl: 'Klienci, dla których nie jest prawdą, że średni paragon odpowiada wiekowi (18–25: najwyżej 999,50 ₽).'
      }
    )
  })

  it('no band left', () => {
    expectSentences(
      { kind: 'checkByAgeBand', field: 'average_check', bands: [{ from: 18, included: false }] },
      {
        en: 'Customers for whom nothing is chosen yet in “Average check”.',
        ru: 'Клиенты, у которых в поле «Средний чек» ещё ничего не выбрано.',
        pl: 'Klienci, dla których w polu „Średni paragon” nic jeszcze nie wybrano.'
      }
    )
  })
})

describe('a broken criterion in words', () => {
  it('a field that is gone', () => {
    expectSentences(
      { kind: 'number', field: 'gone', from: 1 },
      {
        en: 'Customers for whom a criterion holds on a field that is no longer there (“gone”).',
        ru: 'Клиенты, у которых выполнено условие по полю, которого больше нет («gone»).',
        pl: 'Klienci, dla których spełnione jest kryterium dotyczące pola, którego już nie ma („gone”).'
      }
    )
  })

  it('a field of another type', () => {
    expectSentences(
      { kind: 'number', field: 'city', from: 1 },
      {
        en: 'Customers for whom a criterion holds that does not fit the field “City”.',
        ru: 'Клиенты, у которых выполнено условие, которое не подходит к полю «Город».',
        pl: 'Klienci, dla których spełnione jest kryterium, które nie pasuje do pola „Miasto”.'
      }
    )
  })
})
