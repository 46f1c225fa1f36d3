import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { Recipe } from '../../../src/model/recipe'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const january = 'Client;City;Score;Joined\nA1;Oslo;1,5;03.04.2024\nA2;Bergen;2,5;05.04.2024\n'
let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  const { recipe } = await look(january, 'january.csv')
  const columns: Recipe['columns'] = recipe.columns.map((column) =>
    column.header === 'Score'
      ? { ...column, target: { kind: 'own', name: 'Mark', type: 'number' }, rule: 'fillBlanks' }
      : column.header === 'City'
        ? { ...column, target: { kind: 'own', name: 'Place', type: 'choice' } }
        : column
  )
  const source = { kind: 'path', path: join(folder, 'january.csv') } as const
  await client.call('import.run', { source, recipe: { ...recipe, columns, key: 0 } })
})

async function look(text: string, name = 'people.csv') {
  const path = join(folder, name)
  await writeFile(path, text)
  return client.call('import.inspect', { source: { kind: 'path', path } })
}
const targetOf = ({ recipe }: { readonly recipe: Recipe }, header: string) =>
  recipe.columns.find((column) => column.header === header)

describe('a file of the shape of an earlier one', () => {
  it('is shown by its recipe, with what was chosen then; those who are not in it stay', async () => {
    const found = await look(january.replaceAll('A1', 'B1'))
    expect(found.recognised).toMatchObject({
      recipeOf: 'january.csv',
      drift: { missing: [], added: [], moved: false }
    })
    expect(targetOf(found, 'Score')).toMatchObject({ target: { kind: 'own', name: 'Mark' }, rule: 'fillBlanks' })
    expect(found.recipe).toMatchObject({ key: 0, absent: 'keep' })
  })

  it('is known with its columns in another order, one gone and one new, and tells so', async () => {
    const found = await look('Joined;City;E-mail;Client\n03.04.2024;Oslo;a@b.no;A1\n01.05.2024;Bergen;c@d.no;A2\n')
    expect(found.recognised?.drift).toEqual({ missing: ['Score'], added: ['E-mail'], moved: true })
    expect(targetOf(found, 'City')).toMatchObject({ target: { kind: 'own', name: 'Place' } })
    expect(targetOf(found, 'E-mail')).toMatchObject({ target: { kind: 'standard', field: 'email' } })
    expect(found.recipe.key).toBe(3)
  })

  it('has its quotes behind blanks read as the user chose then', async () => {
    const february = 'Client, Remark\nA1, "good, kind"\nA2, "tall"\nA3, "old"\n'
    const found = await look(february, 'february.csv')
    expect(found.recipe.dialect.quoteAfterBlanks).toBe(true)
    const source = { kind: 'path', path: join(folder, 'february.csv') } as const
    const dialect = { quoteAfterBlanks: false }
    const { recipe } = await client.call('import.inspect', { source, dialect })
    await client.call('import.run', { source, recipe: { ...recipe, key: 0 } })
    const again = await look(february.replaceAll('A', 'B'))
    expect(again.recognised?.recipeOf).toBe('february.csv')
    expect(again.recipe.dialect.quoteAfterBlanks ?? false).toBe(false)
  })

  it('written by another program is read as it is written, for the same fields', async () => {
    const found = await look('Client,City,Score,Joined\nA1,Oslo,1.5,2024-04-03\nA2,Bergen,2.5,2024-04-05\n')
    expect(found.recognised).not.toBeNull()
    expect(found.recipe.dialect).toMatchObject({ delimiter: ',', decimal: '.', dateOrder: 'ymd' })
    expect(targetOf(found, 'Score')).toMatchObject({ target: { kind: 'own', name: 'Mark' } })
    expect(found.columns.every(({ unreadable }) => unreadable === 0)).toBe(true)
  })

  it('is brought in by itself', async () => {
    await writeFile(join(folder, 'february.csv'), january)
    await client.call('import.run', { source: { kind: 'path', path: join(folder, 'february.csv') } })
    expect((await client.call('field.list', {})).map(({ name }) => name)).toContain('Mark')
  })

  it('is not known when its import was taken back', async () => {
    const [entry] = await client.call('journal.list', {})
    await client.call('journal.undo', { id: entry?.id ?? '' })
    expect((await look(january)).recognised).toBeNull()
  })
})

describe('another file', () => {
  it.each([
    ['of other headers', 'Name;Age;Phone;Town\nA;1;2;3\n'],
    ['without the key of the recipe', 'Number;City;Score;Joined\n1;Oslo;1,5;03.04.2024\n'],
    ['without headers', 'A1;Oslo;1,5;03.04.2024\nA2;Bergen;2,5;05.04.2024\n']
  ])('%s is not taken for it', async (_what, text) => {
    expect((await look(text)).recognised).toBeNull()
  })
})
