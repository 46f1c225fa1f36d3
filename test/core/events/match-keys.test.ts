import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOfNumbers } from '../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { noCustomer } from '../../../src/core/events/events-by-customer'
import { looseKey } from '../../../src/core/events/loose-key'
import { matchKeys, matchKeysInSteps } from '../../../src/core/events/match-keys'
import type { Column } from '../../../src/model/customer-table'

/** An id that differs for different keys. */
function mint(key: string): readonly [number, number] {
  let [high, low] = [7, 11]
  for (const unit of key) {
    high = (Math.imul(high, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
    low = (Math.imul(low, 37) + (unit.codePointAt(0) ?? 0)) >>> 0
  }
  return [high, low]
}

const idOf = (key: string): string =>
  mint(key)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')

function matched(fileKeys: readonly string[], baseKeys: readonly string[], shown: Column | null) {
  const base = { ids: textColumnOf(baseKeys.map(idOf)), keys: shown, mint }
  const ids = Uint32Array.from(fileKeys.flatMap((key) => [...mint(key)]))
  const customers = Uint32Array.from(fileKeys, (_, place) => place)
  return matchKeys({ keys: textColumnOf([...fileKeys]), ids, customers }, base)
}

describe('keys of events', () => {
  it.each([
    ['outer blanks', ' 17 '],
    ['leading zeros', '00017'],
    ['the end of a number', '17.0'],
    ['a number sign', '№17']
  ])('find their customer in spite of %s', (_what, key) => {
    for (const shown of [textColumnOf(['17', '18']), columnOfNumbers([17, 18]), null])
      expect(matched([key], ['17', '18'], shown)).toMatchObject({ exact: 0, loose: 1, unmatched: 0, customers: 1 })
  })

  it('find a base that keeps its zeros, when it shows its keys', () => {
    const base = ['00017', 'AB-1']
    expect([...matched(['17', 'ab-1', '1'], base, textColumnOf(base)).rowOf]).toEqual([0, 1, noCustomer])
  })

  it('with zeros before letters are other keys: of e-mails, of articles', () => {
    const base = ['anna@example.com', 'A12']
    for (const shown of [textColumnOf(base), null])
      expect([...matched(['00anna@example.com', '0A12'], base, shown).rowOf]).toEqual([noCustomer, noCustomer])
  })

  it('are nobody’s when their customer has another key of the file as it stands', () => {
    for (const shown of [textColumnOf(['7']), null])
      expect(matched(['7', '007'], ['7'], shown)).toMatchObject({ exact: 1, loose: 0, unmatchedKeys: ['007'] })
  })

  it('are nobody’s when they may be several customers’', () => {
    const base = ['007', '07']
    const found = matched(['7', '007', 'x'], base, textColumnOf(base))
    expect([...found.rowOf]).toEqual([noCustomer, 0, noCustomer])
    expect(found).toMatchObject({ exact: 1, loose: 0, unmatched: 2, unmatchedKeys: ['7', 'x'], customers: 1 })
  })

  it.each([
    ['shows its keys', textColumnOf(Array.from({ length: 9000 }, (_, row) => `K${row}`))],
    ['does not', null]
  ])('that are nobody’s are looked for in short steps, where the base %s', (_what, shown) => {
    const texts = Array.from({ length: 600 }, (_, key) => `0${key}x`)
    const ids = Uint32Array.from(texts.flatMap((key) => [...mint(key)]))
    const events = { keys: textColumnOf(texts), ids, customers: Uint32Array.from(texts.keys()) }
    const base = { ids: textColumnOf(Array.from({ length: 9000 }, (_, row) => idOf(`K${row}`))), keys: shown, mint }
    const steps = matchKeysInSteps(events, base)
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count++
    expect(count).toBeGreaterThan(5)
    expect(step.value).toEqual(matchKeys(events, base))
    expect(step.value.unmatched).toBe(600)
  })

  it('meet customers as a comparison of each with each says', () => {
    const key = fc.stringMatching(/^[0aA]{0,2}[1bB]{1,2}(\.0)?$/)
    fc.assert(
      fc.property(fc.uniqueArray(key), fc.uniqueArray(key), (file, base) => {
        const found = matched(file, base, textColumnOf([...base]))
        const expected = file.map((each) => {
          if (base.includes(each)) return base.indexOf(each)
          const alike = base.flatMap((other, row) => (looseKey(other) === looseKey(each) ? [row] : []))
          const [row] = alike
          const isMet = row !== undefined && file.includes(base[row] ?? '')
          return alike.length === 1 && !isMet ? (row ?? noCustomer) : noCustomer
        })
        expect([...found.rowOf]).toEqual(expected)
        expect(found.exact + found.loose + found.unmatched).toBe(file.length)
        expect(found.customers).toBe(new Set(expected.filter((row) => row !== noCustomer)).size)
      })
    )
  })
})
