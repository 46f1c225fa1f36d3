import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { MergeChoices } from '../../../src/contract/identity-arguments'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringAbout, planAbout } from './bring-about'

const people = `id;name;email;city;interests;customer since;consent email;consent email date
1;Anna;anna@x.pl;;sport;2020-01-01;yes;2020-01-01
2;Anna Maria Nowak;ANNA@x.pl;Oslo;art|music;2022-01-01;no;2023-05-05
3;Bartek;b@x.pl;Rome;;2021-01-01;;
4;Anka;anna@x.pl;Bergen;sport;2019-01-01;;
5;Bartosz;b@x.pl;;;;yes;2020-02-02
6;Celina;c@x.pl;Oslo;;;;
`
const orders = `customer;order;date;amount
1;A1;2024-01-01;10
2;B1;2023-01-01;20
2;B2;2025-01-01;30
4;C1;2022-01-01;40
6;D1;2022-01-01;50
`
let folder: string
let client: Client & { close(): Promise<void> }
const search = { by: ['email' as const] }
/** Their names differ. */
const groups = { kind: 'all' as const }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringAbout(client, folder, 'customers', people)
  await bringAbout(client, folder, 'orders', orders)
  await client.call('import.settle', {})
})

const columns = ['external_id', 'name', 'city', 'interests', 'consent_email', 'purchases']
const rows = async () =>
  (await client.call('customer.page', { scope: { kind: 'base' }, page: { columns, limit: 50 } })).rows.map(
    ({ cells }) => cells
  )
const idOf = async (key: string) => {
  const { rows: found } = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns, limit: 50 } })
  return found.find(({ cells }) => cells[0] === key)?.id ?? ''
}
const merge = async (choices: Partial<MergeChoices> = {}) => {
  const plan = await client.call('identity.mergePlan', { search, groups, ...choices })
  await client.call('identity.merge', { plan: plan.id })
  await client.call('import.settle', {})
  return plan
}

