import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const people = 'id;city;email\n1;Oslo;a@example.com\n2;Bergen;b@example.com\n3;Oslo;c@example.com\n'
const later = 'id;city;email\n1;Rome;a@example.com\n2;Oslo;b@example.com\n3;Oslo;c@example.com\n4;Oslo;d@example.com\n'
const empty = { kind: 'group' as const, mode: 'all' as const, members: [] }
const inOslo = { ...empty, members: [{ kind: 'choice' as const, field: 'city', values: ['Oslo'] }] }
let folder: string
let client: Client & { close(): Promise<void> }
let oslo: string

const emails = async (id: string) => {
  const page = { columns: ['email'], limit: 100 }
  const { rows } = await client.call('customer.page', { scope: { kind: 'segment', id }, page })
  return rows.map(({ cells: [email] }) => email)
}
const summary = async (id: string) => (await client.call('segment.list', {})).find((each) => each.id === id)

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-22' } })
  await bringIn(client, folder, people, 'a.csv')
  await client.call('import.settle', {})
  oslo = (await client.call('segment.save', { name: 'Oslo', portrait: inOslo })).id
})

describe('a frozen segment', () => {
  it('keeps its members through imports, closing and undo, until it follows its portrait again', async () => {
    await client.call('segment.freeze', { id: oslo })
    expect(await summary(oslo)).toMatchObject({ frozenOn: '2026-11-22', count: 2, version: 2 })
    await client.call('history.undo', {})
    expect(await summary(oslo)).toMatchObject({ frozenOn: null, version: 1 })
    await client.call('history.redo', {})
    await bringIn(client, folder, later, 'b.csv')
    await client.call('import.settle', {})
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    expect(await emails(oslo)).toEqual(['a', 'c'].map((name) => `${name}@example.com`))
    await client.call('segment.unfreeze', { id: oslo })
    expect(await summary(oslo)).toMatchObject({ frozenOn: null, version: 3 })
    expect(await emails(oslo)).toEqual(['b', 'c', 'd'].map((name) => `${name}@example.com`))
  })

  it('keeps who was put in by hand, its draft stays, and criteria on it mean the frozen members', async () => {
    const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns: [], limit: 10 } })
    await client.call('segment.assign', { id: oslo, customers: [rows[1]?.id ?? ''], how: 'in' })
    await client.call('segment.editDraft', { id: oslo, portrait: empty })
    await client.call('segment.freeze', { id: oslo })
    expect(await summary(oslo)).toMatchObject({ count: 3, draftChanges: 1 })
    const members = [{ kind: 'segment' as const, segment: oslo }]
    const around = await client.call('segment.save', { name: 'Around', portrait: { ...empty, members } })
    await bringIn(client, folder, later, 'b.csv')
    await client.call('import.settle', {})
    expect((await summary(around.id))?.count).toBe(3)
  })

  it('is refused for a draft, for nobody, and without a key by which customers are found again', async () => {
    const codeOf = (id: string) =>
      client.call('segment.freeze', { id }).then(
        () => 'done',
        (error: { code: string }) => error.code
      )
    const draft = await client.call('segment.create', { name: 'Draft', portrait: inOslo })
    expect(await codeOf(draft.id)).toBe('segmentHasNoVersion')
    const rome = { ...empty, members: [{ kind: 'choice' as const, field: 'city', values: ['Rome'] }] }
    expect(await codeOf((await client.call('segment.save', { name: 'Rome', portrait: rome })).id)).toBe('freezeNobody')
    await client.call('workspace.create', { name: 'Without', language: 'en' })
    await bringIn(client, folder, 'city;age\nOslo;30\nOslo;40\n', 'c.csv')
    await client.call('import.settle', {})
    expect(await codeOf((await client.call('segment.save', { name: 'Oslo', portrait: inOslo })).id)).toBe(
      'freezeNeedsKey'
    )
  })
})
