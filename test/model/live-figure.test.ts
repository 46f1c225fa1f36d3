import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreParts, figureToken, mostListed, type LiveFigure } from '../../src/model/live-figure'
import { partsOfText, readFigure } from '../../src/model/read-figure'

const of = fc.constantFrom('segment' as const, 'base' as const)
const name = fc.oneof(
  fc.constantFrom(
    'city',
    'orders/category',
    'own_1',
    'core',
    'base',
    '=',
    '"',
    '\\',
    '}}',
    '{{',
    ' ',
    'a,b',
    'Нижний Новгород'
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
)
const years = fc.integer({ min: 0, max: 150 })
const amount = fc.oneof(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom(0.5, 1234.25))
const range = fc
  .tuple(fc.option(amount), fc.option(amount))
  .filter(([from, to]) => (from === null ? to !== null : to === null || from <= to))
  .map(([from, to]) => ({ kind: 'range' as const, from, to }))

const figures: fc.Arbitrary<LiveFigure> = fc.oneof(
  fc.record({ of, kind: fc.constantFrom('count' as const, 'part' as const, 'revenue' as const, 'season' as const) }),
  fc.record({
    of,
    kind: fc.constant('hours' as const),
    source: fc.constantFrom('orders' as const, 'contacts' as const)
  }),
  fc.record({ of, kind: fc.constantFrom('mean' as const, 'median' as const, 'name' as const), field: name }),
  fc.record({
    of,
    kind: fc.constantFrom('top' as const, 'names' as const),
    field: name,
    most: fc.integer({ min: 1, max: mostListed })
  }),
  fc.record({
    of,
    kind: fc.constant('share' as const),
    field: name,
    among: fc.oneof(
      fc.record({ kind: fc.constant('values' as const), values: fc.array(name, { minLength: 1, maxLength: 5 }) }),
      range
    )
  }),
  fc.record({ of, kind: fc.constant('core' as const), part: fc.constantFrom(...coreParts) }),
  fc.record({
    of,
    kind: fc.constant('check' as const),
    band: fc.option(
      fc
        .tuple(years, fc.option(years))
        .filter(([from, to]) => to === null || from < to)
        .map(([from, to]) => ({ from, to }))
    ),
    monthly: fc.boolean()
  })
)

describe('a live figure as a token', () => {
  it('is read as what was written, whatever fields and values are called', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(readFigure(figureToken(figure))).toEqual(figure)
      })
    )
  })

  it('is found in a text, and the parts of a text are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), figures, fc.string(), (before, figure, after) => {
        fc.pre(!/[{}"]/.test(before + after))
        const text = `${before}${figureToken(figure)}${after}`
        const parts = partsOfText(text)
        expect(parts.map((part) => (part.kind === 'text' ? part.text : part.token)).join('')).toBe(text)
        expect(parts.flatMap((part) => (part.kind === 'token' ? [part.figure] : []))).toEqual([figure])
      })
    )
  })

  it('is typed as people type it', () => {
    expect(readFigure('{{ share gender = woman }}')).toEqual(readFigure('{{share gender=woman}}'))
    expect(readFigure('{{average check 30-35}}')).toMatchObject({ kind: 'check', band: { from: 30, to: 35 } })
    expect(readFigure('{{Average Check 45+ monthly}}')).toMatchObject({ band: { from: 45, to: null }, monthly: true })
    expect(readFigure('{{top city}}')).toMatchObject({ most: 3 })
    expect(readFigure('{{base share age 30–44}}')).toMatchObject({ of: 'base', among: { from: 30, to: 44 } })
  })

  it.each([
    '{{}}',
    '{{share}}',
    '{{share city}}',
    '{{share city=}}',
    '{{share city=a,}}',
    '{{share city=a b}}',
    '{{share age 44–30}}',
    '{{mean}}',
    '{{mean a b}}',
    '{{top city 0}}',
    '{{top city 11}}',
    '{{core income}}',
    '{{average}}',
    '{{average check 35–30}}',
    '{{average check 30.5–35}}',
    '{{count all}}',
    '{{delete everything}}',
    '{{share "city}}'
  ])('is not made of %s', (token) => {
    expect(readFigure(token)).toBeNull()
  })

  it('takes no long time over a text made of braces', () => {
    const started = performance.now()
    for (const text of ['{{'.repeat(1000), '{{"'.repeat(600), `{{${'"\\'.repeat(900)}`]) partsOfText(text)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
