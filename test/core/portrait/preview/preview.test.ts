import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { previewOf } from '../../../../src/core/portrait/preview/preview'
import { segmentMembers } from '../../../../src/core/portrait/preview/segment-members'
import { bitsOf } from '../../../../src/core/columns/bits'
import { argumentSchemas } from '../../../../src/contract/api'
import { chartsSchema } from '../../../../src/contract/chart-request'
import { dayFromIso } from '../../../../src/model/day'
import { emptyPortrait, readPortrait, type Group, type GroupInput } from '../../../../src/model/portrait'
import { asOfDays, plainCustomers, portraits } from '../arbitrary-portraits'
import { nobodyKnown, plainFieldsById, tableOf, type PlainCustomer } from '../plain-customers'

const bands = [{ from: 18, to: 25 }, { from: 25, to: 30 }, { from: 30 }]
const page = argumentSchemas['portrait.preview'].shape.page.parse({ columns: ['city', 'age'] })
const request = { bands, currency: 'EUR', page }

function portraitOf(...members: GroupInput['members']): Group {
  const reading = readPortrait({ kind: 'group', id: 'root', mode: 'all', members })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.portrait
}

function engineOf(people: readonly Partial<PlainCustomer>[], asOfDay = 20_000) {
  return createEngine(tableOf(people.map((person) => ({ ...nobodyKnown, ...person }))), plainFieldsById, asOfDay)
}

const people = [
  { age: 24, average_check: 1000, city: 'Kraków', loyalty_card: true },
  { age: 25, average_check: 2000, city: 'Kraków', loyalty_card: true },
  { age: [26, 29], average_check: 4001, city: 'Gdańsk', loyalty_card: false },
  { age: [28, 31], average_check: null, city: 'Gdańsk', loyalty_card: true },
  { age: [30, null], average_check: 7000, city: null, loyalty_card: null },
  { age: null, average_check: 9000, city: 'Łódź', loyalty_card: false },
  { age: 17, average_check: 500, city: 'Łódź', loyalty_card: false }
] as const

