import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRecognition } from '../../../src/core/portrait/recognised-criteria'
import { sentenceOf } from '../../../src/core/portrait/words/sentence'
import { languages } from '../../../src/model/language'
import { criteriaOf, groupSchema, type Portrait } from '../../../src/model/portrait'
import { portraits } from './arbitrary-portraits'
import { plainFieldsById } from './plain-customers'

const said = (portrait: Portrait, currency: string) =>
  languages.map((language) =>
    sentenceOf(portrait, { fields: plainFieldsById, language, currency, asOfDay: '2026-11-21' })
  )

describe('portraits one after the other', () => {
  it('are what they were, in the same words, whatever came before', () => {
    const recognised = createRecognition()
    fc.assert(
      fc.property(portraits, fc.constantFrom('EUR', 'PLN'), (portrait, currency) => {
        const found = recognised(structuredClone(portrait))
        expect(found).toEqual(portrait)
        expect(said(found, currency)).toEqual(said(structuredClone(portrait), currency))
      })
    )
  })

  it('share the criteria that stay as they are', () => {
    const recognised = createRecognition()
    fc.assert(
      fc.property(portraits, (portrait) => {
        const before = criteriaOf(recognised(structuredClone(portrait)))
        expect(criteriaOf(recognised(structuredClone(portrait))).every((each, place) => each === before[place])).toBe(
          true
        )
      })
    )
  })

  it('share alike criteria of one portrait from the first time on', () => {
    const recognised = createRecognition()
    const alike = { kind: 'known', id: '', field: 'city', unknown: 'keep', negated: false, enabled: true, known: false }
    const portrait = groupSchema.parse({ kind: 'group', mode: 'any', members: [alike, { ...alike }] })
    const [one, other] = criteriaOf(recognised(structuredClone(portrait)))
    expect(one).toBe(other)
    expect(criteriaOf(recognised(structuredClone(portrait)))).toSatisfy((found: unknown[]) =>
      found.every((each) => each === one)
    )
  })
})
