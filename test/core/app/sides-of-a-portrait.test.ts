import { beforeEach, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  const folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  const lines = ['id;name;city;Orders', '1;Anna;Oslo;5', '2;Bo;Oslo;1', '3;Cid;Rome;7', '4;Dag;;9', '5;Eva;Oslo;']
  await bringIn(client, folder, lines.join('\n'), 'a.csv')
  await client.call('import.settle', {})
})

const portrait = {
  kind: 'group' as const,
  mode: 'all' as const,
  members: [
    { kind: 'choice' as const, id: 'city', field: 'city', values: ['Oslo'] },
    { kind: 'number' as const, id: 'orders', field: 'purchases', from: 3 }
  ]
}

async function names(scope: { kind: 'noMatch' | 'unknown' | 'portrait' } | { kind: 'without'; node: string }) {
  const page = { columns: ['name'], limit: 10 }
  const { rows } = await client.call('customer.page', { scope: { ...scope, portrait }, page })
  return rows.map(({ cells: [name] }) => name)
}

it('customers are listed who match, who do not, and for whom it is unknown', async () => {
  expect(await names({ kind: 'portrait' })).toEqual(['Anna'])
  expect(await names({ kind: 'noMatch' })).toEqual(['Bo', 'Cid'])
  expect(await names({ kind: 'unknown' })).toEqual(['Dag', 'Eva'])
})

it('whom a criterion costs are those who would join without it, as many as the ledger says', async () => {
  const preview = await client.call('portrait.preview', { portrait, page: { columns: [], limit: 0 } })
  for (const [node, joining] of [
    ['city', ['Cid', 'Dag']],
    ['orders', ['Bo', 'Eva']]
  ] as const) {
    expect(await names({ kind: 'without', node })).toEqual(joining)
    expect(preview.ledger.find(({ id }) => id === node)?.costs).toBe(joining.length)
  }
})
