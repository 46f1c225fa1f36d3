import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringAbout, planAbout } from './bring-about'

let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
})

const bring = (about: 'customers' | 'orders' | 'contacts', text: string, change = {}) =>
  bringAbout(client, folder, about, text, change)
const plan = (about: 'customers' | 'orders' | 'contacts', text: string, change = {}) =>
  planAbout(client, folder, about, text, change)
const rows = async (columns: string[]) =>
  (await client.call('customer.page', { scope: { kind: 'base' }, page: { columns, limit: 50 } })).rows
const cells = async (columns: string[]) => (await rows(columns)).map((row) => row.cells)

describe('after a merge', () => {
  const first = 'id;email;name;city\n1;a@x.pl;Anna;Oslo\n2;A@x.pl;Anka;\n3;c@x.pl;Celina;Rome\n'
  const columns = ['external_id', 'email', 'name', 'city']

  beforeEach(async () => {
    await bring('customers', first)
    const { id } = await client.call('identity.mergePlan', { search: { by: ['email'] }, groups: { kind: 'all' } })
    await client.call('identity.merge', { plan: id })
  })

  it("the next file's rows of both keys are the one customer: the survivor's row wins, its blanks are filled", async () => {
    const next = 'id;email;name;city\n1;new@x.pl;;Oslo\n2;old@x.pl;Ania;Bergen\n3;c@x.pl;Celina;Rome\n4;d@x.pl;Dora;\n'
    const told = await plan('customers', next, { absent: 'keep' })
    expect(told).toMatchObject({ new: 1, changed: 1, same: 1, known: { former: 1, found: 0 }, customersAfter: 3 })
    await bring('customers', next, { absent: 'keep' })
    expect(await cells(columns)).toEqual([
      ['1', 'new@x.pl', 'Ania', 'Oslo'],
      ['3', 'c@x.pl', 'Celina', 'Rome'],
      ['4', 'd@x.pl', 'Dora', null]
    ])
  })

  it('a row of the former key alone changes the one customer and keeps their key', async () => {
    await bring('customers', 'id;email;name;city\n2;a@x.pl;Anka;Bergen\n', { absent: 'keep' })
    expect(await cells(columns)).toEqual([
      ['1', 'a@x.pl', 'Anka', 'Bergen'],
      ['3', 'c@x.pl', 'Celina', 'Rome']
    ])
  })

  it('a file that replaces the base brings one customer of both rows', async () => {
    const replaces = 'id;email;name;city\n2;b@x.pl;Anka;Bergen\n1;a@x.pl;;\n'
    await bring('customers', replaces, { absent: undefined })
    expect(await cells(columns)).toEqual([['1', 'a@x.pl', 'Anka', 'Bergen']])
  })

  it('orders under either key are theirs, and the plan says how many came under a former one', async () => {
    const orders =
      'customer;order;date;amount\n1;A;2025-01-01;10\n2;B;2025-01-02;20\n2;C;2025-01-03;30\n9;D;2025-01-03;30\n'
    const told = await plan('orders', orders)
    expect(told.events?.keys).toMatchObject({ exact: 3, loose: 0, unmatched: 1, former: 2, customers: 1 })
    await bring('orders', orders)
    expect(await cells(['external_id', 'purchases'])).toEqual([
      ['1', 3],
      ['3', 0]
    ])
  })

  it('orders under both keys make one customer of them who is in no file any more', async () => {
    await bring('customers', 'id;email;name;city\n3;c@x.pl;Celina;Rome\n', { absent: 'remove' })
    const orders = 'customer;order;date;amount\n2;B;2025-01-02;20\n1;A;2025-01-01;10\n3;C;2025-01-03;30\n'
    expect(await plan('orders', orders, { strangers: 'create' })).toMatchObject({ new: 1, customersAfter: 2 })
    await bring('orders', orders, { strangers: 'create' })
    expect(await cells(['external_id', 'purchases'])).toEqual([
      ['3', 1],
      ['1', 2]
    ])
  })

  it('nobody is added by hand under a former key', async () => {
    const values = [
      { field: 'external_id', value: '2' },
      { field: 'city', value: 'Bergen' }
    ]
    await expect(client.call('customer.add', { values })).rejects.toMatchObject({ code: 'customerExists' })
    await bring('customers', 'id;email;name;city\n3;c@x.pl;Celina;Rome\n', { absent: 'remove' })
    const { id } = await client.call('customer.add', { values })
    expect((await client.call('customer.card', { id })).addedByHand).toBe(true)
    expect((await rows(['city'])).map((row) => [row.id, row.cells[0]])).toContainEqual([id, 'Bergen'])
  })

  it('a merge that was taken back leaves both customers to the next file', async () => {
    const [newest] = await client.call('journal.list', {})
    await client.call('journal.undo', { id: newest?.id ?? '' })
    const told = await plan('customers', first, { absent: 'keep' })
    expect(told).toMatchObject({ new: 0, changed: 0, same: 3 })
    expect(told.known).toBeUndefined()
  })
})