describe('the preview', () => {
  it('counts matches, non-matches and unknown of every portrait so that they make the base', () => {
    fc.assert(
      fc.property(fc.array(plainCustomers, { maxLength: 40 }), portraits, asOfDays, (customers, portrait, asOfDay) => {
        const preview = previewOf(engineOf(customers, asOfDay), { ...request, portrait })
        expect(preview.count + preview.noMatch + preview.unknown).toBe(customers.length)
        const inBands = preview.bands.reduce((sum, band) => sum + band.customers, 0)
        expect(inBands + preview.withoutBand.segment).toBe(preview.count)
        for (const chart of preview.charts.filter(({ type }) => type !== 'multipleChoice')) {
          const shown = chart.bins.reduce((sum, bin) => sum + bin.segment, 0)
          expect(shown + chart.rest.segment + chart.unknown.segment).toBe(preview.count)
        }
        expect(preview.page.total).toBe(preview.count)
      }),
      { numRuns: 100 }
    )
  })

  it('counts a customer in a band only when the age lies wholly inside', () => {
    const preview = previewOf(engineOf(people), { ...request, portrait: emptyPortrait })
    expect(
      preview.bands.map(({ from, to, customers, n, averageCheck, median }) => [
        from,
        to,
        customers,
        n,
        averageCheck,
        median
      ])
    ).toEqual([
      [18, 25, 1, 1, 1000, 1000],
      [25, 30, 2, 2, 3001, 3001],
      [30, null, 1, 1, 7000, 7000]
    ])
    expect(preview.withoutBand).toEqual({ segment: 3, base: 3 })
  })

  it('shows the segment beside the base in bands and charts', () => {
    const portrait = portraitOf({ kind: 'choice', field: 'city', values: ['kraków'] })
    const preview = previewOf(engineOf(people), { ...request, portrait })
    expect(preview).toMatchObject({
      base: 7,
      count: 2,
      noMatch: 4,
      unknown: 1,
      money: null,
      currency: 'EUR',
      asOfDay: '2024-10-04'
    })
    expect(preview.averageCheck).toMatchObject({ kind: 'plainMean', value: 1500, n: 2 })
    expect(preview.baseAverageCheck).toMatchObject({ kind: 'plainMean', value: 3917, n: 6 })
    expect(preview.bands[1]).toMatchObject({ customers: 1, base: { customers: 2, averageCheck: 3001 } })
    expect(preview.charts.map(({ field }) => field)).toEqual(['age', 'city', 'loyalty_card'])
    expect(preview.charts[1]).toMatchObject({
      bins: [
        { value: 'Kraków', segment: 2, base: 2 },
        { value: 'Gdańsk', segment: 0, base: 2 },
        { value: 'Łódź', segment: 0, base: 2 }
      ],
      unknown: { segment: 0, base: 1 }
    })
    expect(preview.charts[2]).toMatchObject({
      bins: [
        { value: 'no', segment: 0, base: 3 },
        { value: 'yes', segment: 2, base: 3 }
      ]
    })
  })

  it('puts categories beyond the first ten together', () => {
    const many = Array.from({ length: 15 }, (_, index) => ({ city: `city ${index}` }))
    const [chart] = previewOf(engineOf([...many, { city: 'city 14' }]), {
      ...request,
      portrait: emptyPortrait
    }).charts.filter(({ field }) => field === 'city')
    expect(chart?.bins.length).toBe(10)
    expect(chart?.bins[0]).toMatchObject({ value: 'city 14', base: 2 })
    expect(chart?.rest).toEqual({ values: 5, segment: 5, base: 5 })
  })

  it('counts the charts that are asked for, in their order, and names those it chose so that they can be asked for again', () => {
    const portrait = portraitOf({ kind: 'choice', field: 'city', values: ['kraków'] })
    const engine = engineOf(people.map((person, row) => ({ ...person, birth_date: 10_000 + row * 20, visits: row })))
    const chosen = previewOf(engine, { ...request, portrait })
    const again = previewOf(engine, { ...request, portrait, charts: chosen.charts.map((chart) => chart.request) })
    expect(again.charts).toEqual(chosen.charts)
    const asked = chartsSchema.parse([
      { kind: 'months', field: 'birth_date' },
      { kind: 'categories', field: 'city', top: 1 },
      { kind: 'histogram', field: 'visits', bins: 4 },
      { kind: 'months', field: 'birth_date', step: 'year' },
      { kind: 'categories', field: 'visits' },
      { kind: 'histogram', field: 'gone' }
    ])
    const { charts } = previewOf(engine, { ...request, portrait, charts: asked })
    expect(charts.map((chart) => chart.request)).toEqual(asked?.slice(0, 4))
    const bars = charts.map(({ bins }) => bins.map(({ from, value, segment, base }) => [value ?? from, segment, base]))
    expect(bars).toEqual([
      [
        [dayFromIso('1997-05-01'), 1, 1],
        [dayFromIso('1997-06-01'), 1, 2],
        [dayFromIso('1997-07-01'), 0, 1],
        [dayFromIso('1997-08-01'), 0, 2],
        [dayFromIso('1997-09-01'), 0, 1]
      ],
      [['Kraków', 2, 2]],
      [
        [0, 2, 2],
        [2, 0, 2],
        [4, 0, 2],
        [6, 0, 1]
      ],
      [[dayFromIso('1997-01-01'), 2, 7]]
    ])
    expect(charts[1]?.rest).toEqual({ values: 2, segment: 0, base: 4 })
  })

  it('says which criteria are broken and which bands overlap', () => {
    const portrait = portraitOf({ kind: 'yesNo', id: 'lost', field: 'gone', value: true })
    const preview = previewOf(engineOf(people), { ...request, bands: [{ from: 18, to: 30 }, { from: 25 }], portrait })
    expect(preview.broken).toEqual([{ criterionId: 'lost', field: 'gone', reason: 'missingField' }])
    expect(preview.bandFindings).toMatchObject([{ kind: 'overlap' }])
    expect(preview).toMatchObject({ count: 0, unknown: 7 })
  })

  it('shows the matching customers with their segments', () => {
    const segmentsOf = segmentMembers(
      new Map([
        ['vip', bitsOf(7, [1])],
        ['all', bitsOf(7, [0, 1])]
      ])
    )
    const portrait = portraitOf({ kind: 'choice', field: 'city', values: ['Kraków'] })
    const preview = previewOf(engineOf(people), { ...request, portrait, segmentsOf })
    expect(preview.page.rows.map(({ cells, segments }) => ({ cells, segments }))).toEqual([
      { cells: ['Kraków', { from: 24, to: 24 }], segments: ['all'] },
      { cells: ['Kraków', { from: 25, to: 25 }], segments: ['vip', 'all'] }
    ])
  })

  it('of a base without customers is empty, not broken', () => {
    const preview = previewOf(engineOf([]), { ...request, portrait: emptyPortrait })
    expect(preview).toMatchObject({ base: 0, count: 0, unknown: 0, noMatch: 0 })
    expect(preview.page.rows).toEqual([])
  })
})
