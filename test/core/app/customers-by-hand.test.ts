import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CellValue } from '../../../src/contract/field-results'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

type Client = Awaited<ReturnType<typeof inProcessHost>>

const columns = ['external_id', 'name', 'gender', 'city', 'birth_date', 'money', 'interests', 'consent_email']
const header = 'id;name;gender;city;birth_date;money;interests;consent_email'
const first = [
  header,
  '1;Anna;woman;Łódź;1988-02-29;120,50;wine|art;yes',
  '2;Boris;man;Казань;;;;no',
  '3;Clara;;Paris;2000-01-01;9;;'
].join('\n')
const second = [header, '1;Anna;woman;Łódź;1988-02-29;130,50;wine|art;yes', '4;Dan;man;Berlin;;;;no'].join('\n')
let folder: string
let client: Client

async function importText(text: string): Promise<void> {
  const path = join(folder, 'customers.csv')
  await writeFile(path, text)
  await client.call('import.run', { source: { kind: 'path', path } })
  await client.call('import.settle', {})
}
const page = async () => {
  const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns, limit: 10 } })
  return rows
}
const idOf = async (key: string): Promise<string> => (await page()).find(({ cells }) => cells[0] === key)?.id ?? ''
const valueOf = async (key: string, field: string): Promise<CellValue | undefined> =>
  (await page()).find(({ cells }) => cells[0] === key)?.cells[columns.indexOf(field)]
const count = async (field: string, value: string): Promise<number> => {
  const members = [{ kind: 'choice' as const, field, values: [value] }]
  const portrait = { kind: 'group' as const, mode: 'all' as const, members }
  return (await client.call('portrait.preview', { portrait, page: { columns: [] } })).count
}
const reopen = async (): Promise<void> => {
  await client.call('workspace.close', {})
  await client.call('workspace.open', { name: 'Work' })
}
const correct = async (key: string, field: string, value: CellValue) =>
  client.call('customer.correct', { id: await idOf(key), field, value: value as string | null })

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Work', language: 'en', currency: 'EUR' })
  await importText(first)
})

