import type { Client } from '../../../src/contract/api'
import type { StandardFinding } from '../../../src/contract/standard-results'
import type { StandardChangeInput } from '../../../src/model/standard/standard-change'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from '../app/base-behind-a-door'

const lines = [
  'id;name;city;Orders',
  '1;Anna;Oslo;5',
  '2;Bo;Oslo;1',
  '3;Cid;Rome;7',
  '4;Dag;;9',
  '5;Eva;Oslo;',
  '6;Fia;Rome;1',
  '7;Gus;Bergen;4',
  '8;Hal;Bergen;2',
  '9;Ida;Paris;1',
  '10;Jon;Paris;1'
]

/** A workspace of ten customers. */
export async function startWithCustomers() {
  const folder = await temporaryFolder()
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-22' } })
  await bringIn(client, folder, lines.join('\n'), 'a.csv')
  await client.call('import.settle', {})
  return { client, folder }
}

/** A segment of everybody of some cities, or with so many orders at least; its id. */
export async function segmentOf(client: Client, name: string, rule: { cities: string[] } | { orders: number }) {
  const criterion =
    'cities' in rule
      ? { kind: 'choice' as const, field: 'city', values: rule.cities }
      : { kind: 'number' as const, field: 'purchases', from: rule.orders }
  const portrait = { kind: 'group' as const, mode: 'all' as const, members: [criterion] }
  return (await client.call('segment.save', { name, portrait })).id
}

export const change = (client: Client, ...changes: StandardChangeInput[]) => client.call('standard.change', { changes })

export const check = (client: Client, language: 'en' | 'ru' | 'pl' = 'en') =>
  client.call('standard.check', { language })

/** Names of customers whom a finding concerns, as the table shows them. */
export async function shownBy(client: Client, { customers }: StandardFinding) {
  if (!customers?.scope) return null
  const { rows } = await client.call('customer.page', {
    scope: customers.scope,
    page: { columns: ['name'], limit: 100 }
  })
  return rows.map(({ cells: [name] }) => name)
}
