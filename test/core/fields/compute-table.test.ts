import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOfNumbers } from '../../../src/core/columns/columns-from-values'
import { computeTable } from '../../../src/core/fields/compute-table'
import type { Field, Formula } from '../../../src/model/field'
import { formulaOf, numbersIn, smallTable, storedField } from './small-table'

const asOf = 20_000

function computed(
  columns: Record<string, (number | null)[]>,
  fields: Field[],
  formulas: Field[],
  id = formulas[formulas.length - 1]?.id ?? ''
): (number | null)[] {
  const rows = Math.max(...Object.values(columns).map((values) => values.length))
  const table = smallTable(
    rows,
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, columnOfNumbers(values)]))
  )
  return numbersIn(computeTable(table, fields, formulas, asOf).table, id)
}

describe('formulas of plain numbers', () => {
  const fields = [storedField('a', 'number'), storedField('b', 'number')]
  const columns = { a: [1, null, 3, 4, 0], b: [2, 2, null, 0, 0] }

  it('make a sum unknown when a part is unknown', () => {
    const sum: Formula = { kind: 'sum', fields: ['a', 'b'] }
    expect(computed(columns, fields, [formulaOf('f', 'number', sum)])).toEqual([3, null, null, 4, 0])
  })

  it('make a difference unknown when a part is unknown', () => {
    const difference: Formula = { kind: 'difference', from: 'a', minus: 'b' }
    expect(computed(columns, fields, [formulaOf('f', 'number', difference)])).toEqual([-1, null, null, 4, 0])
  })

  it('make a ratio unknown when a part is unknown or the divisor is 0', () => {
    const ratio: Formula = { kind: 'ratio', numerator: 'a', denominator: 'b' }
    expect(computed(columns, fields, [formulaOf('f', 'number', ratio)])).toEqual([0.5, null, null, null, null])
  })

  it('count a field twice when a sum names it twice', () => {
    expect(computed(columns, fields, [formulaOf('f', 'number', { kind: 'sum', fields: ['a', 'a'] })])[0]).toBe(2)
  })

  it('never give minus zero', () => {
    const ratio: Formula = { kind: 'ratio', numerator: 'a', denominator: 'b' }
    expect(computed({ a: [0], b: [-3] }, fields, [formulaOf('f', 'number', ratio)])).toEqual([0])
  })

  it('are computed in the order in which they need each other, whatever the order they were made in', () => {
    const formulas = [
      formulaOf('check', 'number', { kind: 'ratio', numerator: 'total', denominator: 'b' }),
      formulaOf('total', 'number', { kind: 'sum', fields: ['a', 'a', 'a'] })
    ]
    expect(computed({ a: [2], b: [4] }, fields, formulas, 'check')).toEqual([1.5])
  })
})

describe('formulas of money', () => {
  const fields = [
    storedField('rent', 'money', 'PLN'),
    storedField('food', 'money', 'PLN'),
    storedField('orders', 'number'),
    storedField('yen', 'money', 'JPY')
  ]

  it('add money in minor units', () => {
    const sum = formulaOf('f', 'money', { kind: 'sum', fields: ['rent', 'food'] }, 'PLN')
    expect(computed({ rent: [1050, 1], food: [205, null] }, fields, [sum])).toEqual([1255, null])
  })

  it('turn plain numbers that fill a money field into minor units of its currency', () => {
    const zloty = formulaOf('f', 'money', { kind: 'sum', fields: ['orders', 'orders'] }, 'PLN')
    const yen = formulaOf('g', 'money', { kind: 'sum', fields: ['orders', 'orders'] }, 'JPY')
    expect(computed({ orders: [10.25] }, fields, [zloty])).toEqual([2050])
    expect(computed({ orders: [10.25] }, fields, [yen])).toEqual([21])
  })

  it('round half up to the minor unit, reading decimals as they were written', () => {
    const one = formulaOf('f', 'money', { kind: 'sum', fields: ['orders'] }, 'PLN')
    expect(computed({ orders: [1.005, 2.675, 0.1, -0.005, 0.0049] }, fields, [one])).toEqual([101, 268, 10, 0, 0])
  })

  it('divide money by a number to money, rounded half up', () => {
    const check = formulaOf(
      'average_check',
      'money',
      { kind: 'ratio', numerator: 'rent', denominator: 'orders' },
      'PLN'
    )
    expect(computed({ rent: [1000, 5, 3, 7, 100], orders: [3, 2, 2, 0, null] }, fields, [check])).toEqual([
      333,
      3,
      2,
      null,
      null
    ])
  })

  it('divide money by money and numbers by numbers to a number', () => {
    const share = formulaOf('f', 'number', { kind: 'ratio', numerator: 'rent', denominator: 'food' })
    expect(computed({ rent: [100], food: [400] }, fields, [share])).toEqual([0.25])
  })

  it('turn a ratio of numbers that fills a money field into minor units, rounded half up', () => {
    const check = formulaOf(
      'average_check',
      'money',
      { kind: 'ratio', numerator: 'orders', denominator: 'visits' },
      'PLN'
    )
    const all = [...fields, storedField('visits', 'number')]
    expect(computed({ orders: [1, 10], visits: [8, 3] }, all, [check])).toEqual([13, 333])
  })

  it('divide a number by money as major units', () => {
    const perZloty = formulaOf('f', 'number', { kind: 'ratio', numerator: 'orders', denominator: 'rent' })
    expect(computed({ orders: [6], rent: [300] }, fields, [perZloty])).toEqual([2])
  })

  it('are left out when an import has mixed their currencies', () => {
    const table = smallTable(1, { rent: columnOfNumbers([1]), yen: columnOfNumbers([1]) })
    const formulas = [
      formulaOf('mixed', 'money', { kind: 'sum', fields: ['rent', 'yen'] }, 'PLN'),
      formulaOf('foreign', 'money', { kind: 'sum', fields: ['yen'] }, 'PLN'),
      formulaOf('fine', 'money', { kind: 'sum', fields: ['rent'] }, 'PLN')
    ]
    const result = computeTable(table, fields, formulas, asOf)
    expect(result.fields.filter((field) => field.origin.kind === 'formula').map((field) => field.id)).toEqual(['fine'])
    expect([...result.table.columns.keys()]).toEqual(['rent', 'yen', 'fine'])
  })
})

