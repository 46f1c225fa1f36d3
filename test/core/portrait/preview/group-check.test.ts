import { describe, expect, it } from 'vitest'
import { bitsOf } from '../../../../src/core/columns/bits'
import { columnOfNumbers } from '../../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import { createEngine, type Engine } from '../../../../src/core/portrait/bits/engine'
import { groupCheck } from '../../../../src/core/portrait/preview/group-check'
import { moneyOf } from '../../../../src/core/portrait/preview/money'
import type { Field } from '../../../../src/model/field'
import { fieldOf } from '../plain-customers'

type Columns = Readonly<Record<string, readonly (number | null)[]>>

function engineOf(columns: Columns, fields: readonly Field[]): Engine {
  const rows = Math.max(...Object.values(columns).map((values) => values.length))
  const table = {
    rows,
    ids: textColumnOf(Array.from({ length: rows }, (_, row) => String(row))),
    columns: new Map(Object.entries(columns).map(([id, values]) => [id, columnOfNumbers(values)]))
  }
  return createEngine(table, new Map(fields.map((field) => [field.id, field])), 20_000)
}

const moneyField = fieldOf('money', 'money')
const purchasesField = fieldOf('purchases', 'number')
const checkColumn = fieldOf('average_check', 'money')
const checkRatio: Field = {
  ...checkColumn,
  origin: { kind: 'formula', formula: { kind: 'ratio', numerator: 'spent', denominator: 'visits' } }
}

describe('the average check of a group', () => {
  it('is the sum of money by the sum of orders where both are known, and the median of own averages', () => {
    const engine = engineOf({ money: [1000, 900, null, 500, 300], purchases: [1, 3, 2, null, 0] }, [
      moneyField,
      purchasesField
    ])
    expect(groupCheck(engine, null)).toEqual({
      kind: 'perOrder',
      value: 550,
      median: 650,
      n: 3,
      money: 2200,
      orders: 4
    })
    expect(groupCheck(engine, bitsOf(5, [1, 2]))).toEqual({
      kind: 'perOrder',
      value: 300,
      median: 300,
      n: 1,
      money: 900,
      orders: 3
    })
  })

  it('takes the parts of the formula when the average check is a ratio', () => {
    const columns = { money: [1], purchases: [1], spent: [100, 200], visits: [3, 3], average_check: [33, 67] }
    const engine = engineOf(columns, [
      moneyField,
      purchasesField,
      checkRatio,
      fieldOf('spent', 'money'),
      fieldOf('visits', 'number')
    ])
    expect(groupCheck(engine, null)).toEqual({ kind: 'perOrder', value: 50, median: 50, n: 2, money: 300, orders: 6 })
  })

  it('turns plain numbers into minor units when the average check is money', () => {
    const columns = { spent: [10, 20.5], visits: [1, 2], average_check: [1000, 1025] }
    const engine = engineOf(columns, [checkRatio, fieldOf('spent', 'number'), fieldOf('visits', 'number')])
    expect(groupCheck(engine, null)).toEqual({
      kind: 'perOrder',
      value: 1017,
      median: 1013,
      n: 2,
      money: 3050,
      orders: 3
    })
  })

  it('is a plain mean, marked so, when there is only a column of averages', () => {
    const engine = engineOf({ average_check: [100, 101, null, 101] }, [checkColumn])
    expect(groupCheck(engine, null)).toEqual({
      kind: 'plainMean',
      value: 101,
      median: 101,
      n: 3,
      money: null,
      orders: null
    })
    expect(groupCheck(engine, bitsOf(4, [0, 1])).value).toBe(101)
  })

  it('of nobody, or of nobody known, is unknown', () => {
    const engine = engineOf({ money: [null, 5], purchases: [1, 0] }, [moneyField, purchasesField])
    expect(groupCheck(engine, bitsOf(2, []))).toMatchObject({ value: null, median: null, n: 0 })
    expect(groupCheck(engine, null)).toMatchObject({ value: null, median: null, n: 1, money: 5, orders: 0 })
  })

  it('is none without fields to compute it from', () => {
    expect(groupCheck(engineOf({ visits: [1] }, [fieldOf('visits', 'number')]), null).kind).toBe('none')
  })
})

describe('the money of a group', () => {
  it('sums what is known, and is none without a money field', () => {
    const engine = engineOf({ money: [1000, null, 500] }, [moneyField])
    expect(moneyOf(engine, null)).toBe(1500)
    expect(moneyOf(engine, bitsOf(3, [1, 2]))).toBe(500)
    expect(moneyOf(engineOf({ visits: [1] }, [fieldOf('visits', 'number')]), null)).toBeNull()
  })
})