describe('a corrected value', () => {
  it('stands in table, card, portrait and list, marked, with the original on the card', async () => {
    const card = await correct('3', 'city', 'Łódź')
    expect(card.values).toContainEqual({ field: 'city', value: 'Łódź', corrected: true, original: 'Paris' })
    expect((await page()).map(({ corrected }) => corrected)).toEqual([undefined, undefined, ['city']])
    expect([await count('city', 'Łódź'), await count('city', 'Paris')]).toEqual([2, 0])
    const path = join(folder, 'list.csv')
    const options = { columns: ['city'], encoding: 'utf-8' as const, guard: 'exact' as const, lineEnd: '\n' as const }
    await client.call('member.export', { scope: { kind: 'base' }, options, destination: { kind: 'path', path } })
    expect((await readFile(path, 'utf8')).trim().split('\n').slice(1)).toEqual(['Łódź', 'Казань', 'Łódź'])
    await client.close()
  })

  it('of each type is there after opening again, and ages follow a corrected birth date', async () => {
    await correct('2', 'birth_date', '1990-05-01')
    await correct('2', 'money', 5000)
    await correct('2', 'interests', ['art', 'new'])
    await correct('2', 'name', '')
    await reopen()
    const card = await client.call('customer.card', { id: await idOf('2') })
    const values = Object.fromEntries(card.values.map(({ field, value }) => [field, value]))
    expect(values).toMatchObject({ birth_date: '1990-05-01', money: 5000, interests: ['art', 'new'], name: null })
    expect(values['age']).toMatchObject({ from: expect.any(Number) as number })
    await client.close()
  })

  it('survives a later import, and is kept and shown while its field or its customer is gone', async () => {
    await correct('1', 'city', 'Gdynia')
    await correct('2', 'city', 'Sopot')
    await importText(second)
    expect([await valueOf('1', 'city'), await valueOf('1', 'money')]).toEqual(['Gdynia', 13050])
    await importText('id;name\n1;Anna\n2;Boris\n')
    const card = await client.call('customer.card', { id: await idOf('1') })
    expect(card.notApplied).toMatchObject([])
    expect(card.values).toContainEqual({ field: 'city', value: 'Gdynia', corrected: true, original: null })
    await importText('id;name;city_code\n1;Anna;7\n')
    await importText(first)
    expect(await valueOf('2', 'city')).toBe('Sopot')
    await client.close()
  })

  it('is taken back by undo and made again by redo, and by writing the original again', async () => {
    await correct('3', 'city', 'Rome')
    expect((await client.call('history.undo', {})).redo).toEqual({ verb: 'customer.correct', about: 'city' })
    expect(await valueOf('3', 'city')).toBe('Paris')
    await client.call('history.redo', {})
    await reopen()
    expect(await valueOf('3', 'city')).toBe('Rome')
    expect((await correct('3', 'city', 'Paris')).values).toContainEqual({ field: 'city', value: 'Paris' })
    await correct('3', 'city', 'Rome')
    const card = await client.call('customer.uncorrect', { id: await idOf('3'), field: 'city' })
    expect(card.values).toContainEqual({ field: 'city', value: 'Paris' })
    await client.close()
  })

  it('is refused when it does not fit, when the field is computed, and for consents, which have their own way', async () => {
    await expect(correct('3', 'money', 'much')).rejects.toMatchObject({ code: 'valueRefused' })
    await expect(correct('3', 'birth_date', '2001-02-30')).rejects.toMatchObject({ code: 'valueRefused' })
    await expect(correct('3', 'age', 5)).rejects.toMatchObject({ code: 'fieldTypeRefused' })
    await expect(correct('3', 'consent_email', true)).rejects.toMatchObject({ code: 'fieldTypeRefused' })
    await expect(correct('3', 'nonsense', 'x')).rejects.toMatchObject({ code: 'fieldNotFound' })
    const unknown = { id: '0'.repeat(16), field: 'city', value: 'x' }
    await expect(client.call('customer.correct', unknown)).rejects.toMatchObject({ code: 'customerNotFound' })
    await client.close()
  })

  it('may fill a standard field that the file does not have', async () => {
    const card = await correct('3', 'phone', '+48 600 100 200')
    expect(card.values).toContainEqual({ field: 'phone', value: '+48 600 100 200', corrected: true, original: null })
    expect((await client.call('workspace.state', {})).fields.find(({ id }) => id === 'phone')?.known).toBe(1)
    await client.close()
  })
})

describe('a customer added by hand', () => {
  const values = [
    { field: 'external_id', value: '4' },
    { field: 'name', value: 'Daniel' },
    { field: 'city', value: 'Łódź' }
  ]

  it('counts like the others, is changed and removed, and each of it undone', async () => {
    const card = await client.call('customer.add', { values })
    expect(card).toMatchObject({ addedByHand: true, events: { orders: 0, contacts: 0 } })
    expect(await count('city', 'Łódź')).toBe(2)
    const changed = await correct('4', 'city', 'Berlin')
    expect(changed.values).toContainEqual({ field: 'city', value: 'Berlin' })
    await client.call('note.add', { id: card.id, text: 'A friend of Anna' })
    await client.call('customer.removeAdded', { id: card.id })
    await expect(client.call('customer.card', { id: card.id })).rejects.toMatchObject({ code: 'customerNotFound' })
    await client.call('history.undo', {})
    expect((await client.call('customer.card', { id: card.id })).notes).toHaveLength(1)
    await reopen()
    expect((await client.call('workspace.state', {})).customers).toBe(4)
    await client.close()
  })

  it('is the same customer when a file brings the key later, and fills what the file leaves blank', async () => {
    const { id } = await client.call('customer.add', {
      values: [...values, { field: 'birth_date', value: '1970-01-01' }]
    })
    await client.call('note.add', { id, text: 'Met at the fair' })
    await importText(second)
    const card = await client.call('customer.card', { id })
    expect(card).toMatchObject({ addedByHand: false, notes: [{ text: 'Met at the fair' }] })
    const known = Object.fromEntries(card.values.map(({ field, value }) => [field, value]))
    expect(known).toMatchObject({ name: 'Dan', city: 'Berlin', birth_date: '1970-01-01' })
    expect((await client.call('workspace.state', {})).customers).toBe(2)
    await client.close()
  })

  it('is refused when the key is there already', async () => {
    const twice = client.call('customer.add', { values: [{ field: 'external_id', value: ' 1 ' }] })
    await expect(twice).rejects.toMatchObject({ code: 'customerExists' })
    await client.close()
  })

  it('may be the first customer of a workspace', async () => {
    await client.call('workspace.create', { name: 'Empty', language: 'pl' })
    await client.call('customer.add', { values: [{ field: 'name', value: 'Zoë' }] })
    const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns: ['name'] } })
    expect(rows.map(({ cells }) => cells)).toEqual([['Zoë']])
    await client.close()
  })
})

