import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDateCriterion } from '../../../src/model/criterion/date-criterion'
import { majorFromMinor, minorFromMajor } from '../../../src/renderer/views/builder/editors/amount'
import { ageFromPlace, placeOfAgeEnd } from '../../../src/renderer/views/builder/editors/age-range'
import { addBand, removeBand, setBand } from '../../../src/renderer/views/builder/editors/bands'
import { checklist, toggled } from '../../../src/renderer/views/builder/editors/checklist'
import {
  agoOf,
  dateModeOf,
  dateModes,
  spanOf,
  withAgo,
  withDateMode,
  withSpan
} from '../../../src/renderer/views/builder/editors/date-mode'
import { rulerRange, withRulerRange } from '../../../src/renderer/views/builder/editors/date-ruler'
import {
  comparisonOf,
  comparisons,
  withComparison,
  withTimes
} from '../../../src/renderer/views/builder/editors/event-count'
import { dayOf } from '../../../src/model/day'
import { histogramScale, roundStep, roundTo } from '../../../src/renderer/charts/histogram-scale'

describe('amounts of money', () => {
  it('turns typed major units into whole minor units without binary error', () => {
    expect(minorFromMajor(1.005, 2)).toBe(101)
    expect(minorFromMajor(4100.1, 2)).toBe(410_010)
    expect(majorFromMinor(410_010, 2)).toBe(4100.1)
    expect(minorFromMajor(4100, 0)).toBe(4100)
  })

  it('brings every amount back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(0, 2, 3), (minor, digits) => {
        expect(minorFromMajor(majorFromMinor(minor, digits), digits)).toBe(minor)
      })
    )
  })
})

describe('the right handle of an age range', () => {
  it('stands behind the last included year', () => {
    expect(placeOfAgeEnd(45)).toBe(46)
    expect(ageFromPlace(46, 27)).toBe(45)
    expect(placeOfAgeEnd(null)).toBeNull()
    expect(ageFromPlace(null, 27)).toBeNull()
  })

  it('never comes before the left one', () => expect(ageFromPlace(27, 27)).toBe(27))
})

describe('the checklist of a choice', () => {
  const bins = [
    { value: 'Kraków', count: 12 },
    { value: 'Орёл', count: 3 }
  ]

  it('ticks values without case, blanks and ё', () => {
    expect(checklist(bins, [' kraków', 'ОРЕЛ']).map(({ checked }) => checked)).toEqual([true, true])
  })

  it('keeps chosen values that the base lacks in front, without a count', () => {
    expect(checklist(bins, ['Gdynia'])[0]).toEqual({ value: 'Gdynia', count: null, checked: true })
  })

  it('keeps chosen values on top with the count that was asked for them', () => {
    const items = checklist(bins, ['Орёл', 'gdynia'], ['Орёл', 'gdynia'], [{ value: 'Gdynia', count: 1 }])
    expect(items.map(({ value, count, checked }) => [value, count, checked])).toEqual([
      ['Орёл', 3, true],
      ['Gdynia', 1, true],
      ['Kraków', 12, false]
    ])
  })

  it('leaves a value in its place while it is ticked, and one that was put out too', () => {
    expect(checklist(bins, ['Орёл'], []).map(({ value }) => value)).toEqual(['Kraków', 'Орёл'])
    expect(checklist(bins, [], ['Орёл']).map(({ value }) => value)).toEqual(['Орёл', 'Kraków'])
  })

  it('puts values in and takes them out', () => {
    expect(toggled(['Kraków'], 'Орёл')).toEqual(['Kraków', 'Орёл'])
    expect(toggled(['Kraków', 'Орёл'], 'орел')).toEqual(['Kraków'])
  })
})

describe('age bands under edit', () => {
  const bands = [{ from: 18, to: 25 }, { from: 25 }]

  it('closes an open last band after ten years before another follows', () => {
    expect(addBand(bands, {})).toEqual([{ from: 18, to: 25 }, { from: 25, to: 35 }, { from: 35 }])
  })

  it('changes and removes one band', () => {
    expect(setBand(bands, 0, { to: 30 })[0]).toEqual({ from: 18, to: 30 })
    expect(removeBand(bands, 0)).toEqual([{ from: 25 }])
  })
})

describe('dates said in words', () => {
  const criterion = createDateCriterion('c', 'last_order')

  it.each(dateModes)('says "%s" again after it was chosen', (mode) => {
    expect(dateModeOf(withDateMode(criterion, mode, '2026-11-21'))).toBe(mode)
  })

  it('has no bounds until a way is chosen', () => expect(dateModeOf(criterion)).toBe('any'))

  it('keeps the distance when "in the last" becomes "or earlier"', () => {
    const last = withAgo(criterion, 'last', { count: 6, unit: 'month' })
    expect(agoOf(withDateMode(last, 'before', '2026-11-21'))).toEqual({ count: 6, unit: 'month' })
  })

  it('does not pretend to know a mixed window', () => {
    const mixed = {
      ...criterion,
      from: { kind: 'day' as const, day: '2026-01-01' },
      to: { kind: 'ago' as const, count: 3, unit: 'day' as const }
    }
    expect(dateModeOf(mixed)).toBe('other')
  })
})

