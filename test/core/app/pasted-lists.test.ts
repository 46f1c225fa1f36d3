import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const people = [
  'id;name;email;phone;city',
  '0007;Anna;Anna@Example.com;+48 600 100 200;Łódź',
  '8;Boris;boris@example.com;8 (900) 123-45-67;Орёл',
  '9;Celia;"celia@example.com; c@work.example";;Oslo',
  '10;Dan;;+48 22 555 01 01;'
].join('\n')
let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'pl' })
  await bringIn(client, folder, people, 'a.csv')
  await client.call('import.settle', {})
})

const look = (field: string, text: string) => client.call('list.look', { field, from: { kind: 'text', text } })
const criterionOf = (field: string, list: { id: string; name: string; count: number }, more: object = {}) =>
  ({ kind: 'list', id: 'l', field, list: list.id, name: list.name, count: list.count, ...more }) as const
const preview = (criterion: object) =>
  client.call('portrait.preview', {
    portrait: { kind: 'group', mode: 'all', members: [criterion as never] },
    language: 'en',
    page: { columns: ['name'] }
  })
const names = async (criterion: object) => (await preview(criterion)).page.rows.map(({ cells: [name] }) => name)

describe('a pasted list', () => {
  it('tells at once how many of its values were found, and which were not', async () => {
    const text =
      'E-mail\n"ANNA@example.com"; Boris <boris@example.com>, c@work.example\nnobody@example.com\nanna@example.com'
    expect(await look('email', text)).toEqual({
      how: 'email',
      values: 4,
      repeated: 1,
      skipped: 2,
      found: 3,
      customers: 3,
      missing: ['nobody@example.com']
    })
  })

  it('compares telephone numbers, keys and texts as the program does elsewhere', async () => {
    expect(await look('phone', '600100200\n+48225550101\n+48 999')).toMatchObject({
      how: 'phone',
      found: 2,
      skipped: 1
    })
    expect(await look('external_id', '7, 8.0, 11')).toMatchObject({ how: 'key', values: 3, found: 2, missing: ['11'] })
    expect(await look('city', 'ОРЕЛ\nłódź\nParis')).toMatchObject({ how: 'text', found: 2, missing: ['Paris'] })
  })

  it('of a table takes the column that the values stand in, without its header', async () => {
    const table = 'Number;Client;Since\n7;Anna;2026-01-01\n8;Boris;2026-02-01\n12;Eve;2026-03-01\n'
    expect(await look('external_id', table)).toMatchObject({ values: 3, found: 2, skipped: 1, missing: ['12'] })
    expect(await look('name', table)).toMatchObject({ values: 3, found: 2, missing: ['Eve'] })
    expect(await look('city', 'Oslo;Łódź\nOrel;Орел')).toMatchObject({ values: 4, found: 3, missing: ['Orel'] })
  })

  it('is a criterion: in it, not in it, and unknown for whom the value is unknown', async () => {
    const list = await client.call('list.add', {
      field: 'email',
      name: ' VIP ',
      text: 'anna@example.com\nc@work.example'
    })
    expect(list).toMatchObject({ name: 'VIP', count: 2 })
    expect(await names(criterionOf('email', list))).toEqual(['Anna', 'Celia'])
    expect(await names(criterionOf('email', list, { negated: true }))).toEqual(['Boris'])
    const { unknown, sentence, ledger } = await preview(criterionOf('email', list))
    expect(unknown).toBe(1)
    expect(ledger).toMatchObject([{ alone: 2, unknown: 1 }])
    expect(sentence.text).toBe('Customers whose e-mail address is in the list “VIP” (2).')
    const phones = await client.call('list.add', { field: 'phone', name: 'P', text: '600-100-200\n22 555 01 01' })
    expect(await names(criterionOf('phone', phones))).toEqual(['Anna', 'Dan'])
  })

  it('stays out of the workspace file, and outlives closing, backups and copies', async () => {
    const list = await client.call('list.add', { field: 'email', name: 'VIP', text: 'anna@example.com' })
    const portrait = { kind: 'group' as const, mode: 'all' as const, members: [criterionOf('email', list)] }
    const { id } = await client.call('segment.save', { name: 'VIP', portrait })
    await client.call('workspace.close', {})
    const file = await readFile(join(folder, 'Mine.portrait'))
    expect(file.includes('anna@example.com')).toBe(false)
    expect(file.includes(list.id)).toBe(true)
    await client.call('workspace.duplicate', { name: 'Mine', as: 'Copy' })
    await client.call('workspace.open', { name: 'Copy' })
    expect(await names(criterionOf('email', list))).toEqual(['Anna'])
    expect(await client.call('list.list', {})).toMatchObject([
      { id: list.id, name: 'VIP', count: 1, usedBy: [{ id, name: 'VIP', where: 'version' }] }
    ])
    expect((await client.call('list.list', {}))[0]?.fields).toEqual(['email'])
    expect(await client.call('list.values', { id: list.id })).toEqual(['anna@example.com'])
    await client.call('workspace.close', {})
    await rm(join(folder, 'Copy.portrait-data', 'people.sqlite'))
    await client.call('workspace.open', { name: 'Copy' })
    const { broken, count, unknown, sentence } = await preview(criterionOf('email', list))
    expect({ broken, count, unknown }).toMatchObject({ broken: [{ reason: 'missingList' }], count: 0, unknown: 4 })
    expect(sentence.text).toBe('Customers for whom a criterion holds on the list “VIP” (1), which is not here.')
  })

  it('is compared by telephone numbers again after opening', async () => {
    const list = await client.call('list.add', { field: 'phone', name: 'P', text: '600100200' })
    await client.close()
    client = await inProcessHost(folder)
    await client.call('workspace.open', { name: 'Mine' })
    expect(await names(criterionOf('phone', list))).toEqual(['Anna'])
  })

  it('is no step of undo; undo of the criterion leaves it for redo', async () => {
    const oslo = { kind: 'choice' as const, id: 'c', field: 'city', values: ['Oslo'] }
    const draft = await client.call('segment.create', {
      name: 'A',
      portrait: { kind: 'group', mode: 'all', members: [oslo] }
    })
    const list = await client.call('list.add', { field: 'email', name: 'VIP', text: 'anna@example.com' })
    await client.call('segment.editDraft', {
      id: draft.id,
      portrait: { kind: 'group', mode: 'all', members: [criterionOf('email', list)] }
    })
    expect((await client.call('history.undo', {})).undo).toMatchObject({ verb: 'segment.create' })
    await client.call('history.redo', {})
    expect(await names(criterionOf('email', list))).toEqual(['Anna'])
    await client.call('list.remove', { id: list.id })
    expect((await preview(criterionOf('email', list))).broken).toMatchObject([{ reason: 'missingList' }])
    await client.call('history.undo', {})
    expect(await names(criterionOf('email', list))).toEqual(['Anna'])
  })

  it('is refused without values, with too many, and for a field or a list that is not there', async () => {
    const add = (text: string, field = 'email') => client.call('list.add', { field, name: '', text })
    await expect(add('no addresses here')).rejects.toMatchObject({ code: 'listEmpty' })
    const many = Array.from({ length: 100_001 }, (_, at) => `${at}@x`).join('\n')
    await expect(add(many)).rejects.toMatchObject({ code: 'listTooLong', details: { count: 100_001, limit: 100_000 } })
    await expect(add('a@b', 'gone')).rejects.toMatchObject({ code: 'fieldNotFound' })
    await expect(client.call('list.remove', { id: 'list_00000000' })).rejects.toMatchObject({ code: 'listNotFound' })
    await expect(client.call('list.values', { id: 'list_00000000' })).rejects.toMatchObject({ code: 'listNotFound' })
    const kept = client.call('list.look', { field: 'email', from: { kind: 'list', id: 'toString' } })
    await expect(kept).rejects.toMatchObject({ code: 'listNotFound' })
  })
})

