import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { MergeChoices } from '../../../src/contract/identity-arguments'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'
import { bringAbout } from './bring-about'

const people = `id;name;email;phone;second mail
001;Anna;anna@x.pl;600 100 200;
2;A. Nowak;ANNA@x.pl ;;
3;Bartek;;+48 600-100-200;
4;Celina;c@x.pl;22 123 45 67;b@x.pl
5;Cela;b@x.pl;;
1.0;Ania;;;
6;Dawid;d@x.pl;0000000;
7;Edyta;e@x.pl;0000000;
`
let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringIn(client, folder, people, 'a.csv')
})

const namesOf = async (by: readonly ('email' | 'phone' | 'key')[], country: string | null = null) => {
  const { groups } = await client.call('identity.duplicates', { by: [...by], country })
  return groups.map(({ customers }) => customers.map(({ name }) => name))
}

describe('duplicates', () => {
  it('are found by e-mail in all fields of e-mails, by phone, and by key', async () => {
    expect(await namesOf(['email'])).toEqual([
      ['Anna', 'A. Nowak'],
      ['Celina', 'Cela']
    ])
    expect(await namesOf(['phone'], 'PL')).toEqual([['Anna', 'Bartek']])
    expect(await namesOf(['phone'])).toEqual([])
    expect(await namesOf(['key'])).toEqual([['Anna', 'Ania']])
  })

  it('are one group when several reasons connect them, told with the reasons and what differs', async () => {
    const page = await client.call('identity.duplicates', { by: ['email', 'phone', 'key'], country: 'PL' })
    expect(page).toMatchObject({ total: 2, customers: 6, surplus: 4, base: 8 })
    expect(page.byKind).toEqual([
      { kind: 'email', groups: 2 },
      { kind: 'phone', groups: 1 },
      { kind: 'key', groups: 1 }
    ])
    const [first] = page.groups
    expect(first?.reasons).toEqual([
      { kind: 'email', value: 'anna@x.pl', customers: 2 },
      { kind: 'phone', value: '+48600100200', customers: 2 },
      { kind: 'key', value: '1', customers: 2 }
    ])
    expect(first?.customers.map(({ key }) => key)).toEqual(['001', '2', '3', '1.0'])
    expect(first?.differing.find(({ field }) => field === 'name')?.values).toEqual([
      'Anna',
      'A. Nowak',
      'Bartek',
      'Ania'
    ])
    expect(first?.customers[0]?.values.map(({ value }) => value)).toEqual(['anna@x.pl', '600 100 200', '001'])
  })

  it('values that are filled in make nobody a duplicate and are told apart', async () => {
    const { groups, shared } = await client.call('identity.duplicates', { by: ['phone'] })
    expect(groups).toEqual([])
    expect(shared).toEqual({ values: 1, examples: [{ kind: 'phone', value: '0000000', customers: 2 }] })
  })

  it('values of more than 20 customers are shared, those of 20 make duplicates', async () => {
    const rows = (email: string, count: number, from: number) =>
      Array.from({ length: count }, (_, at) => `${from + at};Name ${from + at};${email};;\n`).join('')
    await bringIn(client, folder, `${people}${rows('info@x.pl', 21, 100)}${rows('us@x.pl', 20, 200)}`, 'b.csv')
    const { groups, shared } = await client.call('identity.duplicates', { by: ['email'] })
    expect(groups.map(({ size }) => size)).toEqual([2, 2, 20])
    expect(shared.examples).toEqual([{ kind: 'email', value: 'info@x.pl', customers: 21 }])
  })

  it('of one mailbox of a company, or of another age or gender, are not merged unless they are chosen', async () => {
    const rows = [
      ...['Anna Nowak', 'Jan Lis', 'Ewa Kot', 'Piotr Sowa', 'Zofia Lew'].map((name) => `${name};info@firma.pl;;`),
      'Adam Wilk;adam@x.pl;1980-01-01;M',
      'WILK  Adam;ADAM@x.pl;;',
      'Iza Bąk;iza@x.pl;1980-01-01;F',
      ';iza@x.pl;1990-02-02;F',
      'Ola Mak;ola@x.pl;;F',
      'Ola Mak;ola@x.pl;;M'
    ]
    const csv = ['id;name;email;birth date;gender', ...rows.map((row, at) => `${at};${row}`)].join('\n')
    await client.call('workspace.create', { name: 'Firm', language: 'en' })
    await bringAbout(client, folder, 'customers', csv)
    const search = { by: ['email' as const] }
    const page = await client.call('identity.duplicates', { ...search, limit: 3 })
    expect(page).toMatchObject({ total: 4, suggested: 1, doubtful: 3 })
    expect(page.groups.map(({ doubts }) => doubts)).toEqual([['name'], [], ['birth_date']])
    const [firm, adam] = page.groups.map(({ id }) => id)
    const merged = async (groups?: MergeChoices['groups']) =>
      (await client.call('identity.mergePlan', { search, groups })).examples.map(({ others }) => others.length)
    expect(await merged()).toEqual([1])
    expect(await merged({ kind: 'suggested', except: [adam ?? ''], and: [] })).toEqual([])
    expect(await merged({ kind: 'suggested', except: [], and: [firm ?? ''] })).toEqual([4, 1])
    expect(await merged({ kind: 'all' })).toEqual([4, 1, 1, 1])
  })

  it('are found among customers added and values corrected by hand too, and come page by page', async () => {
    await client.call('customer.add', { values: [{ field: 'email', value: 'd@x.pl' }] })
    const all = await client.call('identity.duplicates', { by: ['email'] })
    expect(all.groups.map(({ customers }) => customers.map(({ addedByHand }) => addedByHand))).toEqual([
      [false, false],
      [false, false],
      [false, true]
    ])
    const page = await client.call('identity.duplicates', { by: ['email'], offset: 2, limit: 5 })
    expect(page).toMatchObject({ offset: 2, total: 3, groups: [{ size: 2 }] })
  })

  it('suggest the country of the numbers, else that of the language', async () => {
    expect(await client.call('identity.suggest', { language: 'ru' })).toMatchObject({
      country: 'PL',
      countries: [{ country: 'PL', numbers: 1 }],
      kinds: [
        { kind: 'email', fields: ['email', 'second_mail'], known: 6 },
        { kind: 'phone', fields: ['phone'], known: 5 },
        { kind: 'key', fields: ['external_id'], known: 8 }
      ]
    })
    await bringIn(client, folder, 'id;phone\n1;9161234567\n', 'b.csv')
    expect((await client.call('identity.suggest', { language: 'ru' })).country).toBe('RU')
    expect((await client.call('identity.suggest', { language: 'en' })).country).toBeNull()
  })

  it('the search can be cancelled', async () => {
    const controller = new AbortController()
    controller.abort()
    const search = client.call('identity.duplicates', { by: ['email'] }, { signal: controller.signal })
    await expect(search).rejects.toMatchObject({ code: 'cancelled' })
  })
})
