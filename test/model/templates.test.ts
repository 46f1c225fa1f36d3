import { describe, expect, it } from 'vitest'
import { noNamesAround } from '../../src/model/around'
import { usualAttributes } from '../../src/model/event-attributes'
import type { Field } from '../../src/model/field'
import { brokenCriteria } from '../../src/model/portrait-problems'
import { standardFields } from '../../src/model/standard-fields'
import { filledTemplates } from '../../src/model/templates/fill-template'
import { fieldForTemplate } from '../../src/model/templates/template-fields'
import { templateIds } from '../../src/model/templates/templates'
import { messages } from '../../src/words/messages'

const origin = { kind: 'computed' } as const
const standard = standardFields.map((field): Field => ({ ...field, name: field.id, standard: true, origin }))
const events = (['orders', 'contacts'] as const).flatMap((of) =>
  Object.entries(usualAttributes[of]).map(([name, type]): Field => ({
    id: `${of}/${name}`,
    name,
    type,
    group: 'buys',
    standard: true,
    of,
    origin
  }))
)
const own = (id: string, name: string, type: Field['type'], of?: 'orders'): Field => ({
  id,
  name,
  type,
  group: 'own',
  standard: false,
  ...(of ? { of } : {}),
  origin: { kind: 'column', header: name }
})
const travelling = [
  own('ref_1', 'Население', 'number'),
  own('orders/zagranica', 'Wyjazd za granicę', 'yesNo', 'orders'),
  own('orders/with_family', 'with family', 'yesNo', 'orders')
]
const byId = (fields: readonly Field[]) => new Map(fields.map((field) => [field.id, field]))
const whole = byId([...standard, ...events, ...travelling])

describe('frequent portraits', () => {
  it('are all ready in a base with all fields, and ask nothing that is not there', () => {
    const filled = filledTemplates(whole, () => 500_00)
    expect(filled.map(({ id }) => id)).toEqual(templateIds)
    for (const { portrait, missing, id } of filled) {
      expect(missing, id).toEqual([])
      expect(portrait && brokenCriteria(portrait, whole, noNamesAround), id).toEqual([])
      expect(portrait?.members.length, id).toBeGreaterThan(0)
    }
  })

  it('say the founding example exactly', () => {
    const [travellers] = filledTemplates(whole, () => null)
    expect(travellers?.portrait?.members).toMatchObject([
      { kind: 'choice', field: 'gender', values: ['man'] },
      { kind: 'age', field: 'age', from: 27, to: 45 },
      { kind: 'number', field: 'ref_1', from: 1_000_000 },
      {
        kind: 'event',
        field: 'orders',
        filters: [
          { kind: 'yesNo', attribute: 'zagranica', value: true },
          { kind: 'yesNo', attribute: 'with_family', value: true }
        ],
        measure: { kind: 'count', from: 2 }
      }
    ])
  })

  it('say which fields a base lacks', () => {
    const small = byId(standard.filter(({ id }) => id === 'gender' || id === 'last_order'))
    const filled = new Map(filledTemplates(small, () => null).map((template) => [template.id, template]))
    expect(filled.get('lost')?.portrait).not.toBeNull()
    expect(filled.get('boughtOnce')).toMatchObject({ portrait: null, missing: ['purchases'] })
    expect(filled.get('travellers')?.missing).toEqual(['age', 'population', 'orders/day', 'abroad', 'withFamily'])
  })

  it('take what the top fifth reaches from the base', () => {
    const filled = filledTemplates(whole, (field) => (field === 'average_check' ? 14_300 : 1))
    const bigCheck = filled.find(({ id }) => id === 'bigCheck')
    expect(bigCheck?.portrait?.members).toMatchObject([{ kind: 'number', field: 'average_check', from: 14_300 }])
  })

  it('do not take a field of another type for the one they need', () => {
    const texts = byId([{ ...own('last_order', 'last_order', 'text') }, own('x', 'City population', 'text')])
    expect(fieldForTemplate('last_order', texts)).toBeUndefined()
    expect(fieldForTemplate('population', texts)).toBeUndefined()
  })

  it('have a name that a segment may bear and a sentence in each language', () => {
    for (const { templates } of Object.values(messages))
      for (const id of templateIds) {
        expect(templates[id].name.length).toBeLessThanOrEqual(32)
        expect(templates[id].text.endsWith('.')).toBe(true)
      }
  })
})
