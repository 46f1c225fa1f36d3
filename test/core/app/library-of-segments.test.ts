import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'
import { bringAbout } from './bring-about'

const people = 'id;city\n1;Oslo\n2;Bergen\n3;Oslo\n4;Rome\n'
const orders =
  'id;order_id;date;amount\n' +
  '1;a;2025-11-01;100.00\n1;b;2026-10-31;20.00\n1;b;2026-10-31;30.00\n' +
  '2;c;2026-10-02;7.50\n3;d;2026-11-05;999.00\n3;e;2025-10-31;999.00\n3;f;2026-03-08;\n'
let folder: string
let client: Client & { close(): Promise<void> }
let oslo: string
let bergen: string
let rome: string

const inCity = (city: string) => ({
  kind: 'group' as const,
  mode: 'all' as const,
  members: [{ kind: 'choice' as const, field: 'city', values: [city] }]
})
const names = async () => (await client.call('segment.list', {})).map(({ name }) => name)

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-22' } })
  await bringIn(client, folder, people, 'a.csv')
  await client.call('import.settle', {})
  const save = async (name: string) => (await client.call('segment.save', { name, portrait: inCity(name) })).id
  ;[oslo, bergen, rome] = [await save('Oslo'), await save('Bergen'), await save('Rome')]
})

describe('twelve months of segments', () => {
  it('are not told where there are no orders', async () => {
    expect(await client.call('segment.trends', {})).toBeNull()
  })

  it('are the money of the last whole months', async () => {
    await bringAbout(client, folder, 'orders', orders)
    const trends = await client.call('segment.trends', {})
    expect(trends?.measure).toBe('revenue')
    expect(trends?.months).toHaveLength(12)
    expect([trends?.months[0], trends?.months.at(-1)]).toEqual(['2025-11', '2026-10'])
    const nothing = Array<number>(12).fill(0)
    expect(trends?.segments).toEqual([
      { id: oslo, values: [10_000, ...nothing.slice(2), 5_000] },
      { id: bergen, values: [...nothing.slice(1), 750] },
      { id: rome, values: nothing }
    ])
  })

  it('take the month of the day when it is over', async () => {
    await bringAbout(client, folder, 'orders', orders)
    const trends = await client.call('segment.trends', { asOf: '2026-11-30' })
    expect(trends?.months.at(-1)).toBe('2026-11')
    expect(trends?.segments[0]?.values.at(-1)).toBe(99_900)
    expect(await client.call('segment.trends', { asOf: '2029-01-01' })).toBeNull()
  })

  it('count orders where they have no amounts, lines of one order once', async () => {
    const plain = orders
      .replaceAll(/;[\d.]*$/gm, '')
      .replace('amount', '')
      .replaceAll(/;$/gm, '')
    await bringAbout(client, folder, 'orders', plain)
    const trends = await client.call('segment.trends', {})
    expect(trends?.measure).toBe('orders')
    expect(trends?.segments[0]?.values).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1])
  })

  it('follow exceptions by hand', async () => {
    await bringAbout(client, folder, 'orders', orders)
    const { rows } = await client.call('customer.page', {
      scope: { kind: 'segment', id: bergen },
      page: { columns: ['city'], limit: 10 }
    })
    await client.call('segment.assign', { id: rome, customers: rows.map(({ id }) => id), how: 'in' })
    const trends = await client.call('segment.trends', {})
    expect(trends?.segments[2]?.values.at(-1)).toBe(750)
  })
})

describe('the order of segments', () => {
  it('is changed by moving one before another or to the end, and undone', async () => {
    await client.call('segment.move', { id: rome, before: oslo })
    expect(await names()).toEqual(['Rome', 'Oslo', 'Bergen'])
    await client.call('segment.move', { id: oslo, before: null })
    expect(await names()).toEqual(['Rome', 'Bergen', 'Oslo'])
    const { undo } = await client.call('history.undo', {})
    expect(undo).toEqual({ verb: 'segment.move', about: 'Rome' })
    expect(await names()).toEqual(['Rome', 'Oslo', 'Bergen'])
  })

  it('stays, without a step of undo, where a segment stands already', async () => {
    const before = (await client.call('workspace.state', {})).undo
    await client.call('segment.move', { id: oslo, before: bergen })
    await client.call('segment.move', { id: rome, before: null })
    await client.call('segment.move', { id: rome, before: rome })
    expect((await client.call('workspace.state', {})).undo).toEqual(before)
  })

  it('is refused for a segment that is not there', async () => {
    await expect(client.call('segment.move', { id: 'seg_0', before: null })).rejects.toMatchObject({
      code: 'segmentNotFound'
    })
    await expect(client.call('segment.move', { id: oslo, before: 'seg_0' })).rejects.toMatchObject({
      code: 'segmentNotFound'
    })
  })
})

describe('two segments', () => {
  it('are compared by who is in both', async () => {
    const { id } = await client.call('segment.save', {
      name: 'North',
      portrait: { ...inCity('Oslo'), members: [{ kind: 'choice', field: 'city', values: ['Oslo', 'Bergen'] }] }
    })
    expect(await client.call('segment.overlap', { first: oslo, second: id })).toEqual({
      both: 2,
      firstOnly: 0,
      secondOnly: 1,
      neither: 1
    })
  })
})
