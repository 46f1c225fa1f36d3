import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boundsOfChoices } from '../../../src/core/import/values/bounds-of-choices'
import { parseBand } from '../../../src/core/import/values/parse-band'
import { describeWithRealData, realFile } from '../../real-data'
import { importEvents } from '../../../src/core/import/import-events'
import { imported, importOptions, inspected } from './import-helpers'
import { memoryFile } from './memory-file'

describe('a band', () => {
  it.each([
    ['от 20000 до 50000 руб.', 20000, 50000],
    ['от 20 000 до 50 000 ₽', 20000, 50000],
    ['35-49K', 35000, 49000],
    ['35K-49K', 35000, 49000],
    ['900-1.5K', 900, 1500],
    ['Under 15K', null, 15000],
    ['250K+', 250000, null],
    ['до 5000', null, 5000],
    ['свыше 50000 руб.', 50000, null],
    ['powyżej 10 000 zł', 10000, null],
    ['od 1000 do 2 000 zł', 1000, 2000],
    ['do 1000 zł', null, 1000],
    ['18-24', 18, 24],
    ['18–24 lata', 18, 24],
    ['10–20 тыс. руб.', 10000, 20000],
    ['$1,000 - $2,000', 1000, 2000],
    ['10001 to 25000', 10001, 25000],
    ['Below Rs.10000', null, 10000],
    ['More than 50000', 50000, null],
    ['< 10', null, 10],
    ['≥ 20', 20, null],
    ['65 и старше', 65, null],
    ['1-2 mln', 1_000_000, 2_000_000]
  ])('%s is from %s to %s', (text, from, to) => {
    expect(parseBand(text, '.')).toEqual({ from, to })
  })

  it.each([
    '5',
    '12 zł',
    '2020-01-02',
    '601-234-567',
    'A-5',
    '5-3',
    'no',
    'от и до',
    'x+',
    '5 apples - 7 pears',
    'до свидания 5 раз в год'
  ])('%s is none', (text) => {
    expect(parseBand(text, '.')).toBeNull()
  })

  it('reads decimals by the sign of the column', () => {
    expect(parseBand('1,5-2,5', ',')).toEqual({ from: 1.5, to: 2.5 })
    expect(parseBand('10,000-20,000', '.')).toEqual({ from: 10000, to: 20000 })
  })

  it('of any length is told in no time', () => {
    for (const piece of ['1-', 'от ', '9 ', '1 тыс ']) expect(parseBand(piece.repeat(20_000), '.')).toBeNull()
  })
})

describe('choices that are bands', () => {
  it('are sorted by their bounds, what is no band comes last', () => {
    expect(boundsOfChoices(['50-74K', '250K+', 'Under 15K', '15-24K', 'refused'], '.')).toEqual([
      { value: 'Under 15K', from: null, to: 15000 },
      { value: '15-24K', from: 15000, to: 24000 },
      { value: '50-74K', from: 50000, to: 74000 },
      { value: '250K+', from: 250000, to: null },
      { value: 'refused', from: null, to: null }
    ])
  })

  it('are none where most values are something else', () => {
    expect(boundsOfChoices(['Anna', '1-2', 'Ewa', 'Jan'], '.')).toBeUndefined()
    expect(boundsOfChoices(['1-2'], '.')).toBeUndefined()
  })
})

describeWithRealData('bands of real files', () => {
  it.each([
    [
      'completejourney/demographics.csv',
      'income',
      [
        'Under 15K',
        '15-24K',
        '25-34K',
        '35-49K',
        '50-74K',
        '75-99K',
        '100-124K',
        '125-149K',
        '150-174K',
        '175-199K',
        '200-249K',
        '250K+'
      ]
    ],
    [
      'onlinefoods-survey/onlinefoods.csv',
      'monthly_income',
      ['No Income', 'Below Rs.10000', '10001 to 25000', '25001 to 50000', 'More than 50000']
    ],
    [
      'otp-bank-ru/D_salary.csv',
      'family_income',
      ['до 5000 руб.', 'от 5000 до 10000 руб.', 'от 10000 до 20000 руб.', 'от 20000 до 50000 руб.', 'свыше 50000 руб.']
    ]
  ])('%s: %s', async (name, field, expected) => {
    const base = await imported(new Uint8Array(readFileSync(realFile(...name.split('/')))))
    const found = base.fields.find((each) => each.id.startsWith(field))
    expect([found?.type, found?.bounds?.map(({ value }) => value)]).toEqual(['choice', expected])
  })
})

describe('bands of a base', () => {
  it('are those of orders too, and each column of orders is read as it is written', async () => {
    const text =
      'date;customer id;Price;quantity;basket size\n' +
      '31.12.2025;7;1.50;2;1-2\n01/02/2026;8;2.25;1;3-5\n25.02.2026;7;1.00;4;5+\n'
    const { recipe } = await inspected(text.replaceAll('01/02/2026', '01.02.2026'), { about: 'orders' })
    const columns = recipe.columns.map((column) =>
      column.header === 'Price' ? { ...column, decimal: '.' as const } : column
    )
    const dialect = { ...recipe.dialect, decimal: ',' as const }
    const bytes = text.replaceAll('01/02/2026', '01.02.2026')
    const events = await importEvents(memoryFile(bytes), { ...recipe, dialect, columns }, importOptions())
    expect(events.unreadable).toBe(0)
    expect(events.fields.find((field) => field.id === 'orders/basket_size')?.bounds?.map(({ value }) => value)).toEqual(
      ['1-2', '3-5', '5+']
    )
    const amounts = events.columns.get('amount')
    expect(amounts?.kind === 'number' && [...amounts.values]).toEqual([300, 225, 400])
  })
})