describe('a base that knows its customers by e-mail', () => {
  const first = 'email;name;phone\na@x.pl;Anna;600 100 200\nb@x.pl;Bartek;600 100 201\nc@x.pl;Celina;600 100 201\n'
  const byEmail = { key: 0, absent: 'keep' as const }
  const columns = ['email', 'name', 'phone']

  beforeEach(async () => {
    await bring('customers', first, byEmail)
  })

  it('finds who has another e-mail by the phone, and again in the file after that', async () => {
    const [before] = await rows([])
    const next = 'email;name;phone\nanna@y.pl;Anna;+48 600 100 200\nb@x.pl;Bartek;600 100 201\n'
    expect(await plan('customers', next, byEmail)).toMatchObject({ new: 0, changed: 1, known: { former: 0, found: 1 } })
    await bring('customers', next, byEmail)
    expect(await cells(columns)).toEqual([
      ['anna@y.pl', 'Anna', '+48 600 100 200'],
      ['b@x.pl', 'Bartek', '600 100 201'],
      ['c@x.pl', 'Celina', '600 100 201']
    ])
    expect((await rows([]))[0]?.id).toBe(before?.id)
    const again = await plan('customers', 'email;name;phone\nanna@y.pl;Anna;\n', byEmail)
    expect(again).toMatchObject({ new: 0, same: 1, known: { former: 1, found: 0 } })
  })

  it('takes nobody for another whose name differs, who is in the file as well, or whose phone is that of several', async () => {
    const next = `email;name;phone
new1@x.pl;Zofia;600 100 200
new2@x.pl;;600 100 201
`
    expect(await plan('customers', next, byEmail)).toMatchObject({ new: 2, changed: 0 })
    const both = 'email;name;phone\na@x.pl;Anna;600 100 200\nnew3@x.pl;Anna;600 100 200\n'
    expect(await plan('customers', both, byEmail)).toMatchObject({ new: 1, changed: 0 })
  })

  it('forgets the other key when the import is taken back', async () => {
    await bring('customers', 'email;name;phone\nanna@y.pl;Anna;600 100 200\n', byEmail)
    const [newest] = await client.call('journal.list', {})
    await client.call('journal.undo', { id: newest?.id ?? '' })
    expect(await plan('customers', 'email;name;phone\nanna@y.pl;;\n', byEmail)).toMatchObject({ new: 1 })
  })
})

describe('orders and contacts by e-mail or phone in a base that knows its customers by a number', () => {
  const first = `id;name;email;phone;second mail
1;Anna;anna@x.pl;600 100 200;
2;Bartek;b@x.pl;600 100 201;bartek@work.pl
3;Celina;c@x.pl;600 100 201;
`
  beforeEach(async () => {
    await bring('customers', first)
  })

  it('find the one customer who has it, and nobody where several have', async () => {
    const orders = `mail;order;date;amount
ANNA@x.pl;A;2025-01-01;10
bartek@work.pl;B;2025-01-02;20
nobody@x.pl;C;2025-01-03;30
`
    const told = await plan('orders', orders, { key: 0 })
    expect(told.events?.keys).toEqual({
      exact: 0,
      loose: 0,
      address: 2,
      unmatched: 1,
      unmatchedKeys: ['nobody@x.pl'],
      customers: 2
    })
    expect(told).toMatchObject({ new: 0, customersAfter: 3 })
    await bring('orders', orders, { key: 0 })
    const contacts = 'phone;date;channel\n+48600100200;2025-02-01;call\n600100201;2025-02-02;call\n'
    const ofContacts = await plan('contacts', contacts, { key: 0 })
    expect(ofContacts.events?.keys).toMatchObject({ address: 1, unmatched: 1, customers: 1 })
    await bring('contacts', contacts, { key: 0 })
    expect(await cells(['name', 'purchases', 'contacts'])).toEqual([
      ['Anna', 1, 1],
      ['Bartek', 1, 0],
      ['Celina', 0, 0]
    ])
  })

  it('find who was corrected or added by hand, who comes into the base with them and stays the same customer', async () => {
    const [anna] = await rows([])
    await client.call('customer.correct', { id: anna?.id ?? '', field: 'email', value: 'other@x.pl' })
    const added = await client.call('customer.add', {
      values: [
        { field: 'external_id', value: '77' },
        { field: 'name', value: 'Dora' },
        { field: 'email', value: 'dora@x.pl' }
      ]
    })
    const orders = `mail;order;date;amount
other@x.pl;A;2025-01-01;10
dora@x.pl;B;2025-01-02;20
`
    expect((await plan('orders', orders, { key: 0 })).events?.keys).toMatchObject({
      address: 2,
      unmatched: 0,
      customers: 2
    })
    await bring('orders', orders, { key: 0 })
    await bring('orders', 'customer;order;date;amount\n77;C;2025-01-05;40\n', { key: 0 })
    expect(await cells(['external_id', 'name', 'purchases'])).toEqual([
      ['1', 'Anna', 1],
      ['2', 'Bartek', 0],
      ['3', 'Celina', 0],
      ['77', 'Dora', 2]
    ])
    expect((await rows([]))[3]?.id).toBe(added.id)
  })

  it('by the key of a customer added by hand are theirs in the first file already', async () => {
    await client.call('customer.add', { values: [{ field: 'external_id', value: '077' }] })
    const told = await plan('orders', 'customer;order;date;amount\n77;C;2025-01-05;40\n', { key: 0 })
    expect(told.events?.keys).toMatchObject({ exact: 1, unmatched: 0, customers: 1 })
  })
})
