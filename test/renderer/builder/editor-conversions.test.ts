import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDateCriterion } from '../../../src/model/criterion/date-criterion'
import {
  majorFromMinor,
  minorDigits,
  minorFromMajor,
  numberFromText,
  textFromNumber
} from '../../../src/renderer/views/builder/editors/amount'
import {
  agoOf,
  dateModeOf,
  dateModes,
  withAgo,
  withDateMode
} from '../../../src/renderer/views/builder/editors/date-mode'
import { histogramScale, roundStep, roundTo } from '../../../src/renderer/charts/histogram-scale'

describe('amounts that people type', () => {
  it.each([
    ['4000', 4000],
    ['4 000,50', 4000.5],
    ['4\u00a0000', 4000],
    ['4,000.50', 4000.5],
    ['4.000,50', 4000.5],
    ['1,000,000', 1_000_000],
    ['−12', -12],
    ['0,5', 0.5],
    ['.5', 0.5]
  ])('reads %s', (text, expected) => expect(numberFromText(text)).toBe(expected))

  it.each(['', 'abc', '-', '12a', ','])('refuses "%s"', (text) => expect(numberFromText(text)).toBeNull())

  it('knows the minor units of a currency', () => {
    expect([minorDigits('RUB'), minorDigits('JPY')]).toEqual([2, 0])
  })

  it('turns typed major units into whole minor units without binary error', () => {
    expect(minorFromMajor(1.005, 2)).toBe(101)
    expect(minorFromMajor(4100.1, 2)).toBe(410_010)
    expect(majorFromMinor(410_010, 2)).toBe(4100.1)
  })

  it('brings every amount back from its text in each language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('en', 'ru', 'pl'), (minor, locale) => {
        const typed = textFromNumber(majorFromMinor(minor, 2), locale)
        expect(minorFromMajor(numberFromText(typed) ?? NaN, 2)).toBe(minor)
      })
    )
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
