import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import { formulaFieldOf } from '../../../src/core/fields/formula-field'
import { fieldSchema, type Field, type Formula } from '../../../src/model/field'
import { formulaOf, storedField } from './small-table'

const fields: Field[] = [
  storedField('wines', 'number'),
  storedField('meat', 'number'),
  storedField('rent', 'money', 'PLN'),
  storedField('fuel', 'money', 'EUR'),
  storedField('city', 'choice'),
  { ...storedField('purchases', 'number'), standard: true, group: 'buys' },
  formulaOf('double', 'number', { kind: 'sum', fields: ['wines', 'wines'] })
]
const sum: Formula = { kind: 'sum', fields: ['wines', 'meat'] }

function made(name: string, formula: Formula, id: string | null = null): Field {
  return formulaFieldOf({ id, name, formula, fields, currency: 'PLN' })
}

function refusal(name: string, formula: Formula, id: string | null = null): [string, Failure['details']] {
  try {
    made(name, formula, id)
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.details]
  }
  throw new Error('nothing was refused')
}

describe('the field of a formula', () => {
  it('fills a standard field when its id is given as the name; money without a sign is the workspace’s', () => {
    const field = made('money', sum)
    expect(field).toMatchObject({ id: 'money', type: 'money', currency: 'PLN', group: 'buys', standard: true })
    expect(fieldSchema.safeParse(field).success).toBe(true)
  })

  it('keeps the currency of its parts', () => {
    expect(made('average_check', { kind: 'ratio', numerator: 'fuel', denominator: 'purchases' }).currency).toBe('EUR')
  })

  it('is otherwise the user’s own, with an id made of its name', () => {
    expect(made('  Всего  вин ', sum)).toMatchObject({
      id: 'vsego_vin',
      name: 'Всего вин',
      type: 'number',
      group: 'own'
    })
    expect(made('Wines!', sum).id).toBe('wines_2')
    expect(made('★', sum).id).toBe('formula')
    expect(made('Łączna kwota', sum).id).toBe('laczna_kwota')
  })

  it('replaces the formula of the same name, and keeps its id when it is renamed', () => {
    expect(made('Double', sum).id).toBe('double')
    expect(made('Twice', sum, 'double')).toMatchObject({ id: 'double', name: 'Twice' })
  })

  it('is money when money is added, or divided by a number', () => {
    expect(made('x', { kind: 'sum', fields: ['rent'] }).type).toBe('money')
    expect(made('x', { kind: 'difference', from: 'rent', minus: 'rent' }).type).toBe('money')
    expect(made('x', { kind: 'ratio', numerator: 'rent', denominator: 'wines' }).type).toBe('money')
    expect(made('x', { kind: 'ratio', numerator: 'rent', denominator: 'rent' }).type).toBe('number')
    expect(made('x', { kind: 'ratio', numerator: 'wines', denominator: 'rent' }).type).toBe('number')
  })
})

describe('a formula is refused', () => {
  it('when a part does not exist', () => {
    expect(refusal('x', { kind: 'sum', fields: ['nothing'] })).toEqual(['fieldNotFound', { field: 'nothing' }])
  })

  it('when a part is neither a number nor money', () => {
    expect(refusal('x', { kind: 'sum', fields: ['city'] })).toEqual([
      'fieldTypeRefused',
      { field: 'city', type: 'choice', why: 'partNotNumber' }
    ])
  })

  it('when it would fill a standard field that holds no numbers', () => {
    expect(refusal('gender', sum)[1]).toMatchObject({ field: 'gender', why: 'targetNotNumber' })
    expect(refusal('age', sum)[1]).toMatchObject({ field: 'age', why: 'targetNotNumber' })
  })

  it('when a column of the file fills that field already', () => {
    expect(refusal('purchases', sum)[1]).toMatchObject({ why: 'filledByColumn' })
    expect(refusal('Meat', sum)[1]).toMatchObject({ field: 'meat', why: 'filledByColumn' })
  })

  it('when it has no name', () => {
    expect(refusal('  ', sum)[1]).toMatchObject({ why: 'noName' })
  })

  it('when it mixes currencies', () => {
    expect(refusal('x', { kind: 'sum', fields: ['rent', 'fuel'] })).toEqual([
      'mixedCurrencies',
      { field: 'x', currencies: 'PLN, EUR' }
    ])
  })

  it('when another formula that reads it would mix currencies', () => {
    const chain = [...fields, formulaOf('cost', 'money', { kind: 'sum', fields: ['rent'] }, 'PLN')]
    const all = [...chain, formulaOf('all', 'money', { kind: 'sum', fields: ['cost', 'rent'] }, 'PLN')]
    const change = () =>
      formulaFieldOf({
        id: 'cost',
        name: 'cost',
        formula: { kind: 'sum', fields: ['fuel'] },
        fields: all,
        currency: 'PLN'
      })
    expect(change).toThrow(expect.objectContaining({ code: 'mixedCurrencies' }))
  })

  it('when it reads itself', () => {
    expect(refusal('double', { kind: 'sum', fields: ['double'] }, 'double')[0]).toBe('formulaCycle')
  })
})
