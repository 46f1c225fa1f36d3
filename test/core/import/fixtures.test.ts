import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { imported, inspected, refusal, shortTargets, valuesOf } from './import-helpers'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fixtures/csv/${name}`, import.meta.url))))

describe('files as people have them', () => {
  it('Russian clients read alike from Windows-1251 and from UTF-16 without a mark', async () => {
    for (const name of ['clients-ru.windows-1251.csv', 'clients-ru.utf-16le-no-mark.csv']) {
      const base = await imported(fixture(name))
      expect(valuesOf(base, 'name')).toEqual(['Иванова Анна Сергеевна', 'Щёголев Пётр Ильич', 'ООО "Ромашка"; Юг'])
      expect(valuesOf(base, 'income')).toEqual([4500050, 3820000, null])
      expect(valuesOf(base, 'birth_date')).toEqual(['1985-12-31', '1990-02-01', '1978-06-15'])
      expect([base.currencies, base.rejected, base.unreadable, base.invalidBytes]).toEqual([['RUB'], 0, 0, 0])
    }
  })

  it('Polish customers read alike from Windows-1250 and from UTF-16 with a mark', async () => {
    for (const name of ['klienci-pl.windows-1250.csv', 'klienci-pl.utf-16be-marked.csv']) {
      const base = await imported(fixture(name))
      expect(valuesOf(base, 'last_name')).toEqual(['Żółkiewski', 'Wiśniewska', 'Dąbrowska'])
      expect(valuesOf(base, 'consent_email')).toEqual([true, false, true])
      expect(valuesOf(base, 'money')).toEqual([123450, 9900, null])
      expect(base.currencies).toEqual(['PLN'])
    }
  })

  it('a table without a header, with blanks behind its commas and ? for missing', async () => {
    const { recipe } = await inspected(fixture('no-header-spaced.csv'))
    expect([recipe.dialect.header, recipe.key]).toEqual([false, null])
    const base = await imported(fixture('no-header-spaced.csv'), recipe)
    expect(base.imported).toBe(5)
    expect(valuesOf(base, 'gender')).toEqual(['man', 'man', 'woman', 'man', 'woman'])
    expect(valuesOf(base, 'column_2')).toEqual(['State-gov', null, 'Private', 'Private', 'Private'])
  })

  it('ragged rows are rejected with their lines, empty cells at the end are not', async () => {
    const base = await imported(fixture('ragged.csv'))
    expect(base.imported).toBe(2)
    expect(base.rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'tooManyCells'],
      [4, 'tooFewCells']
    ])
  })

  it('strange headers lose no column', async () => {
    const base = await imported(fixture('strange-headers.csv'))
    expect([...base.table.columns.keys()]).toEqual([
      'external_id',
      'proto',
      'column_3',
      'city',
      'city_2',
      'constructor_2'
    ])
    expect(valuesOf(base, 'proto')).toEqual(['a', 'c'])
  })

  it('ages given as bands', async () => {
    const { recipe } = await inspected(fixture('age-bands.csv'))
    expect(shortTargets(recipe)).toEqual(['external_id', 'recorded_age', 'own choice'])
    expect(valuesOf(await imported(fixture('age-bands.csv'), recipe), 'recorded_age')).toEqual([
      { from: 65, to: null },
      { from: 45, to: 54 },
      { from: 19, to: 24 },
      null
    ])
  })

  it('an unclosed quote is refused with its line', async () => {
    const failure = await refusal(inspected(fixture('unclosed-quote.csv')))
    expect([failure.code, failure.details.line]).toEqual(['unclosedQuote', 3])
  })

  it('a second currency in a column is refused cell by cell', async () => {
    const base = await imported(fixture('mixed-currencies.csv'))
    expect(valuesOf(base, 'amount')).toEqual([1000, 1250, null, 800])
    expect(base.rejects.map(({ line, value, reason }) => [line, value, reason])).toEqual([
      [4, '40,00 zł', 'otherCurrency']
    ])
  })

  it('blanks at the end of lines belong to no header and no number', async () => {
    const base = await imported(fixture('trailing-spaces-mark.csv'))
    expect(base.fields.map((field) => field.id)).toEqual(['external_id', 'birth_year', 'score'])
    expect(valuesOf(base, 'score')).toEqual([5, 6])
  })

  it('a repeated key is a duplicate, a blank one is rejected', async () => {
    const base = await imported(fixture('repeated-keys.csv'))
    expect([base.imported, base.rejected, base.duplicates]).toEqual([2, 1, 1])
    expect(valuesOf(base, 'name')).toEqual(['Anna', 'Jan'])
  })
})
