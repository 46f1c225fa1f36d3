import { describe, expect, it } from 'vitest'
import type { Field, FieldType } from '../../src/model/field'
import { standardFields } from '../../src/model/standard-fields'
import { createWords } from '../../src/words/create-words'
import { fieldName, standardFieldName } from '../../src/words/field-name'
import { choiceText, valueText } from '../../src/words/value-text'

const en = createWords('en')
const ru = createWords('ru')
const pl = createWords('pl')
const field = (id: string, type: FieldType, standard = true): Field => ({
  id,
  name: 'as the user wrote it',
  type,
  group: 'who',
  standard,
  origin: { kind: 'computed' }
})
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('names of fields', () => {
  it('are those of the language for standard fields', () => {
    const check = field('average_check', 'money')
    expect([en, ru, pl].map((words) => fieldName(words, check))).toEqual([
      'Average check',
      'Средний чек',
      'Średni paragon'
    ])
  })

  it('are as the user wrote them for own fields, even under the id of a standard one', () => {
    expect(fieldName(ru, field('average_check', 'money', false))).toBe('as the user wrote it')
    expect(fieldName(ru, { id: 'own1', name: '', standard: false })).toBe('own1')
  })

  it('differ for all standard fields within a language', () => {
    for (const words of [en, ru, pl]) {
      const names = standardFields.map(({ id }) => standardFieldName(words, id))
      expect(new Set(names).size).toBe(standardFields.length)
    }
    expect(standardFieldName(en, 'constructor')).toBe('constructor')
  })
})

describe('values of fields', () => {
  it('say when nothing is known', () => {
    expect(valueText(ru, field('city', 'choice'), null)).toBe('неизвестно')
  })

  it('translate gender and customer type, and leave other words as they are', () => {
    expect(valueText(en, field('gender', 'choice'), 'woman')).toBe('woman')
    expect(valueText(ru, field('gender', 'choice'), 'woman')).toBe('женский')
    expect(choiceText(pl, field('customer_type', 'choice'), 'wholesale')).toBe('hurtownik')
    expect(choiceText(pl, field('customer_type', 'choice'), 'VIP')).toBe('VIP')
    expect(choiceText(pl, field('loyalty_card', 'yesNo'), 'no')).toBe('nie')
    expect(choiceText(pl, field('gender', 'choice', false), 'woman')).toBe('woman')
  })

  it('write yes and no, dates, money and numbers in the form of the language', () => {
    expect(valueText(pl, field('loyalty_card', 'yesNo'), false)).toBe('nie')
    expect(valueText(ru, field('last_order', 'date'), '2026-11-21')).toBe('21 ноября 2026')
    expect(plain(valueText(pl, field('income', 'money'), 1234550, 'PLN'))).toBe('12 346 zł')
    expect(plain(valueText(en, { ...field('income', 'money'), currency: 'RUB' }, 9950, 'PLN'))).toBe('99.50 ₽')
    expect(plain(valueText(ru, field('purchases', 'number'), 12345.678))).toBe('12 345,68')
    expect(valueText(en, field('birth_year', 'number'), 1984)).toBe('1984')
  })

  it('write an age exactly, as a band, or open', () => {
    const age = field('age', 'age')
    expect(valueText(en, age, { from: 30, to: 30 })).toBe('30')
    expect(valueText(en, age, { from: 45, to: 54 })).toBe('45–54')
    expect(valueText(en, age, { from: 65, to: null })).toBe('65+')
  })

  it('list several values', () => {
    expect(valueText(en, field('interests', 'multipleChoice'), ['sport', 'travel'])).toBe('sport, travel')
  })
})
