import { describe, expect, it } from 'vitest'
import { inspected } from '../import-helpers'

async function suggested(headers: readonly string[], rows: readonly (readonly string[])[]) {
  const text = [headers, ...rows].map((cells) => cells.join(';')).join('\n')
  const { recipe } = await inspected(`${text}\n`, { about: 'customers' })
  const targets = recipe.columns.map(({ target }) => target)
  const types = targets.map((target) => (target.kind === 'own' ? target.type : target.kind))
  return { key: recipe.key, types, targets }
}
const bit = (row: number, every: number): string => (row % every === 0 ? '1' : '0')

describe('columns of 0 and 1', () => {
  it('are all yes or no, whatever their headers say, but for counts', async () => {
    const rows = Array.from({ length: 30 }, (_, row) => [bit(row, 2), bit(row, 5), bit(row, 7), bit(row, 3)])
    expect((await suggested(['Alpha', 'Beta', 'Is new', 'Visits count'], rows)).types).toEqual([
      'yesNo',
      'yesNo',
      'yesNo',
      'number'
    ])
  })

  it('are numbers in a file of a few rows, which may hold a 2 next month', async () => {
    const rows = [
      ['0', '1'],
      ['1', '0'],
      ['1', '1']
    ]
    expect((await suggested(['Alpha', 'Beta'], rows)).types).toEqual(['number', 'number'])
  })
})

describe('a column that is called number', () => {
  const rows = [
    ['7', 'Anna'],
    ['8', 'Boris'],
    ['11', 'Celina']
  ]

  it.each(['Номер', 'No', 'No.', 'Nr', 'Number', 'numer'])(
    'is the key where each row has another: %s',
    async (header) => {
      const { key, targets } = await suggested([header, 'Name'], rows)
      expect(key).toBe(0)
      expect(targets[0]).toEqual({ kind: 'standard', field: 'external_id' })
    }
  )

  it('is none where numbers repeat or fail, and beside an e-mail; nor is the number of the row', async () => {
    expect((await suggested(['No', 'Name'], [...rows, ['7', 'Dora']])).key).toBeNull()
    expect((await suggested(['No', 'Name'], [...rows, ['', 'Dora']])).key).toBeNull()
    expect(
      (
        await suggested(
          ['No', 'E-mail'],
          [
            ['1', 'a@x.org'],
            ['2', 'b@x.org']
          ]
        )
      ).key
    ).toBe(1)
    expect((await suggested(['№ п/п', 'Имя'], rows)).key).toBeNull()
    expect((await suggested(['Lp.', 'Imię'], rows)).key).toBeNull()
  })
})
