import { describe, expect, it } from 'vitest'
import { columnOfChoices } from '../../../src/core/columns/columns-from-values'
import { foundValues } from '../../../src/core/portrait/preview/found-values'
import type { Field } from '../../../src/model/field'
import { createWords } from '../../../src/words/create-words'

const origin = { kind: 'computed' } as const
const fields: Field[] = [
  { id: 'city', name: 'City', type: 'choice', group: 'who', standard: true, origin },
  { id: 'gender', name: 'Gender', type: 'choice', group: 'who', standard: true, origin },
  { id: 'own', name: 'Shop', type: 'choice', group: 'own', standard: false, origin }
]
const table = {
  rows: 5,
  columns: new Map([
    ['city', columnOfChoices(['Kraków', 'Łódź', 'Kraków', 'Санкт-Петербург', null])],
    ['gender', columnOfChoices(['man', 'woman', 'man', null, 'woman'])],
    ['own', columnOfChoices(['Kraków Old Town', null, null, null, null])]
  ])
}
const search = (text: string, language: 'en' | 'ru' = 'en', limit = 8) =>
  foundValues(table, fields, createWords(language), text, limit)

describe('the search for a value', () => {
  it('finds it in all choices without the marks of letters, those of most customers first', () => {
    expect(search('krakow')).toEqual([
      { field: 'city', value: 'Kraków', count: 2 },
      { field: 'own', value: 'Kraków Old Town', count: 1 }
    ])
    expect(search('lodz')).toEqual([{ field: 'city', value: 'Łódź', count: 1 }])
    expect(search('петер')).toEqual([{ field: 'city', value: 'Санкт-Петербург', count: 1 }])
    expect(search('krakow', 'en', 1)).toHaveLength(1)
  })

  it('finds what the program translates in the words of the screen', () => {
    expect(search('мужск', 'ru')).toEqual([{ field: 'gender', value: 'man', count: 2 }])
    expect(search('мужск', 'en')).toEqual([])
  })

  it('finds nothing for an empty search or a piece within a word', () => {
    expect(search(' – ')).toEqual([])
    expect(search('rako')).toEqual([])
  })
})
