import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeWorkbook } from '../core/sheets/make-workbook'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  writeFileSync(
    join(folder, 'c.csv'),
    'id,city,Score,List\n1,Oslo,good,VIP\n2,Bergen,x7,\n3,Narvik,7,New\n4,Oslo,8,VIP\n'
  )
  await json(folder, ['import', 'W.portrait', 'c.csv', '--assign', 'list'])
})
const fieldsOf = async (...argv: string[]) =>
  (await json(folder, ['fields', 'W.portrait', ...argv]))['fields'] as { id: string; name: string; type: string }[]

describe('import --assign', () => {
  it('puts customers into the segments that a column names', async () => {
    const { segments } = await json(folder, ['segments', 'W.portrait'])
    expect(segments).toMatchObject([
      { name: 'VIP', count: 2 },
      { name: 'New', count: 1 }
    ])
    const refused = await run(folder, ['import', 'W.portrait', 'c.csv', '--assign', 'Nothing'])
    expect([refused.code, refused.errors]).toEqual([1, 'The file has no column “Nothing”.\n'])
  })
})

describe('import --sheet', () => {
  it('reads the sheet of that name', async () => {
    const row = (...cells: string[]) =>
      `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
    const sheets = { One: row('id') + row('1'), Two: row('id', 'town') + row('7', 'Rome') + row('8', 'Bari') }
    writeFileSync(join(folder, 'book.xlsx'), makeWorkbook({ sheets }))
    const outcome = await json(folder, ['import', 'Book.portrait', 'book.xlsx', '--sheet', 'Two'])
    expect(outcome).toMatchObject({ imported: 2 })
  })
})

describe('fields', () => {
  it('renames, leaves out and brings back a field', async () => {
    expect(await fieldsOf('rename', 'Score', 'Mark')).toContainEqual(expect.objectContaining({ name: 'Mark' }))
    expect((await fieldsOf('remove', 'Mark')).map(({ name }) => name)).not.toContain('Mark')
    expect((await fieldsOf('restore', 'Score')).map(({ name }) => name)).toContain('Mark')
  })

  it('tells what another type would do, and gives it', async () => {
    const plan = await json(folder, ['fields', 'W.portrait', 'retype', 'Score', 'number', '--dry-run'])
    expect(plan).toMatchObject({ to: 'number', readable: 2, lost: 2, examples: ['good', 'x7'] })
    const text = await run(folder, ['fields', 'W.portrait', 'retype', 'Score', 'yes-no', '--dry-run'])
    expect(text.out).toContain('Nothing was changed.')
    const fields = await fieldsOf('retype', 'Score', 'number')
    expect(fields.find(({ name }) => name === 'Score')?.type).toBe('number')
  })

  it('says what is missing or not known', async () => {
    const missing = await run(folder, ['fields', 'W.portrait', 'rename', 'Score'])
    expect([missing.code, missing.errors]).toEqual([2, 'The argument <value> is missing.\n'])
    const unknown = await run(folder, ['fields', 'W.portrait', 'retype', 'Score', 'colour'])
    expect([unknown.code, unknown.errors]).toEqual([2, expect.stringContaining('yes-no')])
    expect((await run(folder, ['fields', 'W.portrait', 'restore', 'Score'])).code).toBe(1)
  })
})

describe('reference tables', () => {
  it('are added, listed and taken away', async () => {
    writeFileSync(join(folder, 'cities.csv'), 'population,town,region\n709000,Oslo,East\n286000,Bergen,West\n')
    const add = ['reference', 'W.portrait', 'import', 'cities.csv', '--joins', 'city', '--key', 'Town']
    const added = await json(folder, [...add, '--columns', 'population', '--name', 'Cities'])
    expect(added['references']).toMatchObject([
      { name: 'Cities', joins: 'city', matched: 3, unmatched: 1, fields: [{ name: 'population' }] }
    ])
    const told = await run(folder, ['reference', 'W.portrait'])
    expect(told.out).toMatch(/Cities +city +2 +3 +1 +population/)
    expect((await fieldsOf()).map(({ name }) => name)).toContain('population')
    expect(await json(folder, ['reference', 'W.portrait', 'remove', 'cities'])).toEqual({ references: [] })
    const refused = await run(folder, ['reference', 'W.portrait', 'remove', 'cities'])
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('“cities”')])
    expect((await run(folder, ['reference', 'W.portrait', 'import', 'cities.csv'])).code).toBe(2)
  })
})
