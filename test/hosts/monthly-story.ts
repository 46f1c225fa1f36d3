import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../src/contract/api'
import type { Recipe } from '../../src/model/recipe'
import type { StoryHost } from './main-job-story'
import { temporaryFolder } from './temporary-folder'

const january = 'client_id;city;age\n001;Oslo;30\n002;Bergen;41\n003;Tromsø;\n'
const orders =
  'client_id;date;sum;category\n001;2026-01-05;10,50;Books\n003;2026-01-07;5;Toys\n003;2026-01-09;6;Books\n'
/** In another order, one left and one new, a city and an age known better. */
const february = 'client_id;city;age\n004;Rome;22\n003;Tromsø;50\n001;Bodø;30\n'

type Page = readonly (readonly [string, string | null, number])[]

async function look(client: Client): Promise<Page> {
  const page = { columns: ['external_id', 'city', 'purchases'], limit: 20 }
  const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page })
  return rows.map(({ cells }) => cells as unknown as Page[number])
}

/** Takes a text in as a file by what is found of it, after a change of the recipe. */
async function take(client: Client, folder: string, name: string, text: string, change: Partial<Recipe> = {}) {
  const path = join(folder, name)
  await writeFile(path, text)
  const source = { kind: 'path', path } as const
  const found = await client.call('import.inspect', { source })
  const plan = await client.call('import.plan', { source, recipe: { ...found.recipe, ...change } })
  const outcome = await client.call('import.apply', { plan: plan.id })
  await client.call('import.settle', {})
  return { found, plan, outcome }
}

const before: Page = [
  ['001', 'Oslo', 1],
  ['002', 'Bergen', 0],
  ['003', 'Tromsø', 2]
]
const after: Page = [
  ['001', 'Bodø', 1],
  ['002', 'Bergen', 0],
  ['003', 'Tromsø', 2],
  ['004', 'Rome', 0]
]

/** Imports month by month by the contract's verbs, told once and run through every host. */
export function tellMonthlyImports(name: string, start: (folder: string) => Promise<StoryHost>): void {
  describe(`imports month by month through ${name}`, () => {
    it('know the file again, tell what changes, keep the orders of those who stay, and are taken back and made again', async () => {
      const folder = await temporaryFolder()
      const host = await start(folder)
      const { client } = host
      await client.call('workspace.create', { name: 'Club', language: 'en' })
      await take(client, folder, 'january.csv', january)
      const events = await take(client, folder, 'orders.csv', orders)
      expect(events.found.recipe.about).toBe('orders')
      expect(events.plan.events).toMatchObject({ new: 3, keys: { exact: 3, unmatched: 0 } })
      expect(await look(client)).toEqual(before)

      const monthly = await take(client, folder, 'february.csv', february)
      expect(monthly.found.recognised).toMatchObject({
        recipeOf: 'january.csv',
        drift: { missing: [], added: [], moved: false }
      })
      expect(monthly.plan).toMatchObject({ new: 1, changed: 2, same: 0, absent: 1, removesAbsent: false })
      expect(monthly.outcome).toMatchObject({ new: 1, changed: 2, removed: 0 })
      expect(await look(client)).toEqual(after)

      const [newest] = await client.call('journal.list', {})
      const undone = await client.call('journal.undo', { id: newest?.id ?? '' })
      expect(undone.map(({ about, sourceName, can }) => [about, sourceName, can])).toEqual([
        ['customers', 'february.csv', 'redo'],
        ['orders', 'orders.csv', 'undo'],
        ['customers', 'january.csv', null]
      ])
      expect(await look(client)).toEqual(before)
      await client.call('workspace.close', {})
      await client.call('workspace.open', { name: 'Club' })
      expect(await look(client)).toEqual(before)
      await client.call('journal.redo', { id: newest?.id ?? '' })
      expect(await look(client)).toEqual(after)
      await host.close()

      const again = await start(folder)
      await again.client.call('workspace.open', { name: 'Club' })
      expect(await look(again.client)).toEqual(after)
      await again.close()
    })
  })
}
