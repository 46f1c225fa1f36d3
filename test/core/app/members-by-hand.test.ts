import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const people = 'id;city\n1;Oslo\n2;Bergen\n3;Oslo\n'
let folder: string
let client: Client & { close(): Promise<void> }
let segment: string
let customers: string[]

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringIn(client, folder, people, 'a.csv')
  await client.call('import.settle', {})
  const oslo = { kind: 'choice' as const, id: 'c', field: 'city', values: ['Oslo'] }
  const portrait = { kind: 'group' as const, mode: 'all' as const, members: [oslo] }
  segment = (await client.call('segment.save', { name: 'Oslo', portrait })).id
  customers = (await pageOf({ kind: 'base' })).map(({ id }) => id)
})

async function pageOf(scope: { kind: 'base' } | { kind: 'segment'; id: string }) {
  return (await client.call('customer.page', { scope, page: { columns: ['city'], limit: 10 } })).rows
}
const members = async () => (await pageOf({ kind: 'segment', id: segment })).map(({ id }) => customers.indexOf(id) + 1)
const assign = (number: number, how: 'in' | 'out' | 'none') =>
  client.call('segment.assign', { id: segment, customers: [customers[number - 1] ?? ''], how })

describe('membership by hand', () => {
  it('holds against the portrait, in counts, lists and chips', async () => {
    expect(await members()).toEqual([1, 3])
    await assign(2, 'in')
    await assign(3, 'out')
    expect(await members()).toEqual([1, 2])
    expect(await client.call('segment.list', {})).toMatchObject([{ count: 2, byHand: { in: 1, out: 1 } }])
    expect((await client.call('segment.impact', { id: segment })).members).toBe(2)
    const chips = (await pageOf({ kind: 'base' })).map(({ segments }) => segments.length)
    expect(chips).toEqual([1, 1, 0])
    const card = await client.call('customer.card', { id: customers[2] ?? '' })
    expect(card).toMatchObject({ segments: [], assigned: [{ segment, side: 'out' }] })
  })

  it('is undone, left to the portrait again, and outlives closing and another import', async () => {
    await assign(2, 'in')
    await client.call('history.undo', {})
    expect(await members()).toEqual([1, 3])
    await client.call('history.redo', {})
    await assign(1, 'out')
    await assign(1, 'none')
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    expect(await members()).toEqual([1, 2, 3])
    await bringIn(client, folder, 'id;city\n2;Rome\n4;Oslo\n', 'b.csv')
    expect((await pageOf({ kind: 'segment', id: segment })).map(({ cells }) => cells)).toEqual([['Rome'], ['Oslo']])
  })

  it('makes a segment of a draft that has no rule yet', async () => {
    const portrait = { kind: 'group' as const, mode: 'all' as const, members: [] }
    const { id } = await client.call('segment.create', { name: 'Friends', portrait })
    expect(await pageOf({ kind: 'segment', id })).toHaveLength(3)
    await client.call('segment.assign', { id, customers: customers.slice(2), how: 'out' })
    expect((await pageOf({ kind: 'segment', id })).map((row) => row.id)).toEqual(customers.slice(0, 2))
    expect((await client.call('persona.draft', { segment: id, language: 'en' })).segment.count).toBe(2)
    await client.call('segment.assign', { id, customers: customers.slice(0, 2), how: 'in' })
    expect((await pageOf({ kind: 'segment', id })).map((row) => row.id)).toEqual(customers.slice(0, 2))
    expect((await client.call('segment.list', {})).find((each) => each.id === id)).toMatchObject({
      count: 2,
      unknown: 0
    })
  })

  it('alone makes a segment of nobody until somebody is put in, for its table and its persona too', async () => {
    const segments = [{ name: 'Friends', color: 'plum' as const, portrait: null }]
    const [id = ''] = await client.call('starter.make', { segments })
    expect(await pageOf({ kind: 'segment', id })).toEqual([])
    const { segment: of } = await client.call('persona.draft', { segment: id, language: 'en' })
    expect(of).toMatchObject({ count: 0, share: 0, isDraft: false })
    await client.call('segment.assign', { id, customers: customers.slice(0, 1), how: 'in' })
    expect(await pageOf({ kind: 'segment', id })).toHaveLength(1)
  })

  it('is refused for a segment or a customer who is not there', async () => {
    const nobody = '0123456789abcdef'
    await expect(client.call('segment.assign', { id: segment, customers: [nobody], how: 'in' })).rejects.toMatchObject({
      code: 'customerNotFound'
    })
    await expect(
      client.call('segment.assign', { id: 'none', customers: customers.slice(0, 1), how: 'in' })
    ).rejects.toMatchObject({ code: 'segmentNotFound' })
  })
})

describe('a column of segments in a file', () => {
  it('puts customers into segments by name or id, makes those that are not there, and tells so before', async () => {
    const path = join(folder, 'b.csv')
    await writeFile(
      path,
      `id;city;group\n1;Oslo; VIP |oslo\n2;Bergen;vip\n3;Oslo;\n4;Rome;${segment}|${'x'.repeat(40)}\n`
    )
    const source = { kind: 'path' as const, path }
    const { recipe } = await client.call('import.inspect', { source })
    const columns = recipe.columns.map((column, at) =>
      at === 2 ? { ...column, target: { kind: 'segment' as const } } : column
    )
    const dialect = { ...recipe.dialect, valueSeparator: '|' as const }
    const plan = await client.call('import.plan', { source, recipe: { ...recipe, dialect, columns } })
    expect(plan.segments).toEqual([
      { name: 'VIP', customers: 2, state: 'new', keptOut: 0 },
      { name: 'Oslo', customers: 1, state: 'there', keptOut: 0 },
      { name: 'Oslo', customers: 1, state: 'there', keptOut: 0 },
      { name: 'x'.repeat(40), customers: 1, state: 'refused', keptOut: 0 }
    ])
    await client.call('import.apply', { plan: plan.id })
    expect((await client.call('field.list', {})).map(({ id }) => id)).toEqual(['external_id', 'city'])
    expect((await pageOf({ kind: 'segment', id: segment })).map(({ cells }) => cells)).toEqual([
      ['Oslo'],
      ['Oslo'],
      ['Rome']
    ])
    const list = await client.call('segment.list', {})
    expect(list.map(({ name, count }) => [name, count])).toEqual([
      ['Oslo', 3],
      ['VIP', 2]
    ])
    await client.call('history.undo', {})
    expect(await client.call('segment.list', {})).toMatchObject([{ name: 'Oslo', count: 2 }])
  })
})
