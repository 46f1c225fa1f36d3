import fc from 'fast-check'
import { zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Failure, failureCodes, failureDataOf } from '../../../src/contract/failure'
import { tableOfFile } from '../../../src/core/sheets/table-of-file'
import { imported, inspected, refusal, shortTargets, valuesOf } from '../import/import-helpers'
import { memoryFile } from '../import/memory-file'
import { makeWorkbook } from './make-workbook'

const fixture = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../fixtures/xlsx/clients.xlsx', import.meta.url)))
)
const decoder = new TextDecoder()

async function csvOf(bytes: Uint8Array, sheet?: string): Promise<string> {
  const { reader } = await tableOfFile(memoryFile(bytes), sheet)
  return decoder.decode(await reader.read(0, reader.size))
}

const cell = (reference: string, value: string, more = ''): string => `<c r="${reference}"${more}><v>${value}</v></c>`

describe('a workbook written by a library', () => {
  it('is read as text: days, times, numbers, truth, formula-like texts, keys with zeros', async () => {
    expect((await csvOf(fixture)).split('\n')).toEqual([
      'Код клиента,ФИО,Дата рождения,Последний визит,Доход,Подписан,Заметка',
      '00042,"Иванова ""Аня"", мл.",1985-12-31,2026-03-01 14:05:30,45000.5,TRUE,"строка один строка два"',
      '00043,Щёголев Пётр,1990-02-01,2026-10-25,0.3,FALSE,',
      '00044," Żółkiewska ",2000-02-29,,1234567,TRUE,=not a formula',
      ''
    ])
  })

  it('becomes customers as a CSV file would', async () => {
    const inspection = await inspected(fixture, { language: 'ru' })
    expect(inspection.sheets).toEqual({ names: ['Клиенты', 'Zamówienia 2026'], name: 'Клиенты' })
    expect(inspection.doubts).toEqual([])
    expect(shortTargets(inspection.recipe)).toEqual([
      'external_id',
      'name',
      'birth_date',
      'own date',
      'income',
      'own yesNo',
      'own text'
    ])
    const base = await imported(fixture, inspection.recipe)
    expect([base.imported, base.unreadable]).toEqual([3, 0])
    expect(valuesOf(base, 'external_id')).toEqual(['00042', '00043', '00044'])
    expect(valuesOf(base, 'income')).toEqual([4500050, 30, 123456700])
    expect(valuesOf(base, 'podpisan')).toEqual([true, false, true])
  })

  it('has other sheets, of which a recipe names the one it reads', async () => {
    const { recipe, sheets } = await inspected(fixture, { dialect: { sheet: 'Zamówienia 2026' } })
    expect([recipe.dialect.sheet, sheets?.name, recipe.about]).toEqual(['Zamówienia 2026', 'Zamówienia 2026', 'orders'])
    expect((await inspected(fixture, { recipe })).recipe).toEqual(recipe)
    const failure = await refusal(inspected(fixture, { dialect: { sheet: 'Nope' } }))
    expect([failure.code, failure.details.sheet]).toEqual(['sheetNotFound', 'Nope'])
  })
})

