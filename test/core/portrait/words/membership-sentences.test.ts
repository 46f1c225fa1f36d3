import { describe, expect, it } from 'vitest'
import { noNamesAround } from '../../../../src/model/around'
import { readPortrait } from '../../../../src/model/portrait'
import { languages, type Language } from '../../../../src/model/language'
import { sentenceOf } from '../../../../src/core/portrait/words/sentence'
import { standardFields } from '../../../../src/model/standard-fields'
import { group, type Node } from './sentences'

const fields = new Map(
  standardFields.map((field) => [
    field.id,
    { ...field, name: '', standard: true, origin: { kind: 'computed' as const } }
  ])
)
const around = {
  ...noNamesAround,
  segments: new Map([
    ['s1', { name: 'VIP {x}', problem: null }],
    ['s2', { name: 'Draft', problem: 'segmentNotSaved' as const }],
    ['s3', { name: 'Circle', problem: 'segmentCycle' as const }]
  ]),
  lists: new Set(['l1'])
}

function said(members: Node[], language: Language, mode: 'all' | 'any' = 'all'): string {
  const reading = readPortrait(group(mode, members))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const { text } = sentenceOf(reading.portrait, { fields, around, language, currency: 'EUR', asOfDay: '2026-11-22' })
  return text.replaceAll(/[\u00a0\u202f]/g, ' ')
}
const inAll = (members: Node[], mode: 'all' | 'any' = 'all') =>
  languages.map((language) => said(members, language, mode))
const inSegment = (segment: string, more: object = {}): Node => ({ kind: 'segment', segment, ...more })
const women: Node = { kind: 'choice', field: 'gender', values: ['woman'] }
const list = (id: string, more: object = {}): Node => ({
  kind: 'list',
  field: 'email',
  list: id,
  name: 'Fair 2026',
  count: 1200,
  ...more
})

describe('membership of another segment', () => {
  it('is said by the name it has', () => {
    expect(inAll([inSegment('s1')])).toEqual([
      'Customers who are in the segment “VIP {x}”.',
      'Клиенты, которые входят в сегмент «VIP {x}».',
      'Klienci, którzy należą do segmentu „VIP {x}”.'
    ])
    expect(inAll([inSegment('s1', { negated: true })])).toEqual([
      'Customers who are not in the segment “VIP {x}”.',
      'Клиенты, которые не входят в сегмент «VIP {x}».',
      'Klienci, którzy nie należą do segmentu „VIP {x}”.'
    ])
  })

  it('stands beside other clauses, of women too', () => {
    const city: Node = { kind: 'known', field: 'phone', known: true }
    expect(inAll([women, inSegment('s1'), city])).toEqual([
      'Women who are in the segment “VIP {x}” and whose phone number is known.',
      'Женщины, которые входят в сегмент «VIP {x}» и у которых поле «Телефон» заполнено.',
      'Kobiety, które należą do segmentu „VIP {x}” i których pole „Telefon” jest wypełnione.'
    ])
  })

  it('says why it cannot be asked', () => {
    expect(inAll([inSegment('s2')])[0]).toBe(
      'Customers for whom a criterion holds on the segment “Draft”, which has no saved version yet.'
    )
    expect(inAll([inSegment('s3')])[1]).toBe(
      'Клиенты, у которых выполнено условие по сегменту «Circle», который зависит от самого себя.'
    )
    expect(inAll([inSegment('gone')])[2]).toBe(
      'Klienci, dla których spełnione jest kryterium dotyczące segmentu, którego już nie ma.'
    )
  })
})

describe('a pasted list', () => {
  it('is said with its name and size', () => {
    expect(inAll([list('l1')])).toEqual([
      'Customers whose e-mail address is in the list “Fair 2026” (1,200).',
      'Клиенты, у которых адрес эл. почты — из списка «Fair 2026» (1 200).',
      'Klienci, których adres e-mail jest na liście „Fair 2026” (1200).'
    ])
    expect(inAll([list('l1', { negated: true })])).toEqual([
      'Customers whose e-mail address is not in the list “Fair 2026” (1,200).',
      'Клиенты, у которых адрес эл. почты — не из списка «Fair 2026» (1 200).',
      'Klienci, których adres e-mail nie jest na liście „Fair 2026” (1200).'
    ])
  })

  it('says that it is not here, or not pasted yet', () => {
    expect(inAll([list('l2')])[2]).toBe(
      'Klienci, dla których spełnione jest kryterium dotyczące listy „Fair 2026” (1200), której tu nie ma.'
    )
    expect(inAll([list('')])[0]).toBe('Customers for whom nothing is chosen yet in “E-mail”.')
  })
})
