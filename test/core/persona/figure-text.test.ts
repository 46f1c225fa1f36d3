import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CorePart } from '../../../src/model/live-figure'
import type { Language } from '../../../src/model/language'
import { everyText } from '../../../src/core/persona/every-text'
import { figureText, type Told } from '../../../src/core/persona/figure-text'
import { createWords } from '../../../src/words/create-words'
import { fromCities } from '../../../src/words/from-cities'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

function core(language: Language, part: CorePart, told: Partial<Told>): string {
  const writing = {
    words: createWords(language),
    fields: new Map(),
    currency: 'RUB',
    check: { isMoney: true, isPlainMean: false }
  }
  return plain(
    figureText(writing, { of: 'segment', kind: 'core', part }, { state: 'known', value: null, values: [], ...told })
  )
}

describe('how often something happens', () => {
  it.each([
    [1, 'once a day', 'раз в день', 'raz dziennie'],
    [2, 'once every two days', 'раз в два дня', 'raz na dwa dni'],
    [5, 'once every five days', 'раз в пять дней', 'raz na pięć dni'],
    [7, 'once a week', 'раз в неделю', 'raz na tydzień'],
    [14, 'once every two weeks', 'раз в две недели', 'raz na dwa tygodnie'],
    [30, 'once a month', 'раз в месяц', 'raz na miesiąc'],
    [61, 'once every two months', 'раз в два месяца', 'raz na dwa miesiące'],
    [152, 'once every five months', 'раз в пять месяцев', 'raz na pięć miesięcy'],
    [365, 'once every 12 months', 'раз в 12 месяцев', 'raz na 12 miesięcy'],
    [730, 'once every two years', 'раз в два года', 'raz na dwa lata'],
    [1826, 'once every five years', 'раз в пять лет', 'raz na pięć lat'],
    [7670, 'once every 21 years', 'раз в 21 год', 'raz na 21 lat']
  ])('%d days', (days, en, ru, pl) => {
    expect(everyText(createWords('en'), days)).toBe(en)
    expect(everyText(createWords('ru'), days)).toBe(ru)
    expect(everyText(createWords('pl'), days)).toBe(pl)
  })
})

describe('the core of an audience in words', () => {
  it('names women and men in the order given', () => {
    expect(core('ru', 'gender', { values: ['woman'] })).toBe('женщины')
    expect(core('pl', 'gender', { values: ['man', 'woman'] })).toBe('mężczyźni i kobiety')
  })

  it.each([
    [['30', '44'], 'aged 30–44', '30–44 лет', 'w wieku 30–44 lat'],
    [['30', '51'], 'aged 30–51', '30–51 года', 'w wieku 30–51 lat'],
    [['21', '21'], 'aged 21', '21 года', 'w wieku 21 lat'],
    [['11', '11'], 'aged 11', '11 лет', 'w wieku 11 lat'],
    [['0', '1'], 'aged 0–1', '0–1 года', 'w wieku 0–1 roku'],
    [['65', ''], 'aged 65 and over', 'от 65 лет', 'w wieku od 65 lat'],
    [['61', ''], 'aged 61 and over', 'от 61 года', 'w wieku od 61 lat']
  ])('ages %s', (values, en, ru, pl) => {
    expect([core('en', 'age', { values }), core('ru', 'age', { values }), core('pl', 'age', { values })]).toEqual([
      en,
      ru,
      pl
    ])
  })

  it('declines the cities it knows, whatever their case, and names others after the word for city', () => {
    const [ru, pl, en] = (['ru', 'pl', 'en'] as const).map(createWords)
    if (!ru || !pl || !en) throw new Error('no words')
    expect(fromCities(ru, ['Москва', 'КАЗАНЬ'])).toBe('из Москвы и Казани')
    expect(fromCities(ru, ['Орел'])).toBe('из Орла')
    expect(fromCities(ru, ['Бор'])).toBe('из города Бор')
    expect(fromCities(ru, ['Москва', 'Бор', 'Выкса'])).toBe('из городов Москва, Бор и Выкса')
    expect(fromCities(pl, ['Warszawa', 'Kraków', 'Gdańsk'])).toBe('z Warszawy, Krakowa i Gdańska')
    expect(fromCities(pl, ['Szczecin', 'Słupsk'])).toBe('ze Szczecina i Słupska')
    expect(fromCities(pl, ['Zabrze'])).toBe('z Zabrza')
    expect(fromCities(pl, ['Sopot'])).toBe('z Sopotu')
    expect(fromCities(pl, ['Ustka'])).toBe('z miasta Ustka')
    expect(fromCities(en, ['Moscow', 'Kazan'])).toBe('from Moscow and Kazan')
  })

  it('agrees with its numbers at any count, and leaves no placeholder', () => {
    const endings = { ru: / (года|лет)$/, pl: / (roku|lat)$/, en: /^aged / } as const
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'ru', 'pl'),
        fc.nat(120),
        fc.nat(120),
        fc.integer({ min: 1, max: 4000 }),
        (language, one, other, days) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)]
          const ages = core(language, 'age', { values: [String(from), String(to)] })
          expect(ages).toMatch(endings[language])
          if (language === 'ru') expect(ages.endsWith('года')).toBe(to % 10 === 1 && to % 100 !== 11)
          if (language === 'pl') expect(ages.endsWith('roku')).toBe(to === 1)
          const every = everyText(createWords(language), days)
          expect(ages + every).not.toMatch(/[{}|]|undefined|NaN/)
        }
      )
    )
  })
})

describe('a figure that is not known', () => {
  it('says so', () => {
    expect(core('ru', 'city', { state: 'unknown' })).toBe('нет данных')
    expect(core('pl', 'share', { state: 'tooFew' })).toBe('za mało danych')
    expect(core('en', 'age', { state: 'missing' })).toBe('no such field')
  })
})
