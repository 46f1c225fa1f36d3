import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { ColumnTarget, Recipe } from '../../../src/model/recipe'
import type { EventCriterion } from '../../../src/model/criterion/event-criterion'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const event = (attribute: string): ColumnTarget => ({ kind: 'event', attribute })
const standard = (field: string): ColumnTarget => ({ kind: 'standard', field })

function recipeOf(columns: Record<string, ColumnTarget>, changes: Partial<Recipe> = {}): Recipe {
  return {
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quote: '"',
      header: true,
      decimal: '.',
      dateOrder: 'ymd',
      valueSeparator: '|'
    },
    columns: Object.entries(columns).map(([header, target]) => ({ header, target })),
    key: 0,
    ...changes
  }
}

const customersRecipe = recipeOf({ id: standard('external_id'), name: standard('name'), city: standard('city') })
const ordersRecipe = recipeOf(
  {
    client: standard('external_id'),
    town: standard('city'),
    day: event('time'),
    invoice: event('number'),
    sum: event('amount'),
    what: event('category')
  },
  { about: 'orders' }
)
const customers = 'id,name,city\n7,Anna,\n8,Boris,Omsk\n9,Clara,\n'
const orders = [
  'client,town,day,invoice,sum,what',
  '007,Łódź,2026-01-05 10:30,1,10,tea',
  '007,Kraków,2026-01-05 10:30,1,5,mate',
  '8.0,Perm,2026-02-01 09:00,2,20,tea',
  '8.0,Perm,2026-02-01 09:00,2,20,tea',
  'zz,Brno,2026-03-01 23:59,3,40,tea'
].join('\n')

async function clientWith(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Shop', language: 'en', currency: 'EUR' })
  const source = (name: string) => ({ kind: 'path', path: join(folder, name) }) as const
  const apply = async (name: string, recipe: Recipe) => {
    const plan = await client.call('import.plan', { source: source(name), recipe })
    await client.call('import.apply', { plan: plan.id })
    await client.call('import.settle', {})
    return plan
  }
  return { client, apply }
}

async function counted(client: Client, criterion: Partial<EventCriterion> & Pick<EventCriterion, 'measure'>) {
  const member = { kind: 'event', field: 'orders', ...criterion } as const
  const portrait = { kind: 'group', mode: 'all', members: [member] } as const
  return (await client.call('portrait.preview', { portrait, page: { columns: [], limit: 0 } })).count
}

async function cells(client: Client, columns: string[]) {
  const page = { columns, sort: { field: 'external_id', descending: false }, limit: 50 }
  return (await client.call('customer.page', { scope: { kind: 'base' }, page })).rows.map((row) => row.cells)
}

it('orders of a file join the customers that they are of, and are not added twice', async () => {
  const { client, apply } = await clientWith({ 'customers.csv': customers, 'orders.csv': orders })
  await apply('customers.csv', customersRecipe)
  const plan = await apply('orders.csv', ordersRecipe)
  expect(plan).toMatchObject({ about: 'orders', rows: 5, new: 0, changed: 1, same: 1, customersAfter: 3, absent: 0 })
  expect(plan.events).toEqual({
    new: 4,
    same: 0,
    orders: 2,
    returned: 0,
    keys: { exact: 0, loose: 4, address: 0, unmatched: 1, unmatchedKeys: ['zz'], customers: 2 }
  })
  expect(plan.fields.find(({ field }) => field === 'city')).toMatchObject({ filled: 1, changed: 1, rule: 'fillBlanks' })
  expect(await cells(client, ['external_id', 'city'])).toEqual([
    ['7', 'Łódź'],
    ['8', 'Omsk'],
    ['9', null]
  ])
  expect(await counted(client, { measure: { kind: 'count', from: 1, to: 1 } })).toBe(2)
  expect(await counted(client, { measure: { kind: 'sum', attribute: 'amount', from: 4000 } })).toBe(1)
  const hours = { filters: [{ kind: 'range', attribute: 'hour', from: 10, to: 10 }] } as const
  expect(await counted(client, { ...hours, measure: { kind: 'count', from: 1 } } as never)).toBe(1)

  await client.call('workspace.close', {})
  await client.call('workspace.open', { name: 'Shop' })
  expect((await apply('orders.csv', ordersRecipe)).events).toMatchObject({ new: 0, same: 4, orders: 0 })
  expect(await counted(client, { measure: { kind: 'count', from: 1, to: 1 } })).toBe(2)
  await client.close()
}, 60_000)

