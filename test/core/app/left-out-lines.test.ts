import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

it('lines of nobody are saved as rejects are, before and after the import, and are brought in once their customers are there', async () => {
  const folder = await temporaryFolder()
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringIn(client, folder, 'client_id,city\n1,Oslo\n2,Rome\n', 'customers.csv')
  await client.call('import.settle', {})
  const source = { kind: 'path', path: join(folder, 'orders.csv') } as const
  const lines = [
    'client_id;day;sum',
    '1;2026-01-02;10',
    '7;2026-01-03;"2,5"',
    ';2026-01-04;3',
    '002;2026-01-05;4',
    '7;2026-01-06;x'
  ]
  await writeFile(source.path, `${lines.join('\n')}\n`)
  const { recipe } = await client.call('import.inspect', { source, about: 'orders' })
  const plan = await client.call('import.plan', { source, recipe })
  expect(plan.events?.keys).toMatchObject({ unmatched: 2, unmatchedKeys: ['7'] })
  const path = join(folder, 'left-out.csv')
  const save = () =>
    client.call('import.rejects', { plan: plan.id, what: 'leftOut', destination: { kind: 'path', path } })
  const expected = [
    '\ufeffclient_id;day;sum;Line of the file;Column at fault;Reason for rejection',
    '7;2026-01-03;2,5;3;;no customer has this key'
  ]
  expect((await save()).written).toBe(2)
  const before = await readFile(path, 'utf8')
  expect(before.split('\r\n').slice(0, 2)).toEqual(expected)
  expect(before.split('\r\n')[2]).toMatch(/^7;2026-01-06;x;6;sum;"no customer has this key; ./)
  await client.call('import.apply', { plan: plan.id })
  await client.call('import.settle', {})
  await save()
  expect(await readFile(path, 'utf8')).toBe(before)
  await bringIn(client, folder, 'client_id,city\n1,Oslo\n2,Rome\n7,Bonn\n', 'customers.csv')
  await client.call('import.settle', {})
  const again = await client.call('import.plan', { source: { kind: 'path', path }, recipe })
  expect(again.events).toMatchObject({ new: 2, keys: { unmatched: 0, exact: 2 } })
  await client.close()
})
