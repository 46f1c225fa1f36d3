import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '../../src/contract/api'
import type { StandardChangeInput } from '../../src/model/standard/standard-change'
import { inProcessHost } from '../hosts/in-process-host'

const customers = [
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
].join('\n')

/** Segments of a workspace by the names that the story gives them: who lives in a city, or has so many orders at least. */
export type Rules = Readonly<Record<string, { readonly city: string } | { readonly orders: number }>>

/** A folder with the workspace `Mine`: ten customers, segments, and standards as the story writes them, on 22 November 2026. */
export async function workspaceWithStandards<R extends Rules>(
  rules: R,
  stepsOf: (ids: Readonly<Record<keyof R, string>>) => readonly StandardChangeInput[]
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'portrait-desk-'))
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-22' } })
  const path = join(folder, 'customers.csv')
  await writeFile(path, customers)
  await client.call('import.run', { source: { kind: 'path', path } })
  await client.call('import.settle', {})
  const ids: Record<string, string> = {}
  for (const [name, rule] of Object.entries(rules)) ids[name] = await segmentOf(client, name, rule)
  await client.call('standard.change', { changes: [...stepsOf(ids as Record<keyof R, string>)] })
  await client.call('workspace.close', {})
  await client.close()
  return folder
}

async function segmentOf(client: Client, name: string, rule: Rules[string]): Promise<string> {
  const criterion =
    'city' in rule
      ? { kind: 'choice' as const, field: 'city', values: [rule.city] }
      : { kind: 'number' as const, field: 'purchases', from: rule.orders }
  const portrait = { kind: 'group' as const, mode: 'all' as const, members: [criterion] }
  return (await client.call('segment.save', { name, portrait })).id
}
