import { beforeEach, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringAbout, planAbout } from './bring-about'

let folder: string
let client: Client & { close(): Promise<void> }
const header = 'customer;order;date;amount\n'
const purchases = async () => {
  const page = { columns: ['external_id', 'purchases'], limit: 50 }
  return (await client.call('customer.page', { scope: { kind: 'base' }, page })).rows.map(({ cells }) => cells)
}

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringAbout(client, folder, 'customers', 'id;email;name\n1;a@x.pl;Anna\n2;A@x.pl;Anna\n03;c@x.pl;Celina\n')
  const { id } = await client.call('identity.mergePlan', { search: { by: ['email'] }, groups: { kind: 'all' } })
  await client.call('identity.merge', { plan: id })
})

it('orders under the key of a merged customer are theirs also with zeros in front or behind', async () => {
  const orders = `${header}002;A;2025-01-01;10\n2.0;B;2025-01-02;20\n009;C;2025-01-02;20\n`
  const told = await planAbout(client, folder, 'orders', orders, { key: 0 })
  expect(told.events?.keys).toMatchObject({ unmatched: 1, former: 2, customers: 1 })
  await bringAbout(client, folder, 'orders', orders, { key: 0 })
  expect(await purchases()).toEqual([
    ['1', 2],
    ['03', 0]
  ])
})

it('a key that is in the file both ways is two, and one of the base stays whose it is', async () => {
  const orders = `${header}2;A;2025-01-01;10\n002;B;2025-01-02;20\n03;C;2025-01-02;20\n`
  const told = await planAbout(client, folder, 'orders', orders, { key: 0 })
  expect(told.events?.keys).toMatchObject({ unmatched: 1, unmatchedKeys: ['002'], former: 1, customers: 2 })
})