describe('a sheet', () => {
  it('keeps the place of cells and rows that are left out, and its width', async () => {
    const rows = `<row r="2">${cell('B2', '5')}${cell('D2', '7')}</row><row r="5"><c r="A5"/>${cell('C5', '8')}</row><row>${cell('', '9')}</row>`
    expect(await csvOf(makeWorkbook({ sheets: { One: rows } }))).toBe('\n,5,,7\n\n\n,,8,\n9,,,\n')
  })

  it('takes texts of every kind', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="B1" t="s"><v>1</v></c>' +
      '<c r="C1" t="str"><f>A1&amp;"x"</f><v>a &lt;b&gt; &#1078;&#x436;</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
      '<c r="E1" t="d"><v>2026-01-02T00:00:00</v></c><c r="F1" t="s"><v>99</v></c></row>'
    const sharedStrings =
      '<si><t>no</t></si><si><t xml:space="preserve">ri</t><rPh><t>zz</t></rPh><r><t>ch</t></r></si>'
    expect(await csvOf(makeWorkbook({ sheets: { One: rows }, sharedStrings }))).toBe(
      'inline,rich,a <b> жж,#N/A,2026-01-02,\n'
    )
  })

  it.each([
    ['', 1, '1900-01-01'],
    ['', 59, '1900-02-28'],
    ['', 61, '1900-03-01'],
    ['', 45000.75, '2023-03-15 18:00:00'],
    ['<workbookPr date1904="1"/>', 0, '1904-01-01'],
    ['<workbookPr date1904="true"/>', 43538, '2023-03-15']
  ])('counts days as Excel does (%s %s)', async (workbookProperties, serial, day) => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const sheets = { One: `<row r="1">${cell('A1', String(serial), ' s="1"')}</row>` }
    expect(await csvOf(makeWorkbook({ sheets, styles, workbookProperties }))).toBe(`${day}\n`)
  })

  it.each([
    ['dd/mm/yyyy', '2023-03-15 12:00:00'],
    ['[$-419]d mmm yyyy', '2023-03-15 12:00:00'],
    ['#,##0.00 "zł"', '45000.5'],
    ['[Red]0.0;[Blue]-0.0', '45000.5'],
    ['"day" 0', '45000.5'],
    ['General', '45000.5']
  ])('tells days from numbers by the format %s', async (code, expected) => {
    const quoted = code.replaceAll('"', '&quot;')
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${quoted}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`
    const sheets = { One: `<row r="1">${cell('A1', '45000.5', ' s="0"')}</row>` }
    expect(await csvOf(makeWorkbook({ sheets, styles }))).toBe(`${expected}\n`)
  })

  it('that is hidden is not offered', async () => {
    const bytes = makeWorkbook({
      sheets: { Lists: `<row r="1">${cell('A1', '1')}</row>`, Data: `<row r="1">${cell('A1', '2')}</row>` },
      hidden: ['Lists']
    })
    expect((await tableOfFile(memoryFile(bytes), undefined)).sheets).toEqual({ names: ['Data'], name: 'Data' })
    expect(await csvOf(bytes)).toBe('2\n')
  })
})

describe('a file that is no workbook, or a bad one', () => {
  it('is left as it is, and refused as before', async () => {
    const zip = zipSync({ 'readme.txt': new Uint8Array([65]) })
    expect((await tableOfFile(memoryFile(zip), undefined)).sheets).toBeNull()
    expect((await refusal(inspected(zip))).code).toBe('fileBinary')
    expect((await tableOfFile(memoryFile('a,b\n1,2\n'), undefined)).sheets).toBeNull()
  })

  it('that unpacks to far more than its size is refused with the limits', async () => {
    const sheets = { Bomb: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'0'.repeat(40_000_000)}</t></is></c></row>` }
    const failure = await refusal(inspected(makeWorkbook({ sheets })))
    expect([failure.code, failure.details]).toEqual(['workbookTooLarge', { megabytes: 200, times: 100 }])
  })

  it('is refused with a known failure wherever it is cut or changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(fixture.length), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = cut ? fixture.slice(0, at) : fixture.slice()
        if (!cut) bytes[at] = byte
        try {
          const { recipe } = await inspected(bytes)
          await imported(bytes, recipe)
        } catch (error) {
          const { code } = failureDataOf(error)
          expect(failureCodes.filter((known) => known !== 'unexpected')).toContain(code)
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 200) }
    )
  })

  it('can be cancelled', async () => {
    const controller = new AbortController()
    controller.abort()
    await expect(
      tableOfFile(memoryFile(makeWorkbook({ sheets: { A: '' } })), undefined, controller.signal)
    ).rejects.toThrow(Failure)
  })
})
