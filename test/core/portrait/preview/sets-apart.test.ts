import { describe, expect, it } from 'vitest'
import { argumentSchemas } from '../../../../src/contract/api'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { previewOf } from '../../../../src/core/portrait/preview/preview'
import { chanceOfDifference, discoveries, wilsonInterval } from '../../../../src/core/portrait/preview/proportions'
import { readPortrait } from '../../../../src/model/portrait'
import { nobodyKnown, plainFieldsById, tableOf, type PlainCustomer } from '../plain-customers'

const page = argumentSchemas['portrait.preview'].shape.page.parse({ columns: [], limit: 0 })

function setsApart(people: readonly PlainCustomer[], setsApart = true) {
  const criterion = { kind: 'yesNo', field: 'loyalty_card', value: true }
  const reading = readPortrait({ kind: 'group', mode: 'all', members: [criterion] })
  if (!reading.ok) throw new Error('the portrait does not read')
  const engine = createEngine(tableOf(people), plainFieldsById, 20_000)
  return previewOf(engine, { portrait: reading.portrait, bands: [{ from: 18 }], currency: 'EUR', page, setsApart })
    .setsApart
}

/** 100 members of whom 60 live in Kraków, and 300 others of whom 30 do; visits are as of everybody. */
const people = Array.from({ length: 400 }, (_, row) => ({
  ...nobodyKnown,
  loyalty_card: row < 100,
  city: row < 60 || (row >= 100 && row < 130) ? 'Kraków' : 'Łódź',
  visits: row % 50,
  interests: row === 3 ? ['rare'] : ['common']
}))

describe('what sets a segment apart', () => {
  it('names the values that are more or less frequent than in the base, with counts, lift and interval', () => {
    const found = setsApart(people) ?? []
    const krakow = found.find(({ value }) => value === 'Kraków')
    expect(krakow).toMatchObject({
      field: 'city',
      segment: { count: 60, known: 100 },
      base: { count: 90, known: 400 },
      certain: true,
      small: false,
      asked: false
    })
    expect(krakow?.lift).toBeCloseTo(0.6 / 0.225, 10)
    expect(krakow?.low).toBeCloseTo(0.502, 3)
    expect(krakow?.high).toBeCloseTo(0.6906, 3)
    expect(found.some(({ field }) => field === 'visits')).toBe(false)
  })

  it('marks fields that the portrait asks for itself, and is not sure of a single customer', () => {
    const found = setsApart(people) ?? []
    expect(found.find(({ value }) => value === 'yes')).toMatchObject({ asked: true, field: 'loyalty_card', lift: 4 })
    expect(found.find(({ value }) => value === 'rare')?.certain ?? false).toBe(false)
  })

  it('looks at numbers by quarters of the base and marks small groups', () => {
    const few = Array.from({ length: 100 }, (_, row) => ({ ...nobodyKnown, loyalty_card: row >= 80, visits: row }))
    const found = setsApart(few)?.filter(({ field }) => field === 'visits') ?? []
    expect(found[0]).toMatchObject({
      from: 75,
      to: null,
      segment: { count: 20, known: 20 },
      small: true,
      certain: true
    })
    expect(found.map(({ from, to }) => [from, to])).toContainEqual([null, 25])
  })

  it('is not looked for unless asked, and is nothing for nobody', () => {
    expect(setsApart(people, false)).toBeNull()
    expect(setsApart(people.map((person) => ({ ...person, loyalty_card: false })))).toEqual([])
  })
})

describe('shares compared', () => {
  it('have the interval of Wilson', () => {
    expect(wilsonInterval({ count: 0, of: 10 }).low).toBe(0)
    expect(wilsonInterval({ count: 0, of: 10 }).high).toBeCloseTo(0.2775, 4)
    expect(wilsonInterval({ count: 81, of: 263 }).low).toBeCloseTo(0.2553, 4)
    expect(wilsonInterval({ count: 81, of: 263 }).high).toBeCloseTo(0.3662, 4)
    expect(wilsonInterval({ count: 0, of: 0 })).toEqual({ low: 0, high: 1 })
  })

  it('differ by chance as the pooled test of two proportions says, and are not judged where few are expected', () => {
    const pooled = 45 / 200
    const z = 0.15 / Math.sqrt(pooled * (1 - pooled) * 0.02)
    expect(z).toBeCloseTo(2.54, 2)
    expect(chanceOfDifference({ count: 30, of: 100 }, { count: 15, of: 100 })).toBeCloseTo(0.0111, 4)
    expect(chanceOfDifference({ count: 3, of: 10 }, { count: 0, of: 1000 })).toBe(1)
    expect(chanceOfDifference({ count: 3, of: 0 }, { count: 0, of: 10 })).toBe(1)
  })

  it('are found with few false discoveries, as Benjamini and Hochberg count them', () => {
    expect(discoveries([0.01, 0.02, 0.03, 0.04, 0.05])).toEqual([true, true, true, true, true])
    expect(discoveries([0.9, 0.012, 0.013, 0.5, 0.04])).toEqual([false, true, true, false, false])
    expect(discoveries([])).toEqual([])
  })
})