describe('merging of duplicates', () => {
  it('is told before it is done: survivors, what changes by field, examples', async () => {
    const plan = await client.call('identity.mergePlan', { search, groups })
    expect(plan).toMatchObject({ groups: 2, gone: 3, changed: 2, customersBefore: 6, customersAfter: 3 })
    expect(plan.moved).toEqual({ orders: 2, contacts: 0, written: 0 })
    expect(plan.examples.map(({ survivor, others }) => [survivor.key, others.map(({ key }) => key)])).toEqual([
      ['2', ['1', '4']],
      ['3', ['5']]
    ])
    expect(plan.examples[0]?.changes).toEqual([
      { field: 'interests', before: ['art', 'music'], after: ['art', 'music', 'sport'] }
    ])
    expect(plan.fields.find(({ field }) => field === 'city')).toMatchObject({
      rule: 'fillBlanks',
      differing: 1,
      changed: 0
    })
    expect(plan.fields.find(({ field }) => field === 'consent_email')).toMatchObject({
      rule: 'newest',
      differing: 1,
      changed: 1,
      filled: 1
    })
    expect((await rows()).length).toBe(6)
  })

  it('makes one customer of each group, with the orders of all', async () => {
    await merge()
    expect(await rows()).toEqual([
      ['2', 'Anna Maria Nowak', 'Oslo', ['art', 'music', 'sport'], false, 4],
      ['3', 'Bartek', 'Rome', null, true, 0],
      ['6', 'Celina', 'Oslo', null, null, 1]
    ])
    expect((await client.call('journal.list', {}))[0]).toMatchObject({
      kind: 'merge',
      customersBefore: 6,
      customersAfter: 3,
      removed: 3,
      changed: 2,
      sourceName: 'orders.csv',
      can: 'undo'
    })
  })

  it('goes by the survivors and rules that are chosen', async () => {
    const rule = (field: string, is: 'survivor' | 'longest' | 'newest' | 'append') => ({ field, rule: is })
    await merge({
      survivor: 'oldest',
      date: 'customer_since',
      rules: [
        rule('name', 'longest'),
        rule('city', 'survivor'),
        rule('interests', 'survivor'),
        rule('consent_email', 'survivor')
      ],
      chosen: [{ group: await idOf('3'), customer: await idOf('5') }]
    })
    expect(await rows()).toEqual([
      ['4', 'Anna Maria Nowak', 'Bergen', ['sport'], null, 4],
      ['5', 'Bartosz', null, null, true, 0],
      ['6', 'Celina', 'Oslo', null, null, 1]
    ])
  })

  it('appends texts, takes what is newest by a date, and leaves out groups that are not wanted', async () => {
    await merge({
      groups: { kind: 'except', groups: [await idOf('3')] },
      date: 'customer_since',
      rules: [
        { field: 'name', rule: 'append' },
        { field: 'city', rule: 'newest' }
      ],
      chosen: [{ group: await idOf('1'), customer: await idOf('1') }]
    })
    expect((await rows())[0]).toEqual([
      '1',
      'Anna; Anna Maria Nowak; Anka',
      'Oslo',
      ['sport', 'art', 'music'],
      false,
      4
    ])
    expect((await rows()).map(([key]) => key)).toEqual(['1', '3', '5', '6'])
  })

  it('brings along what hands wrote: notes, members, consents, corrections', async () => {
    const [first, second, third] = [await idOf('1'), await idOf('2'), await idOf('4')]
    await client.call('note.add', { id: first, text: 'Likes tea' })
    const segment = await client.call('segment.save', {
      name: 'Mine',
      portrait: {
        kind: 'group',
        mode: 'all',
        members: [{ kind: 'choice', id: 'c', field: 'city', values: ['Nowhere'] }]
      }
    })
    await client.call('segment.assign', { id: segment.id, customers: [third], how: 'in' })
    await client.call('customer.correct', { id: third, field: 'city', value: 'Kraków' })
    await client.call('consent.set', {
      id: first,
      channel: 'email',
      given: true,
      day: '2026-01-01',
      source: 'a form',
      textVersion: '1'
    })
    const plan = await client.call('identity.mergePlan', { search, groups })
    expect(plan.moved.written).toBe(2)
    expect(plan.examples[0]?.changes).toContainEqual({ field: 'city', before: 'Oslo', after: 'Kraków' })
    await client.call('identity.merge', { plan: plan.id })
    const card = await client.call('customer.card', { id: second })
    expect(card.notes.map(({ text }) => text)).toEqual(['Likes tea'])
    expect(card.assigned).toMatchObject([{ segment: segment.id, side: 'in' }])
    expect(card.values).toContainEqual({ field: 'city', value: 'Kraków', corrected: true, original: 'Oslo' })
    expect(card.values).toContainEqual({ field: 'consent_email', value: true, corrected: true, original: false })
    expect(card.segments).toEqual([segment.id])
  })

  it('is undone and made again in the Journal, also after the workspace was opened anew', async () => {
    const before = await rows()
    const [first, second] = [await idOf('1'), await idOf('2')]
    await client.call('note.add', { id: first, text: 'Likes tea' })
    await merge()
    const after = await rows()
    const reopen = async () => {
      await client.call('workspace.close', {})
      await client.call('workspace.open', { name: 'Mine' })
    }
    const act = async () => (await client.call('journal.list', {}))[0]?.id ?? ''
    const notesOf = async (id: string) => (await client.call('customer.card', { id })).notes.length
    expect(await notesOf(second)).toBe(1)
    await client.call('journal.undo', { id: await act() })
    expect(await rows()).toEqual(before)
    expect([await notesOf(first), await notesOf(second)]).toEqual([1, 0])
    await reopen()
    expect(await rows()).toEqual(before)
    expect([await notesOf(first), await notesOf(second)]).toEqual([1, 0])
    await client.call('journal.redo', { id: await act() })
    expect(await rows()).toEqual(after)
    expect(await notesOf(second)).toBe(1)
    await reopen()
    expect(await rows()).toEqual(after)
    expect(await notesOf(second)).toBe(1)
  })

  it('who was added by hand becomes part of who is in a file, and fills their blanks', async () => {
    const added = await client.call('customer.add', {
      values: [
        { field: 'email', value: 'c@x.pl' },
        { field: 'name', value: 'Celina Kowalska' },
        { field: 'country', value: 'Norway' }
      ]
    })
    await client.call('note.add', { id: added.id, text: 'From the fair' })
    await merge({ groups: { kind: 'only', groups: [await idOf('6')] } })
    expect((await rows()).map(([key]) => key)).toEqual(['1', '2', '3', '4', '5', '6'])
    const card = await client.call('customer.card', { id: await idOf('6') })
    expect(card.notes).toHaveLength(1)
    expect(card.values).toContainEqual({ field: 'name', value: 'Celina' })
    expect(card.values).toContainEqual({ field: 'country', value: 'Norway' })
  })

  it('of several consents that hands wrote the last one holds, whoever it was of', async () => {
    const [first, second] = [await idOf('1'), await idOf('2')]
    const consent = { channel: 'email' as const, day: '2026-01-01', source: 'a form', textVersion: '1' }
    await client.call('consent.set', { id: second, ...consent, given: true })
    await client.call('consent.set', { id: first, ...consent, given: false })
    await merge()
    const card = await client.call('customer.card', { id: second })
    expect(card.consents[0]?.history.map(({ given }) => given)).toEqual([false, true])
    expect(card.values.find(({ field }) => field === 'consent_email')?.value).toBe(false)
  })

  it('two who were added by hand are one with what is known of either', async () => {
    const add = (name: string, field: string, value: string) =>
      client.call('customer.add', {
        values: [
          { field: 'email', value: 'z@x.pl' },
          { field: 'name', value: name },
          { field, value }
        ]
      })
    const [one, other] = [await add('Zofia', 'country', 'Norway'), await add('Zosia', 'city', 'Oslo')]
    await merge({ groups: { kind: 'only', groups: [one.id] }, survivor: 'oldest' })
    const card = await client.call('customer.card', { id: one.id })
    const valueOf = (id: string) => card.values.find(({ field }) => field === id)?.value
    expect([valueOf('name'), valueOf('country'), valueOf('city')]).toEqual(['Zofia', 'Norway', 'Oslo'])
    await expect(client.call('customer.card', { id: other.id })).rejects.toMatchObject({ code: 'customerNotFound' })
    expect((await rows()).length).toBe(7)
  })

  it('holds when what was written about persons before it is put back', async () => {
    const [survivor, other] = [await idOf('2'), await idOf('1')]
    await client.call('note.add', { id: other, text: 'Likes tea' })
    await merge()
    await client.call('note.add', { id: survivor, text: 'Moved' })
    const before = (await client.call('people.backups', {})).at(-1)
    await client.call('people.restore', { id: before?.id ?? '' })
    const texts = async () => (await client.call('customer.card', { id: survivor })).notes.map(({ text }) => text)
    expect(await texts()).toEqual(['Likes tea'])
    await client.close()
    client = await inProcessHost(folder)
    await client.call('workspace.open', { name: 'Mine' })
    expect(await texts()).toEqual(['Likes tea'])
    const told = await planAbout(client, folder, 'customers', people, { absent: 'keep' })
    expect(told).toMatchObject({ new: 0, known: { former: 3 } })
  })

  it('is refused when the customers have changed since the plan, or another plan was made', async () => {
    const first = await client.call('identity.mergePlan', { search, groups })
    const second = await client.call('identity.mergePlan', { search, groups })
    await expect(client.call('identity.merge', { plan: first.id })).rejects.toMatchObject({ code: 'planNotFound' })
    await client.call('customer.correct', { id: await idOf('1'), field: 'email', value: 'other@x.pl' })
    await expect(client.call('identity.merge', { plan: second.id })).rejects.toMatchObject({ code: 'planNotFound' })
  })
})
