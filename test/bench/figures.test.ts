import { describe, expect, it } from 'vitest'
import { goals } from './goals'
import { median, percentile } from './median'
import { fastestOf, ratioFigure } from './ratio-figure'

it('knows a goal for every figure that was asked for', () => {
  const pairs = ['slider_vs_duckdb', 'fromScratch_vs_duckdb', 'slider_vs_sqlite', 'fromScratch_vs_sqlite']
  expect(Object.keys(goals).sort()).toEqual(
    [
      ...pairs.flatMap((pair) => [`${pair}_narrow`, `${pair}_wide`]),
      'importToPreview_vs_duckdb',
      'importDurable_vs_sqlite',
      'importOrders_vs_duckdb',
      'eventSlider_vs_duckdb',
      'reopen_vs_duckdb',
      'exportCsv_vs_duckdb',
      'growth_slider_100k_to_1m',
      'peakMemoryMiB_import_1m',
      'pointerToPaint_p95_ms_1m'
    ].sort()
  )
})

describe('the arithmetic of the bench', () => {
  it('takes the middle of a list, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  it('takes the value that 95 of 100 values do not exceed', () => {
    expect(
      percentile(
        Array.from({ length: 100 }, (_, place) => 100 - place),
        95
      )
    ).toBe(95)
    expect(percentile([7], 95)).toBe(7)
  })

  it('divides our median by that of the fastest form of a peer', () => {
    const best = fastestOf(new Map([['slow', [30, 40, 50]], ['quick', [10, 20, 90]]])) // prettier-ignore
    expect(best).toMatchObject({ name: 'quick', tried: 'quick 20 ms; slow 40 ms' })
    expect(ratioFigure('key', [1, 2, 3], best.times, best.name)).toMatchObject({ ours: 2, peer: 20, value: 0.1 })
  })
})
