import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { rowsOfText } from '../../../src/core/import/text/rows-of-text'
import { describeWithRealData, realDataFolder, realFile } from '../../real-data'
import { imported, refusal, valuesOf } from './import-helpers'

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

describeWithRealData('the torture sets by way of bytes, in pieces of any size', () => {
  const dialect = {
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    header: false,
    decimal: '.',
    dateOrder: 'dmy',
    valueSeparator: '|'
  } as const
  const files = [
    ...namesIn('torture', 'csv-spectrum', 'csvs').map((name) => ['csv-spectrum/csvs', name] as const),
    ...namesIn('torture', 'csv-test-data', 'csv').map((name) => ['csv-test-data/csv', name] as const)
  ].filter(([, name]) => !/^bad-(?:missing-quote|header-no-header)$|^all-empty$/.test(name))

  it.each(files)('%s/%s: every cell arrives, blanks around it aside, or its row is rejected', async (folder, name) => {
    const bytes = new Uint8Array(readFileSync(realFile('torture', ...folder.split('/'), `${name}.csv`)))
    const rows = rowsOfText(new TextDecoder().decode(bytes), { delimiter: ',', quote: '"' }, true)
    const width = rows[0]?.cells.length ?? 0
    const even = rows.filter(
      ({ cells }) => cells.length === width && !(width > 1 && cells.every((cell) => cell === ''))
    )
    const columns = Array.from({ length: width }, (_, at) => ({
      header: '',
      target: { kind: 'own' as const, name: `c${at}`, type: 'text' as const }
    }))
    for (const pieceBytes of [1, 7, 4096]) {
      const base = await imported(bytes, { dialect, columns, key: null }, { pieceBytes })
      const read = base.fields.map((field) => valuesOf(base, field.id))
      const expected = columns.map((_, at) => even.map(({ cells }) => (cells[at] ?? '').trim() || null))
      expect(read).toEqual(expected)
      expect(base.rejects.map(({ line, reason }) => [line, reason])).toEqual(
        rows
          .filter(({ cells }) => cells.length !== width)
          .map(({ cells, line }) => [line, cells.length < width ? 'tooFewCells' : 'tooManyCells'])
      )
    }
  })

  it('csv-injection-payloads: what a spreadsheet would run is text like any other', async () => {
    const bytes = new Uint8Array(
      readFileSync(realFile('torture', 'csv-injection-payloads', 'Intruder', 'csv-payload.txt'))
    )
    const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean)
    const recipe = {
      dialect: { ...dialect, delimiter: '\t', quote: '' } as const,
      columns: [{ header: '', target: { kind: 'own', name: 'payload', type: 'text' } as const }],
      key: null
    }
    const base = await imported(bytes, recipe)
    expect([base.imported, base.rejected]).toEqual([6, 0])
    expect(valuesOf(base, base.fields[0]?.id ?? '')).toEqual(lines.map((line) => line.trim()))
  })
})
