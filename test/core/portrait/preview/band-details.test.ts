import { describe, expect, it } from 'vitest'
import { columnOfNumbers } from '../../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { bitsOf } from '../../../../src/core/columns/bits'
import { bandsOf } from '../../../../src/core/portrait/preview/bands'
import { baseCounts, countsOf } from '../../../../src/core/portrait/preview/member-counts'
import { suggestBands } from '../../../../src/core/portrait/preview/suggest-bands'
import type { AgeColumn, Column } from '../../../../src/model/customer-table'
import { fieldOf } from '../plain-customers'

const asOfDay = 20_000

function engineOf(ages: readonly number[], columns: Readonly<Record<string, Column>>) {
  const age: AgeColumn = { kind: 'age', from: Int16Array.from(ages), to: Int16Array.from(ages) }
  const ids = textColumnOf(ages.map(String))
  const table = { rows: ages.length, ids, columns: new Map<string, Column>([['age', age], ...Object.entries(columns)]) }
  const perMonth = { ...fieldOf('spending_per_month', 'money'), origin: { kind: 'computed' as const } }
  const fields = [fieldOf('money', 'money'), fieldOf('purchases', 'number'), perMonth]
  return createEngine(table, new Map(fields.map((field) => [field.id, field])), asOfDay)
}

const ages = [20, 21, 22, 40, 41, 42, 43]
const engine = engineOf(ages, {
  money: columnOfNumbers([1000, 900, 300, 5000, 6000, 7000, null]),
  purchases: columnOfNumbers([1, 3, 1, 1, 2, 1, 1]),
  spending_per_month: columnOfNumbers([500, 450, 150, 2500, 3000, 3500, null]),
  first_order: { kind: 'day', values: Int32Array.from(ages, (_, row) => asOfDay - 60 - row) }
})
const bands = [{ from: 18, to: 30 }, { from: 30 }]

describe('details of an age band', () => {
  it('are told only when they are asked for', () => {
    const [band] = bandsOf(engine, baseCounts(engine), bands).bands
    expect(band).not.toHaveProperty('intervals')
    expect(band).not.toHaveProperty('monthly')
  })

  it('are the interval of the average check, of the members and of the base', () => {
    const details = { intervals: true, monthly: false }
    const [young, old] = bandsOf(engine, countsOf(bitsOf(7, [3, 4, 5])), bands, details).bands
    const ratio = 2200 / 5
    const squares = (1000 - ratio) ** 2 + (900 - 3 * ratio) ** 2 + (300 - ratio) ** 2
    const half = (4.302653 * Math.sqrt((squares * 3) / 2)) / 5
    expect(young?.base.averageCheck).toBe(440)
    expect(young?.base.intervals?.mean?.low).toBeCloseTo(ratio - half, 4)
    expect(young?.base.intervals?.mean?.high).toBeCloseTo(ratio + half, 4)
    expect(young?.intervals).toEqual({ mean: null, median: null })
    expect(old?.n).toBe(3)
    expect(old?.intervals?.median).toBeNull()
  })

  it('are money by months of 30.4375 days since the first order', () => {
    const [young, old] = bandsOf(engine, baseCounts(engine), bands, { intervals: true, monthly: true }).bands
    const months = (60 + 61 + 62) / 30.4375
    expect(young?.monthly).toMatchObject({ kind: 'perMonth', n: 3, value: Math.round(2200 / months), median: 450 })
    expect(old?.monthly).toMatchObject({ kind: 'perMonth', n: 3, median: 3000 })
    expect(young?.monthly?.intervals?.mean?.low).toBeLessThan(2200 / months)
    expect(young?.averageCheck).toBe(440)
  })
})

describe('suggested bands', () => {
  it('begin where the average check of the customers changes', () => {
    const many = Array.from({ length: 600 }, (_, row) => 20 + (row % 60))
    const check = many.map((age, row) => (age < 35 ? 1000 : age < 50 ? 3000 : 2000) + (row % 7))
    const base = engineOf(many, { money: columnOfNumbers(check), purchases: columnOfNumbers(many.map(() => 1)) })
    expect(suggestBands(base, null, false)).toEqual({
      n: 600,
      bands: [{ from: 20, to: 35 }, { from: 35, to: 50 }, { from: 50 }]
    })
  })

  it('are one band where nothing changes, and none without a figure', () => {
    const many = Array.from({ length: 200 }, (_, row) => 20 + (row % 40))
    const base = engineOf(many, {
      money: columnOfNumbers(many.map((_, row) => 1000 + Math.floor(row / 40))),
      purchases: columnOfNumbers(many.map(() => 1))
    })
    expect(suggestBands(base, null, false)?.bands).toEqual([{ from: 20 }])
    expect(suggestBands(base, null, true)).toBeNull()
  })
})