describe('who is responsible for a customer', () => {
  it('is written, taken back by undo, there after opening again, and cleared', async () => {
    const id = await idOf('1')
    expect((await client.call('customer.card', { id })).owner).toBeNull()
    expect((await client.call('customer.owner', { id, owner: ' Zespół A ' })).owner).toBe('Zespół A')
    await client.call('customer.owner', { id, owner: 'Ewa' })
    await client.call('history.undo', {})
    await reopen()
    expect((await client.call('customer.card', { id })).owner).toBe('Zespół A')
    expect((await client.call('customer.owner', { id, owner: '' })).owner).toBeNull()
    await expect(client.call('customer.owner', { id: '0'.repeat(16), owner: 'X' })).rejects.toMatchObject({
      code: 'customerNotFound'
    })
    await client.close()
  })
})

describe('notes, next contact and consents', () => {
  it('are written, changed and removed', async () => {
    const id = await idOf('1')
    const { notes } = await client.call('note.add', { id, text: 'First' })
    await client.call('note.add', { id, text: 'Second' })
    await client.call('note.change', { id, note: notes[0]?.id ?? '', text: 'Changed' })
    const next = { day: '2026-12-01', about: 'Renewal' }
    expect(await client.call('customer.nextContact', { id, next })).toMatchObject({ nextContact: next })
    await reopen()
    const card = await client.call('customer.card', { id })
    expect(card.notes.map(({ text }) => text).sort()).toEqual(['Changed', 'Second'])
    expect(card.nextContact).toEqual(next)
    const left = await client.call('note.remove', { id, note: notes[0]?.id ?? '' })
    expect(left.notes.map(({ text }) => text)).toEqual(['Second'])
    expect((await client.call('customer.nextContact', { id, next: null })).nextContact).toBeNull()
    await expect(client.call('note.remove', { id, note: notes[0]?.id ?? '' })).rejects.toMatchObject({
      code: 'noteNotFound'
    })
    await client.close()
  })

  it('make a withdrawn consent count in portraits, with its history', async () => {
    const id = await idOf('1')
    const consent = { id, channel: 'email' as const, source: 'call', textVersion: 'v2' }
    await client.call('consent.set', { ...consent, given: true, day: '2026-01-01' })
    const card = await client.call('consent.set', { ...consent, given: false, day: '2026-10-01' })
    expect(card.consents[0]?.history.map(({ given }) => given)).toEqual([false, true])
    expect(await valueOf('1', 'consent_email')).toBe(false)
    await importText(second)
    expect(await valueOf('1', 'consent_email')).toBe(false)
    await client.close()
  })

  it('are neither in the workspace file nor in failures', async () => {
    const id = await idOf('1')
    await client.call('note.add', { id, text: 'Secret ĄĆĘ words' })
    await correct('1', 'city', 'Tajemnica')
    const refused: unknown = await correct('1', 'money', 'Tajemnica').catch((error: unknown) => error)
    expect(JSON.stringify(refused)).not.toContain('Tajemnica')
    await client.close()
    const bytes = await readFile(join(folder, 'Work.portrait'))
    expect(['Secret', 'Tajemnica', id].filter((word) => bytes.includes(word))).toEqual([])
  })
})

