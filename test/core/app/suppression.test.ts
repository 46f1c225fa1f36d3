import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArgumentsInput, Client } from '../../../src/contract/api'
import { mostListValues } from '../../../src/model/people'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const people = [
  'id;email;phone',
  '1;Anna@x.pl;600 100 200',
  '2;bo@x.pl;600100201',
  '3;cyd@x.pl;+48600100202',
  '4;dan@x.pl;',
  '5;eve@x.pl;600100200'
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

const request: ArgumentsInput<'export.preflight'> = {
  profile: 'generic',
  scopes: [{ kind: 'base' }],
  consent: 'any',
  country: 'PL'
}
const suppressed = async (more: Partial<typeof request> = {}) => {
  const { findings } = await client.call('export.preflight', { ...request, ...more })
  return findings.find(({ reason }) => reason === 'suppressed')?.customers ?? 0
}

describe('those who are not to be written to', () => {
  it('are kept once each, and left out of every list unless it says otherwise', async () => {
    expect(await client.call('export.suppressed', {})).toEqual({ count: 0, at: null, found: 0, entries: [] })
    expect(await suppressed()).toBe(0)
    const add = [' anna@X.pl ', 'ANNA@x.pl', '600-100-201', '4', '', 'gone@x.pl', 'two\nlines']
    expect(await client.call('export.suppress', { add })).toEqual({ added: 5, dropped: 0, count: 5 })
    const page = await client.call('export.suppressed', { search: 'X.PL', limit: 1 })
    expect(page).toMatchObject({ count: 5, found: 2, entries: ['gone@x.pl'] })
    expect(await suppressed()).toBe(3)
    expect(await suppressed({ kept: false })).toBe(0)
    expect(await suppressed({ suppressed: ['cyd@x.pl'] })).toBe(4)
    expect(await client.call('export.suppress', { add: ['BO@x.pl'], drop: ['anna@x.pl', 'nobody'] })).toEqual({
      added: 1,
      dropped: 1,
      count: 5
    })
    expect(await suppressed()).toBe(2)
  })

  it('stay when the workspace is opened again, are no list of criteria, and come back by undo', async () => {
    await client.call('export.suppress', { add: ['bo@x.pl'] })
    await client.call('list.add', { field: 'email', name: 'VIP', text: 'cyd@x.pl' })
    expect((await client.call('list.list', {})).map(({ name }) => name)).toEqual(['VIP'])
    await client.call('export.suppress', { drop: ['bo@x.pl'] })
    expect(await suppressed()).toBe(0)
    expect((await client.call('workspace.state', {})).undo).toMatchObject({ verb: 'export.suppress' })
    await client.call('history.undo', {})
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    expect(await client.call('export.suppressed', {})).toMatchObject({ count: 1, entries: ['bo@x.pl'] })
    expect(await suppressed()).toBe(1)
  })

  it('are told in the manifest by their number, and cannot be more than a list can have', async () => {
    await client.call('export.suppress', { add: ['bo@x.pl', 'cyd@x.pl'] })
    const destination = { kind: 'path' as const, path: join(folder, 'list.csv') }
    const { manifestText } = await client.call('export.write', { ...request, language: 'en', destination })
    expect(manifestText).toContain('2 addresses or ids')
    expect(manifestText).not.toContain('@x.pl')
    const many = Array.from({ length: mostListValues }, (_, index) => `${index}@x.pl`)
    await expect(client.call('export.suppress', { add: many })).rejects.toMatchObject({ code: 'listTooLong' })
    expect((await client.call('export.suppressed', {})).count).toBe(2)
  })
})
