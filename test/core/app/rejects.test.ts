import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { Recipe } from '../../../src/model/recipe'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
})

async function fileOf(bytes: string | Uint8Array, name = 'people.csv') {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return { kind: 'path', path } as const
}

async function rejectsOf(bytes: string | Uint8Array, change: (recipe: Recipe) => Recipe, language: 'en' | 'ru' | 'pl') {
  const source = await fileOf(bytes)
  const { recipe } = await client.call('import.inspect', { source })
  const plan = await client.call('import.plan', { source, recipe: change(recipe) })
  const path = join(folder, 'rejects.csv')
  const outcome = await client.call('import.rejects', { plan: plan.id, destination: { kind: 'path', path }, language })
  return { plan, outcome, recipe: change(recipe), path }
}

const orders =
  'id;Имя;Сумма;Дата\r\n1;"Анна; Мария";10,5;01.02.2024\r\n2;Пётр;много;02.02.2024\r\n3;Иван;3\r\n1;Анна;7;03.02.2024\r\n;Олег;5;04.02.2024\r\n4;Ольга;8;99.99.2024\r\n'
const toWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 128 ? code : letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0
  })
const asMoney = (recipe: Recipe): Recipe => ({
  ...recipe,
  about: 'customers',
  key: 0,
  columns: recipe.columns.map((column) =>
    column.header === 'Сумма'
      ? { ...column, target: { kind: 'standard', field: 'money' } }
      : column.header === 'Дата'
        ? { ...column, target: { kind: 'standard', field: 'birth_date' } }
        : column
  )
})

describe('the list of rejected rows', () => {
  it('is written as the file is, with line, columns and reasons in the language asked for', async () => {
    const { outcome, path } = await rejectsOf(toWindows1251(orders), asMoney, 'ru')
    expect(outcome).toMatchObject({ written: 5, file: path, download: null })
    const text = new TextDecoder('windows-1251').decode(await readFile(path))
    const lines = text.trimEnd().split('\r\n')
    expect(lines[0]).toBe('id;Имя;Сумма;Дата;Строка файла;Столбец с ошибкой;Причина отказа')
    expect(lines.slice(1).map((line) => line.split(';').slice(0, 6))).toEqual([
      ['2', 'Пётр', 'много', '02.02.2024', '3', 'Сумма'],
      ['3', 'Иван', '3', '', '4', ''],
      ['1', 'Анна', '7', '03.02.2024', '5', 'id'],
      ['', 'Олег', '5', '04.02.2024', '6', ''],
      ['4', 'Ольга', '8', '99.99.2024', '7', 'Дата']
    ])
    expect(lines[1]).toMatch(/[а-я]{3,}$/)
  })

  it('says it in English where the encoding of the file lacks the letters', async () => {
    const latin = Uint8Array.from('id;name\r\n1;Z\xf3e\r\n;Ren\xe9\r\n', (letter) => letter.charCodeAt(0))
    const inLatin = (recipe: Recipe): Recipe => ({
      ...recipe,
      key: 0,
      dialect: { ...recipe.dialect, encoding: 'windows-1252' }
    })
    const { path } = await rejectsOf(latin, inLatin, 'ru')
    const text = new TextDecoder('windows-1252').decode(await readFile(path))
    expect(text).toContain('René;3;;')
    expect(text).toMatch(/Line of the file;Column at fault;Reason for rejection\r\n/)
    expect(text).not.toContain('?')
  })

  it.each(['en', 'ru', 'pl'] as const)(
    'once mended is imported by the same recipe, alone and as a file unknown: %s',
    async (language) => {
      const { plan, path, recipe } = await rejectsOf(`${'\ufeff'}${orders}`, asMoney, language)
      await client.call('import.apply', { plan: plan.id })
      await client.call('import.settle', {})
      const mended = (await readFile(path, 'utf8'))
        .replace('много', '20')
        .replace(/^;Олег/m, '5;Олег')
        .replace('99.99', '09.09')
      const source = await fileOf(mended, 'mended.csv')
      const told = await client.call('import.plan', { source, recipe: { ...recipe, absent: 'keep' } })
      expect(told).toMatchObject({ rejected: 0, duplicates: 0, unreadable: 0, new: 2, changed: 3, customersAfter: 5 })
      const seen = await client.call('import.inspect', { source })
      expect(seen.recipe.columns).toHaveLength(4)
      expect(seen.recognised).toMatchObject({ drift: { missing: [], added: [], moved: false } })
    }
  )

  it('holds every row, not only those that the plan shows', async () => {
    const rows = Array.from({ length: 2500 }, (_, row) => `${row % 2 ? '' : row},Oslo`)
    const { plan, outcome, path } = await rejectsOf(
      `id,city\n${rows.join('\n')}\n`,
      (recipe) => ({ ...recipe, key: 0 }),
      'en'
    )
    expect(plan.rejects).toHaveLength(1000)
    expect(outcome.written).toBe(1250)
    expect((await readFile(path, 'utf8')).trimEnd().split('\r\n')).toHaveLength(1251)
  })

  it('keeps lines above the table and two rows of headers, and needs no columns of its own in a file without headers', async () => {
    const twoRows = 'Report of March\n\nPerson;;Money\nid;name;sum\n1;A;5\n;B;6\n'
    const shaped = (recipe: Recipe): Recipe => ({ ...recipe, key: 0 })
    const source = await fileOf(twoRows)
    const { recipe } = await client.call('import.inspect', {
      source,
      dialect: { linesAbove: 2, headerRows: 2, header: true }
    })
    const plan = await client.call('import.plan', { source, recipe: shaped(recipe) })
    const path = join(folder, 'rejects.csv')
    await client.call('import.rejects', { plan: plan.id, destination: { kind: 'path', path } })
    const again = { kind: 'path', path } as const
    expect(
      await client
        .call('import.plan', { source: again, recipe: shaped(recipe) })
        .catch((error: { code: string }) => error.code)
    ).toBe('noRows')
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^;B/m, '2;B'))
    expect(await client.call('import.plan', { source: again, recipe: shaped(recipe) })).toMatchObject({
      new: 1,
      rejected: 0
    })
    const bare = await rejectsOf(
      '1,Oslo\n,Bergen\n',
      (each) => ({ ...each, dialect: { ...each.dialect, header: false }, key: 0 }),
      'en'
    )
    expect(await readFile(bare.path, 'utf8')).toBe('\ufeff,Bergen\r\n')
  })
})
