import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { profileOf } from '../../../../src/core/export/profiles/profile-of'
import { exportProfileIds, type ExportProfileId } from '../../../../src/model/export-record'
import { convertWithLibreOffice, findLibreOffice } from '../../../find-libreoffice'
import { hostileStrings } from '../../../hostile-strings'
import { filesOf, planOf, sourceOf, taskOf } from './mailing-people'

const program = findLibreOffice('calc')
const sheets = exportProfileIds.filter((id) => profileOf(id).ofBase !== null)
const golden = resolve(import.meta.dirname, '../../../fixtures/lists')
const folder = mkdtempSync(join(tmpdir(), 'portrait-sheets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Texts that a spreadsheet runs, or comes to run once it has read past what stands before or around them. */
const running = [
  ...[
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1;1)',
    '=cmd|"/c calc"!A1',
    '=HYPERLINK("http://x.pl";"x")',
    '＝1+1',
    '＋1+1',
    '－1+1'
  ],
  ...['\t', '\r', '\n', '\r\n', ' ', '\u00a0', '\ufeff', '\u200b', '\u0007'].map((before) => `${before}=1+1`),
  ...['";=1+1', '";"=1+1', '";"";=1+1', '";\r\n=1+1', "'=1+1", '\'"=1+1', ';=1+1', ',=1+1', '\r\n;=1+1', '=1+1";"=2+2'],
  ...['+7 900 123-45-67', '+7 (900) 123-45-67', '-', '=', '+', '@', '--', '=+=', '-5', '+48600100200']
]
const people = [...running, ...hostileStrings].map((text) => ({ first: text, last: text, city: text }))

/** Reads quoted and bare cells alike and runs what it can, as a spreadsheet does that asks nobody. */
const reading = (delimiter: string): string =>
  `CSV:${delimiter.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`

/** The cells of a flat OpenDocument sheet, as their attributes and their text. */
function cellsOf(name: string): { readonly attributes: string; readonly text: string }[] {
  const xml = readFileSync(join(folder, 'read', `${name}.fods`), 'utf8')
  const cells = xml.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)
  return [...cells].map(([, attributes = '', inner = '']) => ({ attributes, text: textOf(inner) }))
}
function textOf(inner: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  const lines = [...inner.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gs)].map(([, line = '']) => line)
  return lines
    .join('\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
}
const formulas = (name: string): string[] =>
  cellsOf(name).flatMap(({ attributes }) => /table:formula="[^"]*"/.exec(attributes) ?? [])

describe.skipIf(program === null && process.env.CI !== 'true')('LibreOffice opens the lists for spreadsheets', () => {
  beforeAll(async () => {
    if (program === null) throw new Error('CI needs LibreOffice: libreoffice-calc-nogui')
    mkdirSync(join(folder, 'lists'))
    const path = (name: string) => join(folder, 'lists', `${name}.csv`)
    for (const id of sheets) {
      cpSync(join(golden, `${id}.csv`), path(id))
      writeFileSync(path(`${id}-hostile`), Buffer.concat(filesOf(planOf(taskOf({ profile: id }, sourceOf(people))))))
    }
    writeFileSync(path('unguarded'), '"name";"city"\r\n"=1+1";=1+2\r\n')
    for (const delimiter of [';', ','] as const) {
      const ids = sheets.filter((id) => profileOf(id).delimiter === delimiter)
      const lists = [...ids.flatMap((id) => [id, `${id}-hostile`]), ...(delimiter === ';' ? ['unguarded'] : [])]
      const read = join(folder, 'read')
      if (lists.length > 0) await convertWithLibreOffice(program, lists.map(path), 'fods', read, reading(delimiter))
    }
  }, 120_000)

  it('and would run what is not guarded', () => {
    expect(formulas('unguarded')).toEqual(['table:formula="of:=1+1"', 'table:formula="of:=1+2"'])
  })

  it.each(sheets)('%s: no cell is a formula, and those who are in the list are in the sheet', (id: ExportProfileId) => {
    expect(formulas(id)).toEqual([])
    const cells = cellsOf(id).map(({ text }) => text)
    for (const text of ['Zażółć', 'Иван', `'=HYPERLINK("http://x.pl";"Kliknij")`, "O'Neil-Żak"])
      expect(cells).toContain(text)
  })

  it.each(sheets)('%s: nothing that a customer may be called becomes one', (id: ExportProfileId) => {
    expect(formulas(`${id}-hostile`)).toEqual([])
    const cells = cellsOf(`${id}-hostile`)
    const guarded = cells.filter(({ text }) => /^'[=+\-@＝＋－＠]/.test(text))
    expect(guarded.length).toBeGreaterThan(60)
    for (const { attributes } of guarded) expect(attributes).toContain('office:value-type="string"')
  })
})