describe('the timeline', () => {
  it('has orders, contacts and what was written, newest first, in pages', async () => {
    await client.call('workspace.createSample', { language: 'en' })
    const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns: [], limit: 500 } })
    const cards = await Promise.all(rows.map(({ id }) => client.call('customer.card', { id })))
    const busy = cards.find(({ events }) => events.orders > 3 && events.contacts > 1)
    const id = busy?.id ?? ''
    await client.call('note.add', { id, text: 'Now' })
    const all = await client.call('customer.timeline', { id, limit: 200 })
    const kinds = all.entries.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'contact')).toHaveLength(busy?.events.contacts ?? 0)
    expect(kinds.filter((kind) => kind === 'order').length).toBeGreaterThan(1)
    const days = all.entries.map(({ day }) => day ?? '')
    expect(days).toEqual([...days].sort().reverse())
    expect(kinds[0]).toBe('note')
    const order = all.entries.find((entry) => entry.kind === 'order')
    expect(order).toMatchObject({ lineCount: 1, currency: 'USD', amount: expect.any(Number) as number })
    const window = await client.call('customer.timeline', { id, offset: 2, limit: 2 })
    expect(window).toEqual({ total: all.total, offset: 2, entries: all.entries.slice(2, 4) })
    await client.close()
  })
})

describe('a people.sqlite that is gone or damaged', () => {
  const dataFolder = () => join(folder, 'Work.portrait-data')
  const losePeople = async (how: 'gone' | 'damaged') => {
    await correct('3', 'city', 'Rome')
    await correct('3', 'city', 'Oslo')
    await client.call('workspace.close', {})
    const path = join(dataFolder(), 'people.sqlite')
    await (how === 'gone' ? rm(path) : writeFile(path, 'nothing'))
    return client.call('workspace.open', { name: 'Work' })
  }

  it('leaves the customers, refuses to be written to, and comes back from a backup', async () => {
    for (const how of ['gone', 'damaged'] as const) {
      const state = await losePeople(how)
      expect(state).toMatchObject({ peopleProblem: how === 'gone' ? 'missing' : 'damaged', customers: 3 })
      await expect(correct('3', 'city', 'Bonn')).rejects.toMatchObject({ code: 'peopleUnreadable' })
      const [newest] = await client.call('people.backups', {})
      expect(newest).toMatchObject({ whole: true, corrections: 1, customers: 1, notes: 0 })
      const restored = await client.call('people.restore', { id: newest?.id ?? '' })
      expect(restored).toMatchObject({ peopleProblem: null, undo: null })
      expect(await valueOf('3', 'city')).toBe('Rome')
      await reopen()
      expect((await client.call('workspace.state', {})).peopleProblem).toBeNull()
      expect(await valueOf('3', 'city')).toBe('Rome')
    }
    expect((await readdir(dataFolder())).filter((name) => name.includes('damaged'))).toHaveLength(1)
    await client.close()
  })

  it('can be begun anew', async () => {
    await losePeople('damaged')
    await client.call('people.restore', { id: null })
    await correct('2', 'city', 'Bonn')
    await reopen()
    expect([await valueOf('2', 'city'), await valueOf('3', 'city')]).toEqual(['Bonn', 'Paris'])
    await client.close()
  })

  it('that is whole can go back to a backup, which is undone by another', async () => {
    await correct('3', 'city', 'Rome')
    await correct('3', 'city', 'Oslo')
    const [newest] = await client.call('people.backups', {})
    await client.call('people.restore', { id: newest?.id ?? '' })
    expect(await valueOf('3', 'city')).toBe('Rome')
    const [before] = await client.call('people.backups', {})
    await client.call('people.restore', { id: before?.id ?? '' })
    expect(await valueOf('3', 'city')).toBe('Oslo')
    await client.close()
  })
})

describe('a whole workspace with people', () => {
  it('takes them along when it is copied, renamed and restored from a backup of its definitions', async () => {
    await correct('3', 'city', 'Rome')
    await client.call('workspace.saveAs', { name: 'Copy' })
    expect(await valueOf('3', 'city')).toBe('Rome')
    await correct('3', 'city', 'Oslo')
    await client.call('workspace.rename', { name: 'Copy', to: 'Renamed' })
    expect(await client.call('workspace.state', {})).toMatchObject({ name: 'Renamed', peopleProblem: null })
    expect(await valueOf('3', 'city')).toBe('Oslo')
    await client.call('settings.change', { currency: 'USD' })
    const [backup] = await client.call('backup.list', {})
    await client.call('backup.restore', { id: backup?.id ?? '' })
    expect(await valueOf('3', 'city')).toBe('Oslo')
    await client.call('workspace.open', { name: 'Work' })
    expect(await valueOf('3', 'city')).toBe('Rome')
    await client.close()
  })
})
