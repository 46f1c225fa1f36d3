import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { Recipe } from '../../../src/model/recipe'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringAbout } from './bring-about'

const columns: Recipe['columns'] = [
  ...['external_id', 'email', 'city'].map((field) => ({ header: field, target: { kind: 'standard' as const, field } })),
  { header: 'list', target: { kind: 'segment' } }
]
const shown = { columns: ['external_id', 'email', 'city', 'purchases'], limit: 50 }
const acts = [
  'import',
  'orders',
  'merge',
  'undo',
  'redo',
  'note',
  'correct',
  'member',
  'add',
  'restore',
  'people'
] as const
const steps = fc.array(fc.tuple(fc.constantFrom(...acts, 'reopen' as const, 'merge' as const), fc.nat(1000)), {
  minLength: 15,
  maxLength: 25
})

/** Customers 1 to 8, of whom some share an e-mail, some are left out, and some are put into lists. */
function fileOf(seed: number): string {
  const rows = Array.from({ length: 8 }, (_, at) => [at + 1, (at * 7 + seed) % 5, (at * 3 + seed) % 4] as const)
  const lines = rows
    .filter(([, by]) => by > 0 || seed % 2 === 0)
    .map(([key, by, list]) => `${key};p${by}@x.pl;${by % 2 ? 'Oslo' : ''};${['VIP', '', 'Gold', 'VIP|Gold'][list]}`)
  return `external_id;email;city;list\n${lines.join('\n')}\n`
}

async function everything(client: Client) {
  const page = await client.call('customer.page', { scope: { kind: 'base' }, page: shown })
  const rows = [...page.rows]
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const cards = await Promise.all(rows.map(({ id }) => client.call('customer.card', { id })))
  // Customers added by hand are in the order of their adding, which undo and restoring may change until the file is read again.
  rows.sort((one, other) => (one.id < other.id ? -1 : 1))
  cards.sort((one, other) => (one.id < other.id ? -1 : 1))
  return { rows, cards, segments: await client.call('segment.list', {}) }
}

async function act(client: Client, folder: string, kind: (typeof acts)[number], seed: number): Promise<void> {
  const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page: shown })
  const id = rows[seed % Math.max(1, rows.length)]?.id ?? ''
  const nextAct = async (can: 'undo' | 'redo') =>
    (await client.call('journal.list', {})).find((each) => each.can === can)?.id ?? ''
  const oneOf = <Each>(all: readonly Each[]): Each | undefined => all[seed % Math.max(1, all.length)]
  switch (kind) {
    case 'import':
      return void (await bringAbout(client, folder, 'customers', fileOf(seed), {
        columns,
        ...(seed % 3 === 0 ? {} : { absent: seed % 3 === 1 ? 'keep' : 'remove' })
      }))
    case 'orders': {
      const orders = `customer;order;date;amount\n${seed % 9};A${seed};2024-01-01;10\n${(seed * 7) % 9};B${seed};2024-01-02;5\n`
      return void (await bringAbout(client, folder, 'orders', orders, { strangers: seed % 2 ? 'create' : 'leaveOut' }))
    }
    case 'merge': {
      const plan = await client.call('identity.mergePlan', {
        search: { by: ['email'] },
        groups: { kind: 'all' },
        survivor: seed % 2 ? 'oldest' : 'newest'
      })
      if (plan.groups > 0) await client.call('identity.merge', { plan: plan.id })
      return
    }
    case 'undo':
      return void (await client.call('journal.undo', { id: await nextAct('undo') }))
    case 'redo':
      return void (await client.call('journal.redo', { id: await nextAct('redo') }))
    case 'note':
      return void (await client.call('note.add', { id, text: `note ${seed}` }))
    case 'correct':
      return void (await client.call('customer.correct', { id, field: 'city', value: `City ${seed}` }))
    case 'member': {
      const segment = oneOf(await client.call('segment.list', {}))
      const how = seed % 2 ? 'in' : 'out'
      if (segment) await client.call('segment.assign', { id: segment.id, customers: [id], how })
      return
    }
    case 'add': {
      const values = [
        { field: 'external_id', value: String(seed % 12) },
        { field: 'email', value: `p${seed % 5}@x.pl` }
      ]
      return void (await client.call('customer.add', { values }))
    }
    case 'restore':
      return void (await client.call('backup.restore', { id: oneOf(await client.call('backup.list', {}))?.id ?? '' }))
    case 'people':
      return void (await client.call('people.restore', {
        id: oneOf(await client.call('people.backups', {}))?.id ?? ''
      }))
  }
}

it('whatever imports, merges, backups and hands do in any order, nobody is there twice and all is there after reopening', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const folder = await temporaryFolder()
      let client = await inProcessHost(folder)
      await client.call('workspace.create', { name: 'Mine', language: 'en' })
      await bringAbout(client, folder, 'customers', fileOf(0), { columns })
      for (const [kind, seed] of [...walk, ['reopen', 0] as const]) {
        if (kind !== 'reopen') {
          await act(client, folder, kind, seed).catch((error: unknown) => {
            if (!(error instanceof Failure) || error.code === 'unexpected') throw error
          })
          await client.call('import.settle', {})
          continue
        }
        const before = await everything(client)
        await client.close()
        client = await inProcessHost(folder)
        await client.call('workspace.open', { name: 'Mine' })
        expect(await everything(client)).toEqual(before)
      }
      await client.close()
    }),
    { numRuns: 6, endOnFailure: true }
  )
}, 120_000)
