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
  withAgo,
  withDateMode
} from '../../../src/renderer/views/builder/editors/date-mode'
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
