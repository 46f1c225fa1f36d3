import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeWithRealData, realFile } from '../../real-data'
import { imported, inspected, shortTargets, valuesOf } from './import-helpers'

const read = (...parts: string[]): Uint8Array => new Uint8Array(readFileSync(realFile(...parts)))
const personality = (shape: string): Uint8Array => read('customer-personality', `marketing_campaign.${shape}`)
const shapes = ['allquoted-mdy.csv', 'comma-bom-trailing-spaces.csv', 'padded-tab-dmy.tsv', 'semicolon-bom-iso.csv']

describeWithRealData('customer-personality', () => {
  it('becomes the same table from its four shapes, column by column', async () => {
    const [first, ...others] = await Promise.all(shapes.map((shape) => imported(personality(shape))))
    expect(first?.imported).toBe(2240)
    for (const other of others) {
      expect(other.fields).toEqual(first?.fields)
      expect(other.table.ids).toEqual(first?.table.ids)
      for (const [field, column] of other.table.columns) expect(column, field).toEqual(first?.table.columns.get(field))
    }
  })

  it('has 2,216 customers in its fifth shape, those with an income, with the same values', async () => {
    const whole = await imported(personality('semicolon-bom-iso.csv'))
    const fifth = await imported(personality('comma-dmy-2216-noblanks.csv'))
    expect([fifth.imported, fifth.rejected, fifth.unreadable]).toEqual([2216, 0, 0])
    const days = valuesOf(whole, 'customer_since')
    const since = new Map(valuesOf(whole, 'external_id').map((id, row) => [id, days[row]]))
    const firstIds = valuesOf(fifth, 'external_id').slice(0, 50)
    expect(valuesOf(fifth, 'customer_since').slice(0, 50)).toEqual(firstIds.map((id) => since.get(id ?? '')))
    expect(valuesOf(whole, 'income').filter((income) => income === null)).toHaveLength(24)
  })

  it('is offered the fields that its headers and values mean', async () => {
    const { recipe, doubts } = await inspected(personality('allquoted-mdy.csv'))
    expect(recipe.key).toBe(0)
    expect(doubts).toEqual([])
    expect(shortTargets(recipe).slice(0, 9)).toEqual([
      'external_id',
      'birth_year',
      'education',
      'marital_status',
      'income',
      'own number',
      'own number',
      'customer_since',
      'recency'
    ])
    const byHeader = recipe.columns.filter(({ header }) => /^(Mnt|Num)/.test(header))
    expect(byHeader).toHaveLength(11)
    expect(byHeader.every(({ target }) => target.kind === 'own' && target.type === 'number')).toBe(true)
  })
})

describeWithRealData('other real files', () => {
  it('otp-bank-ru: 16,000 clients in Russian, gender 0/1 left as a choice', async () => {
    const bytes = read('otp-bank-ru', 'D_clients.csv')
    const { recipe } = await inspected(bytes, { language: 'ru' })
    expect(recipe.key).toBe(0)
    expect(shortTargets(recipe).slice(0, 6)).toEqual([
      'external_id',
      'recorded_age',
      'own choice',
      'education',
      'marital_status',
      'children'
    ])
    const base = await imported(bytes, recipe)
    expect([base.imported, base.rejected, base.unreadable]).toEqual([16000, 0, 0])
    expect(valuesOf(base, 'marital_status')[0]).toBe('Не состоял в браке')
  })

  it('otp-bank-ru salaries: 300 repeated keys are duplicates', async () => {
    const base = await imported(read('otp-bank-ru', 'D_salary.csv'))
    expect([base.imported, base.duplicates]).toEqual([15223, 300])
  })

  it('telco-churn: 0/1 beside Yes/No is yes or no, 11 blank charges are unknown', async () => {
    const bytes = read('telco-churn', 'Telco-Customer-Churn.csv')
    const { recipe } = await inspected(bytes)
    expect(shortTargets(recipe).slice(0, 4)).toEqual(['external_id', 'gender', 'own yesNo', 'own yesNo'])
    const base = await imported(bytes, recipe)
    expect([base.imported, base.unreadable]).toEqual([7043, 0])
    expect(base.known.get('total_charges')).toBe(7043 - 11)
    expect(valuesOf(base, 'total_charges').slice(0, 2)).toEqual([2985, 188950])
    expect(valuesOf(base, 'gender').slice(0, 2)).toEqual(['woman', 'man'])
  })

  it('adult-census: no header, no key, "?" is unknown', async () => {
    const bytes = read('adult-census', 'adults_us.csv')
    const { recipe } = await inspected(bytes)
    expect([recipe.dialect.header, recipe.key, recipe.columns[9]?.target]).toEqual([
      false,
      null,
      { kind: 'standard', field: 'gender' }
    ])
    const base = await imported(bytes, recipe)
    expect([base.imported, base.unreadable]).toEqual([32561, 0])
    expect(base.known.get('column_2')).toBe(32561 - 1836)
    expect(valuesOf(base, 'column_2')[0]).toBe('State-gov')
  })

  it('mall-customers: thousands of dollars stay a number', async () => {
    const { recipe } = await inspected(read('mall-customers', 'Mall_Customers.csv'))
    expect(shortTargets(recipe)).toEqual(['external_id', 'gender', 'recorded_age', 'own number', 'own number'])
  })

  it('onlinefoods-survey: a column without a header is kept, trailing blanks go', async () => {
    const base = await imported(read('onlinefoods-survey', 'onlinefoods.csv'))
    expect(base.imported).toBe(388)
    expect(base.known.get('column_13')).toBe(388)
    expect(new Set(valuesOf(base, 'feedback'))).toEqual(new Set(['Positive', 'Negative']))
  })

  it('completejourney: ages are bands', async () => {
    const base = await imported(read('completejourney', 'demographics.csv'))
    expect(base.imported).toBe(801)
    expect(valuesOf(base, 'recorded_age').slice(0, 2)).toEqual([
      { from: 65, to: null },
      { from: 45, to: 54 }
    ])
  })

  it('fakturownik: two rows with seven cells are rejected with their lines', async () => {
    const base = await imported(read('fakturownik-klienci-pl', 'klienci.csv'))
    expect([base.imported, base.rejected]).toEqual([3, 2])
    expect(base.rejects.map(({ what, line, reason }) => [what, line, reason])).toEqual([
      ['row', 5, 'tooManyCells'],
      ['row', 6, 'tooManyCells']
    ])
    expect(valuesOf(base, 'customer_type')).toEqual(['company', 'company', 'person'])
  })

  it('prodazhi: Windows-1251 with semicolons and dates with a time', async () => {
    const bytes = read('prodazhi-2020-ru-cp1251', 'Продажи.csv')
    const { recipe } = await inspected(bytes, { language: 'ru', about: 'customers' })
    expect(recipe.dialect).toMatchObject({ encoding: 'windows-1251', delimiter: ';', dateOrder: 'dmy', header: true })
    const base = await imported(bytes, recipe)
    expect([base.imported, base.unreadable, base.invalidBytes]).toEqual([3439, 0, 0])
    expect(valuesOf(base, 'data')[0]).toBe('2020-01-01')
  })
})
