import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { inProcessHost } from '../hosts/in-process-host'
import { temporaryFolder } from '../hosts/temporary-folder'
import { baseRecipe } from './base/base-recipe'
import { inventRows } from './base/invent-rows'

const text = [...inventRows(1000)].join('')
const rows = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data

it('invents the same customers every time and on every machine', () => {
  expect([...inventRows(1000)].join('')).toBe(text)
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    '178d5c3e625e1321a2088090e7673f1d0cb04ff8ed1cf52e4485f45dac46ce06'
  )
})

it('invents rows of 18 cells, some blank, some quoted, in three alphabets', () => {
  expect(rows).toHaveLength(1001)
  expect(rows.every((cells) => cells.length === 18)).toBe(true)
  const shareBlank = rows.slice(1).flatMap((cells) => cells.filter((cell) => cell === '')).length / 18_000
  expect(shareBlank).toBeGreaterThan(0.02)
  expect(shareBlank).toBeLessThan(0.05)
  expect(text).toContain('"Reed, Jr."')
  expect(text).toContain('"O\'Hara ""Red"" Finn"')
  expect(text).toMatch(/Łucja|Małgorzata/)
  expect(text).toMatch(/Пётр|Мария/)
})

it('invents a file that the import takes whole', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'customers.csv')
  await writeFile(path, text)
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Bench', language: 'en', currency: 'EUR' })
  const outcome = await client.call('import.run', { source: { kind: 'path', path }, recipe: baseRecipe })
  expect(outcome).toMatchObject({ imported: 1000, rejected: 0, duplicates: 0, unreadable: 0, rejects: [] })
  expect(outcome.fields.map(({ type }) => type)).toContain('multipleChoice')
  await client.close()
})
