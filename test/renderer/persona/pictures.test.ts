import { describe, expect, it } from 'vitest'
import type { Chart, Preview } from '../../../src/contract/results'
import { pictureOfChart } from '../../../src/renderer/views/persona/pictures/picture-of-chart'
import { pictureOfChecks } from '../../../src/renderer/views/persona/pictures/picture-of-checks'
import { createWords } from '../../../src/words/create-words'

const words = createWords('en')
const texts = {
  title: 'Chart',
  unit: '%',
  known: 'n = 10',
  choice: (value: string) => value.toUpperCase(),
  edge: (value: number) => String(value)
}
const bin = (from: number, segment: number, base: number) => ({ value: null, from, to: from + 1, segment, base })
const common = { rest: { values: 0, segment: 0, base: 0 }, unknown: { segment: 0, base: 0 } }
const events = (along: 'monthOfYear' | 'hourOfWeek', bins: Chart['bins']): Chart => ({
  ...common,
  request: { kind: 'events', of: 'orders', along } as Chart['request'],
  field: 'orders/day',
  type: 'date',
  kind: 'cycle',
  counted: 'orders',
  total: { segment: 10, base: 20 },
  bins
})

describe('a small picture', () => {
  it('of months has a bar for each, as long as its share of the longest, the base as a line', () => {
    const months = Array.from({ length: 12 }, (_, month) => bin(month + 1, month === 11 ? 8 : 0, month === 0 ? 4 : 1))
    const { body, sentence } = pictureOfChart(words, events('monthOfYear', months), texts)
    if (body.kind !== 'standing') throw new Error(body.kind)
    expect(body.base).toBe('line')
    expect(body.bars.map(({ label }) => label).join('')).toBe('JFMAMJJASOND')
    expect(body.bars.at(-1)).toMatchObject({ length: 1, base: 0.0625 })
    expect(body.bars[0]).toMatchObject({ length: 0, base: 0.25 })
    expect(sentence).toContain('December')
  })

  it('of a week shows the hours from the first to the last in which the base has anything, Monday first', () => {
    const hours = Array.from({ length: 168 }, (_, hour) =>
      bin(hour, hour === 24 + 9 ? 5 : 0, [10, 33, 160].includes(hour) ? 1 : 0)
    )
    const { body, rows } = pictureOfChart(words, events('hourOfWeek', hours), texts)
    if (body.kind !== 'week') throw new Error(body.kind)
    expect(body.hours).toEqual([9, 10, 11, 12, 13, 14, 15, 16])
    expect(body.days.map(({ name }) => name)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    expect(body.days[1]?.cells[0]?.strength).toBe(1)
    expect(rows().map(([hour]) => hour)).toHaveLength(3)
  })

  it('of a choice lays the most frequent values below each other, as they are called', () => {
    const value = (name: string, segment: number) => ({ value: name, from: null, to: null, segment, base: 3 })
    const chart: Chart = {
      ...common,
      request: { kind: 'categories', field: 'city', top: 5 },
      field: 'city',
      type: 'choice',
      kind: 'categories',
      counted: 'customers',
      total: { segment: 10, base: 20 },
      bins: [value('oslo', 5), value('rome', 2)]
    }
    const { body } = pictureOfChart(words, chart, texts)
    expect(body.kind).toBe('lying')
    expect(body.kind === 'lying' && body.bars.map(({ label, length, figure }) => [label, length, figure])).toEqual([
      ['OSLO', 1, words.percent(0.5)],
      ['ROME', 0.4, words.percent(0.2)]
    ])
  })

  it('of average checks outlines bands of fewer than thirty, and is not there where nobody has any', () => {
    const figures = (averageCheck: number | null, n: number) => ({ averageCheck, median: averageCheck, n })
    const preview = (check: number | null) =>
      ({
        currency: 'EUR',
        baseAverageCheck: { kind: 'weighted' },
        bands: [
          { from: 18, to: 25, ...figures(check, 12), base: figures(1000, 90) },
          { from: 25, to: null, ...figures(check && 2 * check, 40), base: figures(1500, 70) }
        ]
      }) as unknown as Preview
    const picture = pictureOfChecks(words, preview(1000), (minor) => String(minor / 100))
    expect(picture?.body).toMatchObject({
      kind: 'standing',
      base: 'beside',
      bars: [
        { label: '18–25', length: 0.5, base: 0.5, figure: '10', outlined: true },
        { label: '25+', length: 1, base: 0.75, figure: '20', outlined: false }
      ]
    })
    expect(picture?.rows()).toHaveLength(2)
    expect(pictureOfChecks(words, preview(null), String)).toBeNull()
  })
})
