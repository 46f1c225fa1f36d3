import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { Recipe } from '../../../src/model/recipe'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { endOf } from './base-behind-a-door'

const recipe: Recipe = {
  dialect: {
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    header: true,
    decimal: '.',
    dateOrder: 'ymd',
    valueSeparator: '|'
  },
  columns: [
    { header: 'id', target: { kind: 'standard', field: 'external_id' } },
    { header: 'list', target: { kind: 'segment' } }
  ],
  key: 0
}
let folder: string
let client: Client & { close(): Promise<void> }
/** Names of files whose saving is refused. */
let full: string[]

beforeEach(async () => {
  folder = await temporaryFolder()
  full = []
  client = await inProcessHost(folder, (ports) => ({
    ...ports,
    files: {
      ...ports.files,
      saveSealed: (path, ...rest) =>
        full.some((name) => path.endsWith(name))
          ? Promise.reject(new Failure('diskFull', { path }))
          : ports.files.saveSealed(path, ...rest)
    }
  }))
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
})

async function sourceOf(text: string) {
  const path = join(folder, 'list.csv')
  await writeFile(path, text)
  return { kind: 'path', path } as const
}
async function bringIn(text: string): Promise<void> {
  await client.call('import.run', { source: await sourceOf(text), recipe })
  await client.call('import.settle', {})
}
const list = async () => (await client.call('segment.list', {})).map(({ name, count }) => [name, count])
const segmentId = async () => (await client.call('segment.list', {}))[0]?.id ?? ''
async function customer(number: number): Promise<string> {
  const page = { columns: ['external_id'], limit: 10 }
  const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page })
  return rows.find(({ cells }) => cells[0] === String(number))?.id ?? ''
}
const assign = async (number: number, how: 'in' | 'out' | 'none') =>
  client.call('segment.assign', { id: await segmentId(), customers: [await customer(number)], how })
const members = async () => {
  const page = { columns: ['external_id'], limit: 10 }
  const scope = { kind: 'segment', id: await segmentId() } as const
  return (await client.call('customer.page', { scope, page })).rows.map(({ cells }) => cells[0])
}
const acts = async () => (await client.call('journal.list', {})).map(({ id }) => id)
const reopen = async () => {
  await client.call('workspace.close', {})
  return client.call('workspace.open', { name: 'Mine' })
}

describe('members whom a file brings', () => {
  it('are there after opening again, and on their cards as brought by a file', async () => {
    await bringIn('id,list\n1,VIP\n2,\n3,VIP|New\n')
    await reopen()
    expect(await list()).toEqual([
      ['VIP', 2],
      ['New', 1]
    ])
    const card = await client.call('customer.card', { id: await customer(1) })
    expect(card.assigned).toEqual([{ segment: await segmentId(), side: 'in', by: 'file' }])
  })

  it('do not override a hand, and the plan says how many', async () => {
    await bringIn('id,list\n1,VIP\n2,\n3,VIP\n')
    await assign(1, 'out')
    await assign(2, 'in')
    const source = await sourceOf('id,list\n1,VIP\n2,\n3,VIP\n4,VIP\n')
    const plan = await client.call('import.plan', { source, recipe })
    expect(plan.segments).toEqual([{ name: 'VIP', customers: 3, state: 'there', keptOut: 1 }])
    await client.call('import.apply', { plan: plan.id })
    expect(await members()).toEqual(['2', '3', '4'])
    expect(await client.call('segment.list', {})).toMatchObject([{ byHand: { in: 3, out: 1 } }])
  })

  it('are left to the portrait again one by one', async () => {
    await bringIn('id,list\n1,VIP\n2,VIP\n')
    await bringIn('id,list\n1,VIP\n3,\n')
    await assign(1, 'none')
    expect((await client.call('customer.card', { id: await customer(1) })).assigned).toEqual([])
    await client.call('history.undo', {})
    expect(await members()).toEqual(['1'])
  })

  it('go and come with their import, and so does the segment that it made', async () => {
    await bringIn('id,list\n1,VIP\n2,\n')
    await bringIn('id,list\n1,\n2,VIP|New\n')
    const [second, first] = await acts()
    await client.call('journal.undo', { id: second ?? '' })
    expect(await list()).toEqual([['VIP', 1]])
    await reopen()
    expect(await members()).toEqual(['1'])
    await client.call('journal.redo', { id: second ?? '' })
    expect(await list()).toEqual([
      ['VIP', 2],
      ['New', 1]
    ])
    await client.call('journal.undo', { id: second ?? '' })
    await client.call('journal.undo', { id: first ?? '' })
    expect(await list()).toEqual([])
    await client.call('journal.redo', { id: first ?? '' })
    await reopen()
    expect(await members()).toEqual(['1'])
  })

  it('leave a segment that was built on, when their import is taken back', async () => {
    await bringIn('id,list\n1,VIP\n2,\n')
    const portrait = { kind: 'group', mode: 'all', members: [] } as const
    await client.call('segment.editDraft', { id: await segmentId(), portrait })
    await client.call('journal.undo', { id: (await acts())[0] ?? '' })
    expect(await list()).toEqual([['VIP', 0]])
  })

  it('stay when their import is so long ago that it cannot be taken back any more, in one value', async () => {
    await bringIn('id,list\n1,VIP\n2,\n')
    await bringIn('id,list\n1,\n2,VIP\n')
    for (let month = 3; month <= 13; month++) await bringIn(`id,list\n1,\n2,\n${month},\n`)
    expect(await members()).toEqual(['1', '2'])
    await reopen()
    expect(await members()).toEqual(['1', '2'])
    const [file] = await sets()
    expect(file).toEqual([null, 2])
  }, 30_000)

  it('are not those of a thousand names and more: that is no column of segments', async () => {
    const rows = Array.from({ length: 1003 }, (_, row) => `${row},Name ${row}\n`).join('')
    const plan = await client.call('import.plan', { source: await sourceOf(`id,list\n${rows}`), recipe })
    expect(plan.segments).toHaveLength(1001)
    expect(plan.segments?.at(-1)).toEqual({ name: '…', customers: 3, state: 'refused', keptOut: 0 })
  })
})