describe('a list that no segment names any more', () => {
  it('stays as long as undo may bring the segment back, and is dropped later than a month', async () => {
    let at = Date.parse('2026-01-10T10:00:00Z')
    const place = await temporaryFolder()
    const later = await inProcessHost(place, (ports) => {
      return { ...ports, clock: { ...ports.clock, now: () => new Date(at).toISOString() } }
    })
    await later.call('workspace.create', { name: 'Mine', language: 'pl' })
    await bringIn(later, place, people, 'a.csv')
    await later.call('import.settle', {})
    const add = (name: string) => later.call('list.add', { field: 'email', name, text: 'anna@example.com' })
    const kept = async () => (await later.call('list.list', {})).map(({ name }) => name)
    const first = await add('First')
    const portrait = { kind: 'group', mode: 'all', members: [criterionOf('email', first)] } as const
    const { id } = await later.call('segment.save', {
      name: 'Named',
      portrait: { ...portrait, members: [...portrait.members] }
    })
    at += 40 * 86_400_000
    await later.call('segment.remove', { id })
    await add('Second')
    await later.call('history.undo', {})
    const [found] = await later.call('segment.list', {})
    expect(found).toMatchObject({ count: 1, broken: 0 })
    await later.call('history.redo', {})
    await later.call('workspace.close', {})
    await later.call('workspace.open', { name: 'Mine' })
    await add('Third')
    expect((await kept()).toSorted()).toEqual(['Second', 'Third'])
  })
})
