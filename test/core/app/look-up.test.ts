import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const people = `id;name;email;phone;second mail;city
001;Anna Nowak;anna@x.pl;600 100 200;;Kraków
2;Jan Kowalski;JAN.K@x.pl;+48 601-111-222;;Annopol
3;Иван Семёнов;ivan@x.ru;+7 900 123-45-67;;Казань
4.0;Celina Anna;c@x.pl;22 123 45 67;zapas@x.pl;Warszawa
A-77;Nowa Firma;b@x.pl;+48 602 000 000, 603 000 000;;
`
let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'pl' })
  await bringIn(client, folder, people, 'a.csv')
})

const namesOf = async (query: string) =>
  (await client.call('customer.lookUp', { query })).customers.map(({ name }) => name)

describe('customers are looked up', () => {
  it('by a phone in any form', async () => {
    for (const query of ['600100200', '+48 600 100 200', '0048600100200', '(600) 100-200'])
      expect(await namesOf(query), query).toEqual(['Anna Nowak'])
    expect(await namesOf('+7 900 123-45-67')).toEqual(['Иван Семёнов'])
    expect(await namesOf('603000000')).toEqual(['Nowa Firma'])
    expect(await namesOf('600100201')).toEqual([])
  })

  it('by a phone of another country as it is dialled at home, while it is typed too', async () => {
    expect(await namesOf('8 (900) 123-45-67')).toEqual(['Иван Семёнов'])
    expect(await namesOf('8 (900) 12')).toEqual(['Иван Семёнов'])
    expect(await namesOf('+48 600 1')).toEqual(['Anna Nowak'])
    await bringIn(client, folder, people.replace('+7 900 123-45-67', '8 (900) 123-45-67'), 'a.csv')
    expect(await namesOf('+7 900 123 45 67')).toEqual(['Иван Семёнов'])
  })

  it('by an e-mail without regard to capitals, in every field that holds e-mails', async () => {
    expect(await namesOf('jan.k@X.pl')).toEqual(['Jan Kowalski'])
    expect(await namesOf('zapas@x.pl')).toEqual(['Celina Anna'])
    expect(await namesOf('zapas@')).toEqual(['Celina Anna'])
  })

  it('by a key without leading zeros, capitals and the .0 of a number, before those who hold it in other values', async () => {
    expect((await namesOf('1'))[0]).toBe('Anna Nowak')
    expect((await namesOf('4'))[0]).toBe('Celina Anna')
    expect(await namesOf('a-77')).toEqual(['Nowa Firma'])
  })

  it('by pieces of a name in any order, the beginning of the name first; cities are no names', async () => {
    expect(await namesOf('anna')).toEqual(['Anna Nowak', 'Celina Anna'])
    expect(await namesOf('now an')).toEqual(['Anna Nowak'])
    expect(await namesOf('семенов')).toEqual(['Иван Семёнов'])
    expect(await namesOf('kraków')).toEqual([])
    expect(await namesOf('  ')).toEqual([])
  })

  it('without the marks of letters, on either side', async () => {
    const more = `${people}6;Łukasz Żółć;lz@x.pl;;;\n7;Lukasz Zolc;z@x.pl;;;\n8;Сергей Ёлкин;s@x.ru;;;\n`
    await bringIn(client, folder, more, 'a.csv')
    expect(await namesOf('lukasz zolc')).toEqual(['Łukasz Żółć', 'Lukasz Zolc'])
    expect(await namesOf('ŻÓŁĆ')).toEqual(['Łukasz Żółć', 'Lukasz Zolc'])
    expect(await namesOf('елкин')).toEqual(['Сергей Ёлкин'])
    expect(await namesOf('ёлкин сергей')).toEqual(['Сергей Ёлкин'])
    const found = async (search: string) =>
      (await client.call('customer.page', { scope: { kind: 'base' }, page: { columns: ['name'], search } })).rows.map(
        ({ cells: [name] }) => name
      )
    expect(await found('zolc')).toEqual(['Łukasz Żółć', 'Lukasz Zolc'])
    expect(await found('krakow')).toEqual(['Anna Nowak'])
    expect(await found('елкин')).toEqual(['Сергей Ёлкин'])
  })

  it('with the value that was meant, the key, and no more than asked for', async () => {
    const { total, customers } = await client.call('customer.lookUp', { query: '600-100-200' })
    expect(total).toBe(1)
    expect(customers[0]).toMatchObject({ key: '001', found: { field: 'phone', value: '600 100 200' }, segments: [] })
    const few = await client.call('customer.lookUp', { query: 'x.pl', limit: 2 })
    expect(few.total).toBe(4)
    expect(few.customers).toHaveLength(2)
  })

  it('with their segments, by their own id too', async () => {
    const { id } = await client.call('segment.save', {
      name: 'Poles',
      color: 'plum',
      portrait: {
        kind: 'group',
        id: 'g',
        mode: 'all',
        members: [{ kind: 'text', id: 'a', field: 'email', operator: 'endsWith', values: ['.pl'] }]
      }
    })
    const { customers } = await client.call('customer.lookUp', { query: 'Anna Nowak' })
    expect(customers[0]?.segments).toEqual([id])
    expect(await namesOf(customers[0]?.id ?? '')).toEqual(['Anna Nowak'])
  })

  it('by the key of one who was merged into another, whose card tells it', async () => {
    await bringIn(client, folder, `${people}9;Ania Nowak;anna@x.pl;;;\n`, 'b.csv')
    const choices = { search: { by: ['email' as const], country: null }, groups: { kind: 'all' as const } }
    const { id: plan } = await client.call('identity.mergePlan', choices)
    await client.call('identity.merge', { plan })
    const { customers } = await client.call('customer.lookUp', { query: '9' })
    const card = await client.call('customer.card', { id: customers[0]?.id ?? '' })
    expect(customers[0]?.key).toBe('001')
    expect(card.merged).toMatchObject({ others: 1 })
    const [other] = (await client.call('customer.lookUp', { query: 'Jan' })).customers
    expect((await client.call('customer.card', { id: other?.id ?? '' })).merged).toBeNull()
  })
})

it('the table is searched by telephone numbers in any form', async () => {
  const page = { columns: ['name'], search: '+48600100200' }
  const found = await client.call('customer.page', { scope: { kind: 'base' }, page })
  expect(found.rows.map(({ cells }) => cells[0])).toEqual(['Anna Nowak'])
})
