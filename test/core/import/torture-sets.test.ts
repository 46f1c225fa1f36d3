import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { rowsOfText } from '../../../src/core/import/text/rows-of-text'
import { describeWithRealData, realDataFolder, realFile } from '../../real-data'
import { imported, refusal } from './import-helpers'

function namesIn(...folder: string[]): string[] {
  if (!existsSync(realDataFolder)) return []
  return readdirSync(realFile(...folder)).map((file) => basename(file, '.csv'))
}

const cellsOf = (text: string): (readonly string[])[] =>
  rowsOfText(text, { delimiter: ',', quote: '"' }, true).map((row) => row.cells)

function asObjects([header = [], ...rows]: readonly (readonly string[])[]): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
}

describeWithRealData('csv-spectrum', () => {
  it.each(namesIn('torture', 'csv-spectrum', 'csvs'))('%s has the expected cells', (name) => {
    const text = readFileSync(realFile('torture', 'csv-spectrum', 'csvs', `${name}.csv`), 'utf8')
    const expected: unknown = JSON.parse(
      readFileSync(realFile('torture', 'csv-spectrum', 'json', `${name}.json`), 'utf8')
    )
    const objects = asObjects(cellsOf(text))
    if (name !== 'location_coordinates') return expect(objects).toEqual(expected)
    // The expected phone of this case is not the one in its file: the other cells are compared.
    const others = ({ 'Contact Phone Number': _phone, ...rest }: Record<string, string>): Record<string, string> => rest
    expect(others(objects[0] ?? {})).toEqual(others(expected as Record<string, string>))
  })
})

describeWithRealData('csv-test-data', () => {
  const read = (name: string): string =>
    readFileSync(realFile('torture', 'csv-test-data', 'csv', `${name}.csv`), 'utf8')
  const whole = namesIn('torture', 'csv-test-data', 'csv').filter((name) => !name.startsWith('bad-'))

  it.each(whole)('%s has the expected cells, blank lines aside', (name) => {
    const expected = JSON.parse(readFileSync(realFile('torture', 'csv-test-data', 'json', `${name}.json`), 'utf8')) as (
      string[] | Record<string, string>
    )[]
    const cells = cellsOf(read(name))
    if (name === 'header-no-rows') return expect(asObjects(cells)).toEqual(expected)
    if (name === 'header-simple') return expect(asObjects(cells)).toEqual(expected)
    expect(cells).toEqual(expected.filter((row) => Object.values(row).join('').trim() !== ''))
  })

  it('rows of another width are rejected with line and reason', async () => {
    for (const [name, reason] of [
      ['bad-header-less-fields', 'tooFewCells'],
      ['bad-header-more-fields', 'tooManyCells']
    ] as const) {
      const base = await imported(read(name))
      expect(base.rejects.map((reject) => [reject.line, reject.reason])).toEqual([[2, reason]])
    }
  })

  it('a file without rows and a file without anything are refused', async () => {
    expect((await refusal(imported(read('bad-header-no-header')))).code).toBe('fileEmpty')
    expect((await refusal(imported(read('bad-header-wrong-header')))).code).toBe('noRows')
    expect((await refusal(imported(read('header-no-rows')))).code).toBe('noRows')
  })

  it('an unclosed quote is refused with its line', async () => {
    const failure = await refusal(imported(read('bad-missing-quote')))
    expect([failure.code, failure.details.line]).toEqual(['unclosedQuote', 2])
  })

  it('quotes that are not doubled are taken as text', () => {
    expect(cellsOf(read('bad-unescaped-quote'))[1]).toEqual(['1', 'This "quotes" must be escaped', '3'])
    expect(cellsOf(read('bad-quotes-with-unescaped-quote'))[1]).toEqual(['1', 'Hey, I missed " it', '3'])
  })
})