async function sets(): Promise<unknown[][]> {
  const { sqlJsEngine } = await import('../../../src/node/sql-js-engine')
  const database = (await sqlJsEngine()).open(await readFile(join(folder, 'Mine.portrait-data', 'people.sqlite')))
  const rows = database.all('SELECT act, length(customer_ids) / 8 FROM brought_members ORDER BY position')
  database.close()
  return rows
}

describe('an import with members that cannot be saved', () => {
  const before = [['VIP', 1]]
  const imported = async () => {
    await client.call('import.run', { source: await sourceOf('id,list\n1,VIP\n2,VIP|New\n3,\n'), recipe })
    return endOf(client.call('import.settle', {}))
  }

  it.each([['people.sqlite'], ['Mine.portrait'], ['customers-0002.sqlite']])(
    'leaves customers, members and segments as they were when %s is refused',
    async (name) => {
      await bringIn('id,list\n1,VIP\n2,\n')
      full = [name]
      expect(await imported()).toBe('diskFull')
      expect(await list()).toEqual(before)
      expect(await client.call('workspace.state', {})).toMatchObject({ customers: 2 })
      full = []
      expect(await reopen()).toMatchObject({ customers: 2, peopleProblem: null })
      expect(await list()).toEqual(before)
      expect(await imported()).toBe('done')
      await reopen()
      expect(await list()).toEqual([
        ['VIP', 2],
        ['New', 1]
      ])
    }
  )

  it('keeps an edit made meanwhile', async () => {
    await bringIn('id,list\n1,VIP\n2,\n')
    full = ['customers-0002.sqlite']
    const portrait = { kind: 'group', mode: 'all', members: [] } as const
    await client.call('import.run', { source: await sourceOf('id,list\n1,VIP\n2,VIP\n3,\n'), recipe })
    await client.call('segment.create', { name: 'Draft', portrait })
    await endOf(client.call('import.settle', {}))
    full = []
    await reopen()
    expect(await list()).toEqual([
      ['VIP', 1],
      ['Draft', 2]
    ])
  })

  it('taken back, is as it was when that cannot be saved', async () => {
    await bringIn('id,list\n1,VIP\n2,New\n')
    const [act] = await acts()
    full = ['Mine.portrait']
    expect(await endOf(client.call('journal.undo', { id: act ?? '' }))).toBe('diskFull')
    full = []
    expect(await list()).toEqual([
      ['VIP', 1],
      ['New', 1]
    ])
  })
})
