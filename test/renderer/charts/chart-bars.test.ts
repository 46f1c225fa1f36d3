import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../src/contract/results'
import { barsOfChart, tellingBar } from '../../../src/renderer/charts/chart-bars'
import { miniHeights } from '../../../src/renderer/charts/mini-heights'

const names = {
  category: (value: string) => value.toUpperCase(),
  interval: (from: number, to: number | null) => `${from}..${to}`,
  rest: (values: number) => `${values} others`,
  unknown: '?'
}
const bin = (value: string, segment: number, base: number) => ({ value, from: null, to: null, segment, base })
const chart: Chart = {
  request: { kind: 'categories', field: 'city', top: 2 },
  field: 'city',
  type: 'choice',
  kind: 'categories',
  counted: 'customers',
  total: { segment: 10, base: 100 },
  bins: [bin('a', 3, 50), bin('b', 5, 20)],
  rest: { values: 4, segment: 0, base: 10 },
  unknown: { segment: 2, base: 20 }
}

const everybody = { segment: 10, base: 100 }

describe('bars of a chart', () => {
  it('stand in the order of the chart, then the rest, then unknown', () => {
    expect(barsOfChart(chart, names, everybody).map(({ label }) => label)).toEqual(['A', 'B', '4 others', '?'])
  })

  it('have shares of everybody, so that each group sums to one', () => {
    const bars = barsOfChart(chart, names, everybody)
    expect(bars.reduce((sum, { segmentShare }) => sum + segmentShare, 0)).toBeCloseTo(1)
    expect(bars.reduce((sum, { baseShare }) => sum + baseShare, 0)).toBeCloseTo(1)
    expect(bars[1]).toMatchObject({ segment: 5, segmentShare: 0.5, baseShare: 0.2 })
  })

  it('of a multiple choice are shares of customers, not of mentions, without the rest', () => {
    const several: Chart = { ...chart, type: 'multipleChoice', bins: [bin('a', 8, 60), bin('b', 5, 50)] }
    const bars = barsOfChart(several, names, everybody)
    expect(bars.map(({ label, segmentShare }) => [label, segmentShare])).toEqual([
      ['A', 0.8],
      ['B', 0.5],
      ['?', 0.2]
    ])
  })

  it('leave out the rest and unknown where there are none', () => {
    const known: Chart = { ...chart, rest: { values: 0, segment: 0, base: 0 }, unknown: { segment: 0, base: 0 } }
    expect(barsOfChart(known, names, everybody)).toHaveLength(2)
  })

  it('have no share of an empty segment', () => {
    const empty: Chart = {
      ...chart,
      bins: [bin('a', 0, 5)],
      rest: { values: 0, segment: 0, base: 0 },
      unknown: { segment: 0, base: 0 }
    }
    expect(barsOfChart(empty, names, { segment: 0, base: 5 })[0]?.segmentShare).toBe(0)
  })

  it('tell most where the segment is furthest above the base', () => {
    expect(tellingBar(barsOfChart(chart, names, everybody))?.label).toBe('B')
    const same: Chart = {
      ...chart,
      bins: [bin('a', 5, 50)],
      rest: { values: 0, segment: 0, base: 0 },
      unknown: { segment: 0, base: 0 }
    }
    expect(tellingBar(barsOfChart(same, names, everybody))).toBeNull()
  })
})

describe('mini bars', () => {
  it('put neighbouring counts together and make the tallest 1', () => {
    expect(miniHeights([1, 1, 2, 2, 4, 4, 0, 0], 4)).toEqual([0.25, 0.5, 1, 0])
  })

  it('stay flat without customers', () => {
    expect(miniHeights([0, 0], 8)).toEqual([0, 0])
    expect(miniHeights([], 8)).toEqual([])
  })
})
