import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { MergeRule, Recipe } from '../../../src/model/recipe'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn, endOf } from './base-behind-a-door'

const january = 'id,city,age,note\n1,Oslo,30,calls back\n2,Bergen,31,\n3,Oslo,,likes tea\n'
const february = 'id,city,age,note\n1,Bergen,30,prefers e-mail\n3,,33,likes tea\n4,Tromsø,40,\n4,Oslo,41,\n,Oslo,1,\n'
const page = { columns: ['external_id', 'city', 'recorded_age', 'note'], limit: 20 }
let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
})

async function fileOf(text: string, name = 'people.csv') {
  const path = join(folder, name)
  await writeFile(path, text)
  return { kind: 'path', path } as const
}

async function recipeOf(text: string, more: Partial<Recipe> = {}, rules: Record<string, MergeRule> = {}) {
  const { recipe } = await client.call('import.inspect', { source: await fileOf(text) })
  const columns = recipe.columns.map((column) => {
    const rule = rules[column.header]
    return rule ? { ...column, rule } : column
  })
  return { ...recipe, columns, ...more }
}

async function plan(text: string, more: Partial<Recipe> = {}, rules: Record<string, MergeRule> = {}) {
  const recipe = await recipeOf(text, more, rules)
  return client.call('import.plan', { source: await fileOf(text), recipe })
}

const rows = async () =>
  (await client.call('customer.page', { scope: { kind: 'base' }, page })).rows.map(({ cells }) => cells)

describe('a plan of an import', () => {
  it('tells of a first file that all its customers are new, and changes nothing', async () => {
    const told = await plan(january)
    expect(told).toMatchObject({
      about: 'customers',
      sourceName: 'people.csv',
      rows: 3,
      new: 3,
      changed: 0,
      same: 0,
      absent: 0,
      customersBefore: 0,
      customersAfter: 3,
      replaces: false,
      cannotMatch: false
    })
    expect(told.examples.new.map(({ key }) => key)).toEqual(['1', '2', '3'])
    expect(told.fields.map(({ field, state }) => [field, state])).toEqual([
      ['external_id', 'new'],
      ['city', 'new'],
      ['recorded_age', 'new'],
      ['note', 'new']
    ])
    expect((await client.call('workspace.state', {})).customers).toBe(0)
    expect(await client.call('import.apply', { plan: told.id })).toMatchObject({ imported: 3, new: 3, removed: 0 })
    expect(await rows()).toHaveLength(3)
  })

  it('tells who is new, changed, the same and absent, and the values that differ; applying does just that', async () => {
    await bringIn(client, folder, january)
    const told = await plan(february, { absent: 'keep' })
    expect(told).toMatchObject({
      rows: 5,
      new: 1,
      changed: 2,
      same: 0,
      absent: 1,
      removesAbsent: false,
      replaces: false,
      rejected: 1,
      duplicates: 1,
      customersBefore: 3,
      customersAfter: 4
    })
    expect(told.examples).toEqual({
      new: [{ key: '4', changes: [] }],
      changed: [
        {
          key: '1',
          changes: [
            { field: 'city', before: 'Oslo', after: 'Bergen' },
            { field: 'note', before: 'calls back', after: 'prefers e-mail' }
          ]
        },
        { key: '3', changes: [{ field: 'recorded_age', before: null, after: { from: 33, to: 33 } }] }
      ],
      absent: [{ key: '2', changes: [] }]
    })
    expect(told.fields.find(({ field }) => field === 'recorded_age')).toMatchObject({
      changed: 1,
      filled: 1,
      emptied: 0
    })
    expect(await rows()).toHaveLength(3)
    await client.call('import.apply', { plan: told.id })
    expect(await rows()).toEqual([
      ['1', 'Bergen', { from: 30, to: 30 }, 'prefers e-mail'],
      ['2', 'Bergen', { from: 31, to: 31 }, null],
      ['3', 'Oslo', { from: 33, to: 33 }, 'likes tea'],
      ['4', 'Tromsø', { from: 40, to: 40 }, null]
    ])
  })

  it('merges each column by its rule', async () => {
    await bringIn(client, folder, january)
    const told = await plan(february, { absent: 'remove' }, { city: 'keep', age: 'fillBlanks', note: 'append' })
    expect(told).toMatchObject({ new: 1, changed: 2, absent: 1, removesAbsent: true })
    await client.call('import.apply', { plan: told.id })
    expect(await rows()).toEqual([
      ['1', 'Oslo', { from: 30, to: 30 }, 'calls back; prefers e-mail'],
      ['3', 'Oslo', { from: 33, to: 33 }, 'likes tea'],
      ['4', 'Tromsø', { from: 40, to: 40 }, null]
    ])
  })

  it('says that a file without the key of the base replaces it', async () => {
    await bringIn(client, folder, january)
    const told = await plan(january, { key: null, absent: 'keep' })
    expect(told).toMatchObject({ cannotMatch: true, replaces: true, removesAbsent: true, new: 3, absent: 3, same: 0 })
  })

  it('says of the same file that everything stays the same, and the base needs no new file', async () => {
    await bringIn(client, folder, january)
    await client.call('import.settle', {})
    const before = await readdir(join(folder, 'Mine.portrait-data'))
    const told = await plan(january, { absent: 'keep' })
    expect(told).toMatchObject({ new: 0, changed: 0, same: 3, absent: 0 })
    await client.call('import.apply', { plan: told.id })
    await client.call('import.settle', {})
    expect((await readdir(join(folder, 'Mine.portrait-data'))).filter((name) => name.startsWith('c'))).toEqual(
      before.filter((name) => name.startsWith('c'))
    )
    await client.call('workspace.reopen', {})
    expect(await rows()).toHaveLength(3)
  })

  it('is void once another was made, it was forgotten, or the base has changed', async () => {
    const [first, second] = [await plan(january), await plan(january)]
    const apply = ({ id }: { readonly id: string }) => endOf(client.call('import.apply', { plan: id }))
    expect(await apply(first)).toBe('planNotFound')
    await client.call('import.forgetPlan', { plan: second.id })
    expect(await apply(second)).toBe('planNotFound')
    const third = await plan(january)
    await bringIn(client, folder, february)
    expect(await apply(third)).toBe('planNotFound')
    const fourth = await plan(january)
    expect(await apply(fourth)).toBe('done')
    expect(await apply(fourth)).toBe('planNotFound')
  })
})