it('keys of nobody become customers when the recipe says so, and where there are no customers yet', async () => {
  const more = `${orders}\n9,,2026-04-01 00:00,4,1,tea`
  const { client, apply } = await clientWith({ 'customers.csv': customers, 'orders.csv': orders, 'more.csv': more })
  expect(await apply('orders.csv', ordersRecipe)).toMatchObject({ new: 3, customersAfter: 3, customersBefore: 0 })
  expect(await cells(client, ['external_id', 'city'])).toEqual([
    ['007', 'Łódź'],
    ['8.0', 'Perm'],
    ['zz', 'Brno']
  ])
  const plan = await apply('more.csv', { ...ordersRecipe, strangers: 'create' })
  expect(plan).toMatchObject({ new: 1, changed: 0, same: 3, customersAfter: 4 })
  expect(plan.examples.new).toEqual([{ key: '9', changes: [] }])
  expect(plan.events).toMatchObject({ new: 1, same: 5, keys: { exact: 5, unmatched: 1, unmatchedKeys: ['9'] } })
  expect(await counted(client, { measure: { kind: 'count', from: 1 } })).toBe(4)
  await client.close()
}, 60_000)

it('a key of another kind than the base’s e-mails is not written among them', async () => {
  const lines = 'client,day,sum\nC-17,2026-01-05,10\n'
  const { client, apply } = await clientWith({ 'c.csv': 'mail,name\nanna@x.pl,Anna\n', 'o.csv': lines })
  await apply('c.csv', recipeOf({ mail: standard('email'), name: standard('name') }))
  const told = { client: standard('external_id'), day: event('day'), sum: event('amount') }
  await apply('o.csv', recipeOf(told, { about: 'orders', strangers: 'create' }))
  expect(await cells(client, ['email', 'external_id', 'purchases'])).toEqual([
    [null, 'C-17', 1],
    ['anna@x.pl', null, 0]
  ])
  await client.close()
}, 60_000)

it('contacts leave the orders as they are, and a file may take the place of those there are', async () => {
  const contacts = 'client,when,how\n7,2026-01-01 12:00,phone\n9,2026-01-02 13:00,mail\n'
  const { client, apply } = await clientWith({ 'c.csv': customers, 'o.csv': orders, 'k.csv': contacts })
  await apply('c.csv', customersRecipe)
  await apply('o.csv', ordersRecipe)
  const told = { client: standard('external_id'), when: event('time'), how: event('channel') }
  await apply('k.csv', recipeOf(told, { about: 'contacts' }))
  expect(await counted(client, { field: 'contacts', measure: { kind: 'count', from: 1 } })).toBe(2)
  expect(await counted(client, { measure: { kind: 'count', from: 1 } })).toBe(2)
  await apply('k.csv', recipeOf({ ...told, how: event('category') }, { about: 'orders', events: 'replace' }))
  const { eventFields } = await client.call('workspace.state', {})
  expect(eventFields.map(({ id }) => id)).toEqual([
    ...['day', 'hour', 'category'].map((id) => `orders/${id}`),
    ...['day', 'hour', 'channel'].map((id) => `contacts/${id}`)
  ])
  expect(await counted(client, { measure: { kind: 'count', from: 1 } })).toBe(2)
  await client.close()
}, 60_000)
