import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/model/language'
import { standardFields } from '../../src/model/standard-fields'
import { createWords } from '../../src/words/create-words'
import { termsOfEvents, termsOfField } from '../../src/words/field-terms'
import { beginsNearly, fitOf, searchWords } from '../../src/words/search-words'

const named = (id: string) => ({ id, name: id, standard: true })
/** The best fields for a search in a language, slips forgiven only where nothing fits without. */
function found(language: (typeof languages)[number], search: string): string[] {
  const words = createWords(language)
  for (const forgiving of [false, true]) {
    const fits = standardFields.flatMap(({ id }) => {
      const fit = fitOf(searchWords(search), termsOfField(words, named(id)), forgiving)
      return fit === null ? [] : [{ id, fit }]
    })
    if (fits.length > 0) return fits.sort((one, other) => one.fit - other.fit).map(({ id }) => id)
  }
  return []
}

describe('the search for a field', () => {
  it.each([
    ['пол', 'gender'],
    ['sex', 'gender'],
    ['płeć', 'gender'],
    ['plec', 'gender'],
    ['ltv', 'money'],
    ['чек', 'average_check'],
    ['paragon', 'average_check'],
    ['город', 'city'],
    ['city', 'city'],
    ['miasto', 'city'],
    ['день рождения', 'birth_date'],
    ['urodziny', 'birth_date'],
    ['BIRTHDAY', 'birth_date'],
    ['zgoda', 'consent_email'],
    ['nps', 'recommendation'],
    ['доход', 'income']
  ])('finds «%s» whatever the language of the program', (search, field) => {
    for (const language of languages) expect(found(language, search), language).toContain(field)
  })

  it('puts the field of that name first', () => {
    expect(found('en', 'city')[0]).toBe('city')
    expect(found('ru', 'город')[0]).toBe('city')
    expect(found('pl', 'miejsc')[0]).toBe('city')
    expect(found('en', 'age')[0]).toBe('age')
    expect(found('en', 'пол')[0]).toBe('gender')
  })

  it('forgives case, ё, marks left out and slips of the finger', () => {
    expect(found('ru', 'ДЕТЁЙ')).toContain('children')
    expect(found('pl', 'wyksztalcenie')[0]).toBe('education')
    expect(found('en', 'edcuation')[0]).toBe('education')
    expect(found('ru', 'образавание')[0]).toBe('education')
    expect(found('en', 'gendre')[0]).toBe('gender')
    expect(found('en', 'zzzz')).toEqual([])
  })

  it('finds orders and contacts by what they are called elsewhere', () => {
    expect(fitOf(searchWords('покупки'), termsOfEvents('orders', 'Orders'), false)).toBe(2)
    expect(fitOf(searchWords('calls'), termsOfEvents('contacts', 'Контакты'), false)).toBe(2)
  })

  it('finds every field by its own name', () => {
    for (const language of languages)
      for (const { id } of standardFields) {
        const terms = termsOfField(createWords(language), named(id))
        expect(fitOf(terms.name, terms, false), `${language} ${id}`).toBe(0)
      }
  })

  it('knows one slip from two', () => {
    expect(beginsNearly('education', 'edukation', 1)).toBe(true)
    expect(beginsNearly('education', 'ducation', 1)).toBe(true)
    expect(beginsNearly('education', 'edducation', 1)).toBe(true)
    expect(beginsNearly('education', 'deucation', 1)).toBe(true)
    expect(beginsNearly('education', 'etukation', 1)).toBe(false)
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 8 })
    fc.assert(fc.property(letters, letters, (word, rest) => beginsNearly(word + rest, word, 0)))
  })
})
