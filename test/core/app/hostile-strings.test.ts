import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { languages } from '../../../src/model/language'
import { createWords } from '../../../src/words/create-words'
import { fieldName } from '../../../src/words/field-name'
import { hostileStrings, longString, withNul } from '../../hostile-strings'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

/** A file whose headers are hostile, and one customer a string, with the string in every column. */
const headers = hostileStrings.map((text) => `${text} ¶`)
const rows = hostileStrings.map((text, at) => [`K${at}`, ...headers.map(() => text)])
const file = Papa.unparse([['Customer number', ...headers], ...rows])
const short = hostileStrings.filter((text) => [...text].length <= 32 && text.length <= 32)

let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
})

async function bringIn(): Promise<void> {
  const path = join(folder, 'hostile.csv')
  await writeFile(path, file)
  const source = { kind: 'path', path } as const
  const { recipe } = await client.call('import.inspect', { source })
  const columns = recipe.columns.map((column, at) =>
    at === 0
      ? column
      : { ...column, target: { kind: 'own' as const, name: headers[at - 1] ?? '', type: 'text' as const } }
  )
  await client.call('import.run', { source, recipe: { ...recipe, columns } })
}

describe('hostile texts', () => {
  it('are fifty or more, each another', () => {
    expect(hostileStrings.length).toBeGreaterThanOrEqual(50)
    expect(new Set(hostileStrings.map((text) => text.trim().toLowerCase())).size).toBe(hostileStrings.length)
  })

  it('fill messages of every language as they are', () => {
    for (const language of languages)
      for (const text of [...hostileStrings, longString]) {
        const words = createWords(language)
        expect(words.say('customers.card', { name: text })).toContain(text)
        expect(words.say('palette.nothing', { query: text })).toContain(text)
        expect(words.say('customers.found', { base: text }, 5)).toContain(text)
        expect(words.list([text, 'x', text], 'or').split(text)).toHaveLength(3)
      }
  })

  it('are field names and values, found by every question, and written into lists as they are', async () => {
    await bringIn()
    const { fields } = (await client.call('workspace.state', {})) ?? { fields: [] }
    const own = fields.filter(({ standard }) => !standard)
    expect(own.map((field) => fieldName(createWords('en'), field))).toEqual(headers)
    const [first] = own
    const page = { columns: own.map(({ id }) => id), limit: 100 }
    const { rows: shown } = await client.call('customer.page', { scope: { kind: 'base' }, page })
    expect(shown.map(({ cells }) => cells)).toEqual(rows.map((cells) => cells.slice(1)))
    for (const text of hostileStrings) {
      const member = { kind: 'text' as const, field: first?.id ?? '', operator: 'equals' as const, values: [text] }
      const portrait = { kind: 'group' as const, mode: 'all' as const, members: [member] }
      for (const language of languages) {
        const preview = await client.call('portrait.preview', { portrait, language, page })
        expect(preview.count, text).toBe(1)
        expect(preview.sentence.text).toContain(text)
        expect(preview.sentence.text).toContain(headers[0])
      }
    }
    const path = join(folder, 'list.csv')
    const options = { guard: 'exact' as const, encoding: 'utf-8' as const }
    await client.call('member.export', { scope: { kind: 'base' }, options, destination: { kind: 'path', path } })
    const written = Papa.parse<string[]>((await readFile(path, 'utf8')).trim()).data
    expect(written.map((cells) => cells.slice(1))).toEqual([headers, ...rows.map((cells) => cells.slice(1))])
  })

  it('are names, descriptions and notes, also after opening again', async () => {
    await bringIn()
    const portrait = { kind: 'group' as const, mode: 'all' as const, members: [] }
    for (const text of short) {
      const { id } = await client.call('segment.save', { name: text, color: 'plum', portrait })
      await client.call('segment.change', { id, description: text })
    }
    const page = { columns: [], limit: 1 }
    const [row] = (await client.call('customer.page', { scope: { kind: 'base' }, page })).rows
    const id = row?.id ?? ''
    for (const text of hostileStrings) await client.call('note.add', { id, text })
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    const segments = await client.call('segment.list', { language: 'en' })
    const mine = segments.slice(-short.length)
    expect(mine.map(({ name }) => name).sort()).toEqual([...short].sort())
    expect(mine.every(({ name, description }) => name === description)).toBe(true)
    const { notes } = await client.call('customer.card', { id })
    expect(notes.map(({ text }) => text).sort()).toEqual([...hostileStrings].sort())
    for (const text of hostileStrings) expect((await client.call('customer.lookUp', { query: text })).total).toBe(0)
  })

  it('with a NUL or parts of a path are refused where they cannot be kept', async () => {
    for (const name of [withNul, '../up', 'a/b', 'a\\b', '..'])
      await expect(client.call('workspace.create', { name, language: 'en' }), name).rejects.toMatchObject({
        code: expect.stringMatching(/^(workspaceNameRefused|invalidArguments)$/) as string
      })
  })
})