describe('formulas and the base they stand on', () => {
  it('are left out when they lead back to themselves on this base: an import must not lock the workspace', () => {
    const formulas = [
      formulaOf('a', 'number', { kind: 'sum', fields: ['b'] }),
      formulaOf('b', 'number', { kind: 'sum', fields: ['c', 'a'] }),
      formulaOf('after', 'number', { kind: 'sum', fields: ['a', 'c'] }),
      formulaOf('fine', 'number', { kind: 'sum', fields: ['c', 'c'] })
    ]
    const table = smallTable(1, { c: columnOfNumbers([2]) })
    const result = computeTable(table, [storedField('c', 'number')], formulas, asOf)
    expect(result.fields.map((field) => field.id)).toEqual(['c', 'fine'])
    const filled = smallTable(1, { c: columnOfNumbers([2]), a: columnOfNumbers([3]) })
    const stored = [storedField('c', 'number'), storedField('a', 'number')]
    expect(numbersIn(computeTable(filled, stored, formulas, asOf).table, 'b')).toEqual([5])
  })

  it('are left out, with all that need them, when a part is gone or is no number any more', () => {
    const table = smallTable(1, { a: columnOfNumbers([1]) })
    const formulas = [
      formulaOf('gone', 'number', { kind: 'sum', fields: ['a', 'lost'] }),
      formulaOf('after', 'number', { kind: 'sum', fields: ['gone'] }),
      formulaOf('fine', 'number', { kind: 'sum', fields: ['a'] })
    ]
    const result = computeTable(table, [storedField('a', 'number')], formulas, asOf)
    expect(result.fields.map((field) => field.id)).toEqual(['a', 'fine'])
    expect([...result.table.columns.keys()]).toEqual(['a', 'fine'])
  })

  it('give way to a column that fills their field by now', () => {
    const table = smallTable(1, { a: columnOfNumbers([1]), money: columnOfNumbers([700]) })
    const formula = formulaOf('money', 'money', { kind: 'sum', fields: ['a'] }, 'PLN')
    const stored = [storedField('a', 'number'), storedField('money', 'money', 'PLN')]
    expect(numbersIn(computeTable(table, stored, [formula], asOf).table, 'money')).toEqual([700])
  })

  it('agree with a naive computation, row by row, for any numbers', () => {
    const value = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: null })
    const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(rows, (pairs) => {
        const columns = { a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) }
        const fields = [storedField('a', 'money', 'EUR'), storedField('b', 'number')]
        const check = formulaOf('check', 'money', { kind: 'ratio', numerator: 'a', denominator: 'b' }, 'EUR')
        const sum = formulaOf('sum', 'money', { kind: 'sum', fields: ['a', 'b'] }, 'EUR')
        expect(computed(columns, fields, [check])).toEqual(pairs.map(([a, b]) => naiveCheck(a, b)))
        expect(computed(columns, fields, [sum])).toEqual(pairs.map(([a, b]) => naiveSum(a, b)))
      })
    )
  })
})

/** a / b rounded half up, by whole numbers: the floor of (2a + b) / 2b. */
function naiveCheck(a: number | null, b: number | null): number | null {
  if (a === null || b === null || b === 0) return null
  const [over, under] = b < 0 ? [BigInt(-a), BigInt(-b)] : [BigInt(a), BigInt(b)]
  const doubled = 2n * over + under
  const divisor = 2n * under
  const floor = doubled / divisor - (doubled % divisor < 0n ? 1n : 0n)
  return Number(floor)
}

function naiveSum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b * 100
}
