import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringAbout, planAbout } from './bring-about'

let folder: string
let client: Client & { close(): Promise<void> }
const byEmail = { key: 0, absent: 'keep' as const }
const columns = ['email', 'name', 'phone', 'purchases']
const header = 'email;name;phone\n'
const orders = 'customer;order;date;amount\n'

const bring = (text: string, change = {}) =>
  bringAbout(client, folder, 'customers', header + text, { ...byEmail, ...change })
const plan = (text: string, change = {}) =>
  planAbout(client, folder, 'customers', header + text, { ...byEmail, ...change })
const bringOrders = (text: string, change = {}) =>
  bringAbout(client, folder, 'orders', orders + text, { key: 0, ...change })
const rows = async () =>
  (await client.call('customer.page', { scope: { kind: 'base' }, page: { columns, limit: 50 } })).rows
const cells = async () => (await rows()).map((row) => row.cells)
const idOf = async (name: string) => (await rows()).find((row) => row.cells[1] === name)?.id ?? ''
const notesOf = async (name: string) =>
  (await client.call('customer.card', { id: await idOf(name) })).notes.map(({ text }) => text)

const anna = ['new@x.pl', 'Anna', '600100200', 1]
const adam = ['a@x.pl', 'Adam', '600100300', 0]
const bartek = ['b@x.pl', 'Bartek', '600100201', 0]

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bring('a@x.pl;Anna;600100200\nb@x.pl;Bartek;600100201\n')
  await bringOrders('a@x.pl;A1;2025-01-01;10\n')
  await client.call('note.add', { id: await idOf('Anna'), text: 'Likes tea' })
  await bring('new@x.pl;Anna;600100200\n')
})

const bothRows = [
  ['her row first', 'new@x.pl;Anna;600100200\na@x.pl;Adam;600100300\n'],
  ['her row last', 'a@x.pl;Adam;600100300\nnew@x.pl;Anna;600100200\n']
] as const

describe('an address that one customer gave up and another has now', () => {
  it.each(bothRows)('is a new customer of their own beside the former one: %s', async (_, both) => {
    const id = await idOf('Anna')
    expect(await plan(both)).toMatchObject({ new: 1, changed: 0, same: 1, rejected: 0, known: { former: 1, found: 0 } })
    await bring(both)
    expect(await cells()).toEqual([anna, bartek, adam])
    expect(await idOf('Anna')).toBe(id)
    expect(await notesOf('Anna')).toEqual(['Likes tea'])
    expect(await notesOf('Adam')).toEqual([])
  })

  it('is one also in a file that replaces the base, and in one that takes out who is absent', async () => {
    for (const absent of [undefined, 'remove' as const]) {
      await bring(bothRows[1][1], { absent })
      expect((await cells()).map((row) => row.slice(0, 3)).toSorted()).toEqual([adam.slice(0, 3), anna.slice(0, 3)])
    }
  })

  it('is one also when the former one is not in the file', async () => {
    await bring('a@x.pl;Adam;600100300\n')
    expect(await cells()).toEqual([anna, bartek, adam])
  })

  it('is the same customer next month, whatever their name is then, and orders under it are theirs', async () => {
    await bring(bothRows[0][1])
    const [id, before] = [await idOf('Adam'), await idOf('Anna')]
    expect(await plan(bothRows[1][1])).toMatchObject({ new: 0, changed: 0, same: 2, known: { former: 1, found: 0 } })
    await bring('a@x.pl;Adam Nowak;600100300\n')
    expect(await idOf('Adam Nowak')).toBe(id)
    const told = await planAbout(client, folder, 'orders', `${orders}a@x.pl;B1;2025-02-01;20\n`, { key: 0 })
    expect(told.events?.keys).toMatchObject({ exact: 1, unmatched: 0, customers: 1 })
    await bringOrders('a@x.pl;B1;2025-02-01;20\nnew@x.pl;B2;2025-02-01;20\n')
    expect(await cells()).toEqual([
      ['new@x.pl', 'Anna', '600100200', 2],
      bartek,
      ['a@x.pl', 'Adam Nowak', '600100300', 1]
    ])
    expect(await idOf('Anna')).toBe(before)
  })

  it('is nobody any more when the import is taken back, and the same customer when it is made again', async () => {
    await bring(bothRows[0][1])
    const id = await idOf('Adam')
    const newest = async () => (await client.call('journal.list', {}))[0]?.id ?? ''
    await client.call('journal.undo', { id: await newest() })
    expect(await cells()).toEqual([anna, bartek])
    await client.call('journal.redo', { id: await newest() })
    expect(await cells()).toEqual([anna, bartek, adam])
    expect(await idOf('Adam')).toBe(id)
  })

  it('changes the second person, not the first, when that one is the next to have another address', async () => {
    await bring(bothRows[0][1])
    await bring('c@x.pl;Celina;600100500\n')
    const id = await idOf('Celina')
    await client.call('customer.correct', { id: await idOf('Adam'), field: 'email', value: 'gone@x.pl' })
    await bring('a@x.pl;Celina;600100500\n')
    await bringOrders('a@x.pl;D1;2025-04-01;10\n')
    expect(await idOf('Celina')).toBe(id)
    expect((await cells()).find((row) => row[1] === 'Celina')).toEqual(['a@x.pl', 'Celina', '600100500', 1])
    expect((await cells()).find((row) => row[1] === 'Anna')).toEqual(anna)
    expect(await notesOf('Anna')).toEqual(['Likes tea'])
  })

  it('can go to a third person when the second has another as well', async () => {
    await bring(bothRows[0][1])
    const [first, second] = [await idOf('Anna'), await idOf('Adam')]
    await bring('adam@x.pl;Adam;600100300\n')
    expect(await idOf('Adam')).toBe(second)
    await bring('a@x.pl;Ewa;600100400\n')
    await bringOrders('a@x.pl;C1;2025-03-01;30\nadam@x.pl;C2;2025-03-01;30\n')
    expect(await cells()).toEqual([
      anna,
      bartek,
      ['adam@x.pl', 'Adam', '600100300', 1],
      ['a@x.pl', 'Ewa', '600100400', 1]
    ])
    expect([await idOf('Anna'), await idOf('Adam')]).toEqual([first, second])
  })
})

describe('an address that a customer gave up', () => {
  it('still leads to them where nothing speaks against it', async () => {
    const id = await idOf('Anna')
    expect(await plan('a@x.pl;;600100200\n')).toMatchObject({ new: 0 })
    expect(await plan('new@x.pl;Anna;600100200\na@x.pl;anna;\n')).toMatchObject({ new: 0, customersAfter: 2 })
    await bringOrders('a@x.pl;B1;2025-02-01;20\n')
    expect(await cells()).toEqual([['new@x.pl', 'Anna', '600100200', 2], bartek])
    expect(await idOf('Anna')).toBe(id)
  })

  it('lets the present one bring another name', async () => {
    const id = await idOf('Anna')
    await bring('new@x.pl;Anna Nowak;600100200\n')
    expect(await idOf('Anna Nowak')).toBe(id)
  })

  it('leads to whom the user merged them with, whatever the names are', async () => {
    await bring('c@x.pl;Celina;600100200\n')
    const { id } = await client.call('identity.mergePlan', { search: { by: ['phone'] }, groups: { kind: 'all' } })
    await client.call('identity.merge', { plan: id })
    const before = await rows()
    expect(before).toHaveLength(2)
    expect(await plan('new@x.pl;Anna;600100200\nc@x.pl;Celina;600100200\n')).toMatchObject({
      new: 0,
      customersAfter: 2
    })
  })
})
