import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const people = 'id;city;email\n1;Oslo;a@example.com\n2;Bergen;b@example.com\n3;Oslo;c@example.com\n'
let folder: string
let client: Client & { close(): Promise<void> }
let oslo: string
let all: string

const pin = (day: string) => client.call('settings.change', { asOf: { kind: 'pinned', day } })
const paused = async () => (await client.call('segment.list', {})).map((segment) => segment.paused)
const preflight = (ids: readonly string[]) =>
  client.call('export.preflight', {
    profile: 'generic',
    scopes: ids.map((id) => ({ kind: 'segment', id })),
    channel: 'none',
    consent: 'any'
  })

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await pin('2026-11-22')
  await bringIn(client, folder, people, 'a.csv')
  await client.call('import.settle', {})
  const empty = { kind: 'group' as const, mode: 'all' as const, members: [] }
  const inOslo = { kind: 'choice' as const, field: 'city', values: ['Oslo'] }
  oslo = (await client.call('segment.save', { name: 'Oslo', portrait: { ...empty, members: [inOslo] } })).id
  all = (await client.call('segment.save', { name: 'All', portrait: empty })).id
})

describe('a pause', () => {
  it('lasts until its day by the workspace’s day, is undone, and outlives closing', async () => {
    await client.call('segment.pause', { id: oslo, until: '2026-12-01' })
    expect(await paused()).toEqual([{ until: '2026-12-01' }, null])
    await client.call('history.undo', {})
    expect(await paused()).toEqual([null, null])
    await client.call('history.redo', {})
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    expect(await paused()).toEqual([{ until: '2026-12-01' }, null])
    await pin('2026-12-01')
    expect(await paused()).toEqual([null, null])
    await pin('2026-11-30')
    await client.call('segment.resume', { id: oslo })
    expect(await paused()).toEqual([null, null])
  })

  it('without a day lasts until it is ended', async () => {
    await client.call('segment.pause', { id: oslo })
    await pin('2036-01-01')
    expect(await paused()).toEqual([{ until: null }, null])
  })

  it('is refused for a day that has come', async () => {
    for (const until of ['2026-11-22', '2020-01-01'])
      await expect(client.call('segment.pause', { id: oslo, until })).rejects.toMatchObject({ code: 'pauseIsOver' })
  })

  it('does not go over to a copy, and leaves members and criteria on them alone', async () => {
    await client.call('segment.pause', { id: oslo })
    await client.call('segment.duplicate', { id: oslo, name: 'Copy' })
    const portrait = {
      kind: 'group' as const,
      mode: 'all' as const,
      members: [{ kind: 'segment' as const, segment: oslo }]
    }
    await client.call('segment.save', { name: 'Inner', portrait })
    expect(await client.call('segment.list', {})).toMatchObject([
      { name: 'Oslo', count: 2, paused: { until: null } },
      { name: 'All', paused: null },
      { name: 'Copy', paused: null },
      { name: 'Inner', count: 2 }
    ])
  })
})

describe('while a segment is paused', () => {
  it('no list is made of it, and it is left out of a list of several', async () => {
    await client.call('segment.pause', { id: oslo })
    await expect(preflight([oslo])).rejects.toMatchObject({ code: 'segmentPaused', details: { name: 'Oslo' } })
    expect((await preflight([oslo, all])).scopes).toMatchObject([
      { name: 'Oslo', members: 0, written: 0, paused: true },
      { name: 'All', members: 3, written: 3, paused: false }
    ])
    await pin('2027-01-01')
    await client.call('segment.resume', { id: oslo })
    expect((await preflight([oslo])).written).toBe(2)
  })

  it('its members are still left out where it is an exception', async () => {
    await client.call('segment.pause', { id: oslo })
    const { written } = await client.call('export.preflight', {
      profile: 'generic',
      scopes: [{ kind: 'segment', id: all }],
      except: [{ kind: 'segment', id: oslo }],
      channel: 'none',
      consent: 'any'
    })
    expect(written).toBe(1)
  })

  it('its service standard applies to nobody', async () => {
    const { rows } = await client.call('customer.page', {
      scope: { kind: 'segment', id: oslo },
      page: { columns: ['city'], limit: 10 }
    })
    await client.call('standard.change', {
      changes: [
        { kind: 'promises', segment: oslo, set: { firstAnswer: 60 } },
        { kind: 'standard', segment: oslo, state: 'inForce' }
      ]
    })
    const applying = async () =>
      (await client.call('standard.ofCustomer', { customer: rows[0]?.id ?? '' })).segment?.name
    expect(await applying()).toBe('Oslo')
    await client.call('segment.pause', { id: oslo, until: '2026-11-23' })
    expect(await applying()).toBeUndefined()
    await pin('2026-11-23')
    expect(await applying()).toBe('Oslo')
  })
})
