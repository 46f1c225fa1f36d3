import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { columnOfNumbers } from '../../../src/core/columns/columns-from-values'
import { computeTable } from '../../../src/core/fields/compute-table'
import { formulaFieldOf } from '../../../src/core/fields/formula-field'
import type { Field } from '../../../src/model/field'
import { describeWithRealData, realFile } from '../../real-data'
import { numbersIn, smallTable, storedField } from './small-table'

const spending = ['MntWines', 'MntFruits', 'MntMeatProducts', 'MntFishProducts', 'MntSweetProducts', 'MntGoldProds']
const buying = ['NumWebPurchases', 'NumCatalogPurchases', 'NumStorePurchases']

describeWithRealData('the formulas of customer-personality', () => {
  it('give money, purchases and average check as counted by hand from the file', () => {
    const text = readFileSync(realFile('customer-personality', 'marketing_campaign.semicolon-bom-iso.csv'), 'utf8')
    const [headers = [], ...rows] = Papa.parse<string[]>(text.replace(/^\ufeff/, '').trim(), { delimiter: ';' }).data
    const valuesOf = (header: string): number[] => rows.map((row) => Number(row[headers.indexOf(header)]))
    const columns = Object.fromEntries([...spending, ...buying].map((id) => [id, columnOfNumbers(valuesOf(id))]))
    const stored = [...spending, ...buying].map((id) => storedField(id, 'number'))
    const formulas: Field[] = []
    const add = (name: string, formula: Parameters<typeof formulaFieldOf>[0]['formula']): void => {
      formulas.push(formulaFieldOf({ id: null, name, formula, fields: [...stored, ...formulas], currency: 'USD' }))
    }
    add('money', { kind: 'sum', fields: spending })
    add('purchases', { kind: 'sum', fields: buying })
    add('average_check', { kind: 'ratio', numerator: 'money', denominator: 'purchases' })
    const { table } = computeTable(smallTable(rows.length, columns), stored, formulas, 0)
    const total = (ids: readonly string[], row: number): number =>
      ids.reduce((sum, id) => sum + Number(rows[row]?.[headers.indexOf(id)]), 0)
    const expected = rows.map((_, row) => {
      const [money, purchases] = [total(spending, row), total(buying, row)]
      return purchases === 0 ? null : Math.floor((200 * money + purchases) / (2 * purchases))
    })
    expect(rows).toHaveLength(2240)
    expect(numbersIn(table, 'money')[0]).toBe(total(spending, 0) * 100)
    expect(numbersIn(table, 'average_check')).toEqual(expected)
    expect(expected.filter((check) => check === null).length).toBeGreaterThan(0)
  })
})
