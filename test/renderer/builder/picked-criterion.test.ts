import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../src/contract/results'
import { emptyPortrait, type Portrait } from '../../../src/model/portrait'
import type { Criterion } from '../../../src/model/criterion/criterion'
import { dayFromIso } from '../../../src/model/day'
import { edgesOfBands, moveEdge, removeEdge, splitBand } from '../../../src/renderer/views/builder/editors/band-edges'
import {
  criterionOfBand,
  criterionOfBar,
  criterionOfValue
} from '../../../src/renderer/views/builder/mirror/picked-criterion'
import { putCriterion } from '../../../src/renderer/views/builder/tree/put-criterion'

const interval = { value: null, from: 25, to: 30 }
const events = (along: 'months' | 'monthOfYear' | 'weekday' | 'hourOfWeek'): Chart => ({
  request: { kind: 'events', of: 'contacts', along },
  field: 'contacts/day',
  type: 'date',
  kind: 'cycle',
  counted: 'contacts',
  total: { segment: 1, base: 1 },
  bins: [],
  rest: { values: 0, segment: 0, base: 0 },
  unknown: { segment: 0, base: 0 }
})
const cell = (from: number, to: number) => ({ value: null, from, to, segment: 1, base: 1 })

describe('a bar that was clicked', () => {
  it('is the criterion that those in it meet, by the type of the field', () => {
    expect(criterionOfValue({ field: 'age', type: 'age', ...interval }, 'x')).toMatchObject({ from: 25, to: 29 })
    expect(criterionOfValue({ field: 'money', type: 'money', ...interval }, 'x')).toMatchObject({
      kind: 'number',
      from: 25,
      to: 30,
      excludesTo: true
    })
    const open = criterionOfValue({ field: 'age', type: 'age', value: null, from: 65, to: null }, 'x')
    expect(open).toMatchObject({ from: 65 })
    expect(open).not.toHaveProperty('to')
    expect(criterionOfValue({ field: 'vip', type: 'yesNo', value: 'no', from: null, to: null }, 'x')).toMatchObject({
      value: false
    })
    const day = dayFromIso('2026-02-01') ?? 0
    const month = { field: 'since', type: 'date', value: null, from: day, to: day + 28 } as const
    expect(criterionOfValue(month, 'x')).toMatchObject({
      from: { kind: 'day', day: '2026-02-01' },
      to: { kind: 'day', day: '2026-02-28' }
    })
  })

  it('of contacts asks for at least one such contact', () => {
    expect(criterionOfBar(events('hourOfWeek'), cell(24 + 9, 34), 'x')).toMatchObject({
      kind: 'event',
      field: 'contacts',
      filters: [
        { kind: 'weekdays', days: [2] },
        { kind: 'range', attribute: 'hour', from: 9, to: 9 }
      ]
    })
    expect(criterionOfBar(events('weekday'), cell(7, 8), 'x')).toMatchObject({
      filters: [{ kind: 'weekdays', days: [7] }]
    })
    expect(criterionOfBar(events('monthOfYear'), cell(2, 3), 'x')).toBeNull()
  })

  it('of the bands includes that band alone, and a further click one more', () => {
    const bands = [
      { from: 18, to: 30 },
      { from: 30, to: null }
    ]
    const first = criterionOfBand(bands, 0, null, 'x')
    expect(first.bands).toEqual([
      { from: 18, to: 30, included: true },
      { from: 30, included: false }
    ])
    const second = criterionOfBand(bands, 1, first, 'y')
    expect(second.id).toBe('x')
    expect(second.bands.map(({ included }) => included)).toEqual([true, true])
    expect(criterionOfBand(bands, 0, first, 'y').bands.map(({ included }) => included)).toEqual([true, false])
  })
})

describe('a criterion put into a portrait', () => {
  const city = (values: string[], id = 'c'): Criterion => ({
    kind: 'choice',
    id,
    field: 'city',
    unknown: 'match',
    negated: false,
    enabled: true,
    values
  })
  const portrait: Portrait = { ...emptyPortrait, members: [city(['Kraków'])] }

  it('takes the place of the one on the same field, of which it keeps id and switch, or comes at the end', () => {
    const put = putCriterion(portrait, { ...city(['Łódź'], 'new'), unknown: 'keep' } as Criterion, false)
    expect(put).toEqual({ id: 'c', portrait: { ...portrait, members: [city(['Łódź'])] } })
    const other = { ...city(['b'], 'o'), field: 'region' } as Criterion
    expect(putCriterion(portrait, other, false).portrait.members).toEqual([city(['Kraków']), other])
  })

  it('adds a value, or takes one away that is there, but never the last', () => {
    const both = putCriterion(portrait, city(['Łódź'], 'new'), true).portrait
    expect(both.members).toEqual([city(['Kraków', 'Łódź'])])
    expect(putCriterion(both, city(['Kraków'], 'new'), true).portrait.members).toEqual([city(['Łódź'])])
    expect(putCriterion(portrait, city(['Kraków'], 'new'), true).portrait.members).toEqual([city(['Kraków'])])
  })
})

describe('edges of bands', () => {
  const bands = [{ from: 18, to: 25 }, { from: 25, to: 40 }, { from: 40 }]
  it('move both bands that meet there, not beyond their neighbours', () => {
    expect(edgesOfBands(bands)).toEqual([18, 25, 40])
    expect(moveEdge(bands, 25, 31)).toEqual({
      edge: 31,
      bands: [{ from: 18, to: 31 }, { from: 31, to: 40 }, { from: 40 }]
    })
    expect(moveEdge(bands, 25, 90)?.edge).toBe(39)
    expect(moveEdge(bands, 25, 25)).toBeNull()
  })

  it('go, so that two bands become one, or come, so that one becomes two', () => {
    expect(removeEdge(bands, 40)).toEqual([{ from: 18, to: 25 }, { from: 25 }])
    expect(removeEdge(bands, 25)).toEqual([{ from: 18, to: 40 }, { from: 40 }])
    expect(splitBand(bands, 2, 60)).toEqual([...bands.slice(0, 2), { from: 40, to: 60 }, { from: 60 }])
    expect(splitBand(bands, 0, 18)).toEqual(bands)
  })
})