describe('the scale of a histogram', () => {
  const bins = [
    { from: 0, to: 10 },
    { from: 10, to: 20 },
    { from: 20, to: 100 }
  ]

  it('gives each bar the same width', () => {
    const scale = histogramScale(bins)
    expect([0, 10, 20, 60, 100].map((value) => scale?.place(value))).toEqual([0, 1 / 3, 2 / 3, 2.5 / 3, 1])
  })

  it('goes back from a place to its value', () => {
    const scale = histogramScale(bins)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(scale?.value(scale.place(value))).toBeCloseTo(value, 6)
      })
    )
  })

  it('has no scale without bars', () => expect(histogramScale([])).toBeNull())

  it('steps by round numbers', () => {
    expect([roundStep(100, 1), roundStep(5000, 1), roundStep(1, 0.001)]).toEqual([1, 50, 0.005])
    expect(roundTo(1234.4, 50)).toBe(1250)
  })
})

describe('a window between two distances ago', () => {
  const date = createDateCriterion('a', 'last_order')

  it('keeps the nearer as its end, whatever comes first', () => {
    const span = withSpan(date, 365, 90, 'day')
    expect(span).toMatchObject({ from: { count: 365 }, to: { count: 90 } })
    expect(dateModeOf(span)).toBe('span')
    expect(spanOf(span)).toEqual({ near: 90, far: 365, unit: 'day' })
    expect(withSpan(date, 0, -3, 'day')).toMatchObject({ from: { count: 1 }, to: { count: 1 } })
  })

  it('is made of another window and back', () => {
    const last = withAgo(date, 'last', { count: 30, unit: 'day' })
    const span = withDateMode(last, 'span', '2026-11-22')
    expect(spanOf(span)).toEqual({ near: 30, far: 120, unit: 'day' })
    expect(dateModeOf(withDateMode(span, 'before', '2026-11-22'))).toBe('before')
  })
})

describe('the ruler of dates', () => {
  const date = createDateCriterion('a', 'last_order')
  const asOf = dayOf(2026, 11, 22) ?? 0

  it('shows a relative window where it lies, its last day included', () => {
    const last = withAgo(date, 'last', { count: 30, unit: 'day' })
    expect(rulerRange(last, asOf)).toEqual({ from: asOf - 30, to: asOf + 1 })
    expect(rulerRange(date, asOf)).toEqual({ from: null, to: null })
  })

  it('leaves a relative window relative, and the side that did not move as it was said', () => {
    const last = withAgo(date, 'last', { count: 12, unit: 'month' })
    const { from, to } = rulerRange(last, asOf)
    expect(withRulerRange(last, { from: asOf - 45, to }, asOf)).toMatchObject({
      from: { kind: 'ago', count: 45, unit: 'day' },
      to: { count: 0 }
    })
    expect(withRulerRange(last, { from, to: asOf - 9 }, asOf)).toMatchObject({
      from: { count: 12, unit: 'month' },
      to: { kind: 'ago', count: 10, unit: 'day' }
    })
    expect(dateModeOf(withRulerRange(last, { from, to: null }, asOf))).toBe('last')
  })

  it('takes calendar days for a window that says none yet', () => {
    expect(withRulerRange(date, { from: asOf - 1, to: null }, asOf)).toMatchObject({
      from: { kind: 'day', day: '2026-11-21' },
      to: undefined
    })
  })
})

describe('how many times', () => {
  it('is asked in four ways that keep the number', () => {
    for (const comparison of comparisons)
      expect(comparisonOf(withComparison({ kind: 'count', from: 3 }, comparison))).toBe(comparison)
    expect(withComparison({ kind: 'count', to: 4 }, 'exactly')).toEqual({ kind: 'count', from: 4, to: 4 })
  })

  it('takes another number, and puts two in order', () => {
    expect(withTimes({ kind: 'count', from: 1 }, 5, 'from')).toEqual({ kind: 'count', from: 5 })
    expect(withTimes({ kind: 'count', to: 1 }, 5, 'to')).toEqual({ kind: 'count', to: 5 })
    expect(withTimes({ kind: 'count', from: 2, to: 2 }, 5, 'from')).toEqual({ kind: 'count', from: 5, to: 5 })
    expect(withTimes({ kind: 'count', from: 2, to: 4 }, 9, 'from')).toEqual({ kind: 'count', from: 4, to: 9 })
  })
})
