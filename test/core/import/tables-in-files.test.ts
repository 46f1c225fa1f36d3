import { describe, expect, it } from 'vitest'
import { imported, inspected, valuesOf } from './import-helpers'

const csv = (...lines: string[]): string => `${lines.join('\n')}\n`
const rows = ['1;Anna;Tula;5,50', '2;Ewa;Omsk;6,00', '3;Jan;Rome;7,25', '4;Ada;Oslo;8,00']
const header = 'id;name;city;sum'
const headersOf = async (text: string): Promise<string[]> =>
  (await inspected(text)).recipe.columns.map((column) => column.header)

describe('a table below titles and notes', () => {
  it.each([
    ['a title', ['Отчёт по продажам за 2026 год'], 1],
    ['a title and an empty line', ['Customers', ''], 2],
    ['titles with delimiters behind', ['Report;;;', ';;;', 'made on;22.11.2026;;', ''], 4],
    ['a title with a quote', ['The "best" customers'], 1]
  ])('is found below %s', async (_name, above, linesAbove) => {
    const text = csv(...above, header, ...rows)
    const { recipe, doubts, lookedAt } = await inspected(text)
    expect(recipe.dialect).toMatchObject({ linesAbove, header: true, delimiter: ';', decimal: ',' })
    expect([recipe.columns.map((column) => column.header), lookedAt]).toEqual([['id', 'name', 'city', 'sum'], 4])
    expect(doubts).toContain('linesAbove')
    const base = await imported(text)
    expect([base.imported, base.rejected, valuesOf(base, 'name')]).toEqual([4, 0, ['Anna', 'Ewa', 'Jan', 'Ada']])
  })

  it('is not looked for where the first row may be one of it', async () => {
    for (const text of [
      csv(header, ...rows),
      csv('1;;;', '2;Ewa;Omsk;6', '3;Jan;Rome;7', '4;Ada;Oslo;8'),
      csv('Anna;;', 'Ewa;Omsk;6', 'Jan;Rome;7', 'Ada;Oslo;8'),
      csv('foo,bar', '1,2,3', '4,5,6', '7,8,9')
    ])
      expect((await inspected(text)).recipe.dialect.linesAbove).toBeUndefined()
  })

  it('begins where the user says, and lines of rejects are those of the file', async () => {
    const text = csv('Report', header, ...rows, '5;Eve', '')
    expect((await inspected(text, { dialect: { linesAbove: 0 } })).recipe.columns[0]?.header).toBe('Report')
    const { recipe } = await inspected(text)
    const again = await inspected(text, { recipe })
    expect(again.recipe).toEqual(recipe)
    const base = await imported(text, recipe)
    expect(base.rejects.map((reject) => [reject.line, reject.reason])).toEqual([[7, 'tooFewCells']])
  })
})

describe('a header of two rows', () => {
  it.each([
    [
      'groups above names',
      ['Customer;;Orders;', 'id;name;count;sum'],
      ['Customer id', 'Customer name', 'Orders count', 'Orders sum']
    ],
    ['names beside groups', ['id;name;Orders;', ';;count;sum'], ['id', 'name', 'Orders count', 'Orders sum']],
    ['one group', [';;Orders;', 'id;name;count;sum'], ['id', 'name', 'Orders count', 'Orders sum']],
    ['units below names', ['id;name;count;sum', ';;pcs;EUR'], ['id', 'name', 'count pcs', 'sum EUR']]
  ])('of %s is joined', async (_name, lines, expected) => {
    const text = csv(...lines, '1;Anna;5;5,50', '2;Ewa;6;6,00', '3;Jan;7;7,25')
    const { recipe, doubts } = await inspected(text)
    expect([recipe.dialect.headerRows, recipe.columns.map((column) => column.header)]).toEqual([2, expected])
    expect(doubts).toContain('headerRows')
    for (const pieceBytes of [3, 1000]) {
      const base = await imported(text, recipe, { pieceBytes })
      expect([base.imported, base.rejected, base.unreadable]).toEqual([3, 0, 0])
    }
  })

  it('below a title is found too', async () => {
    const text = csv(
      'Report 2026',
      '',
      'Customer;;Orders;',
      'id;name;count;sum',
      '1;Anna;5;5,50',
      '2;Ewa;6;6,00',
      '3;Jan;7;7,25'
    )
    expect((await inspected(text)).recipe.dialect).toMatchObject({ linesAbove: 2, headerRows: 2 })
  })

  it('is what the user says', async () => {
    const text = csv(header, ...rows)
    const { recipe } = await inspected(text, { dialect: { headerRows: 2 } })
    expect(recipe.columns.map((column) => column.header)).toEqual(['id 1', 'name Anna', 'city Tula', 'sum 5,50'])
    expect((await inspected(text)).recipe.dialect.headerRows).toBeUndefined()
  })
})

describe('what spreadsheets leave around a table', () => {
  it('is left out: rows of only delimiters, columns without header and values', async () => {
    const text = csv(`${header};;`, ...rows.map((row) => `${row};;`), ...Array<string>(2000).fill(';;;;; '))
    expect(await headersOf(text)).toEqual(['id', 'name', 'city', 'sum'])
    for (const pieceBytes of [7, 4096]) {
      const base = await imported(text, undefined, { pieceBytes })
      expect([base.imported, base.rejected]).toEqual([4, 0])
    }
  })

  it('keeps the number of columns where a value stands without a header', async () => {
    expect(await headersOf(csv(`${header};`, ...rows.map((row) => `${row};`), '5;a;b;5;x'))).toHaveLength(5)
  })
})

describe('quotes behind blanks', () => {
  it('are quotes where they stand so in most lines', async () => {
    const text = csv('id, name, city', '1, "May, Anna", Tula', '2, "Ash, Ewa", Omsk', '3, "Oak, Jan", Rome')
    const { recipe } = await inspected(text)
    expect(recipe.dialect).toMatchObject({ quote: '"', quoteAfterBlanks: true })
    const base = await imported(text, recipe)
    expect([base.rejected, valuesOf(base, 'name')]).toEqual([0, ['May, Anna', 'Ash, Ewa', 'Oak, Jan']])
  })

  it('are text where one stands so', async () => {
    const text = csv('id,note', '1, 5" pipe', '2, "so', '3,x')
    expect((await inspected(text)).recipe.dialect.quoteAfterBlanks).toBeUndefined()
  })
})
