import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArgumentsInput, Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const people = [
  'id;name;email;phone;city;consent_email;consent_email_date;consent_email_source',
  '1;Anna Żak;anna@x.pl;600 100 200;Oslo;yes;2026-01-02;form',
  '2;Иван;ivan@x.ru;+7 900 123-45-67;Oslo;yes;2026-01-03;call',
  '3;Ola;ANNA@x.pl;;Bergen;yes;2026-01-04;form',
  '4;Jan;jan@;;Bergen;yes;2026-01-04;form',
  '5;Ewa;ewa@x.pl;;Oslo;no;2026-01-05;form',
  '6;Iza;iza@x.pl;;Oslo;;;',
  '7;Jon;jon@x.pl;;Rome;yes;;',
  '8;Biuro;info@x.pl;;Rome;yes;2026-01-04;form',
  '9;Kot;ewa@x.pl;;Rome;yes;2026-01-04;form'
].join('\n')
let folder: string
let client: Client & { close(): Promise<void> }
let oslo: string
let north: string

const cities = (...values: string[]) => ({
  kind: 'group' as const,
  mode: 'all' as const,
  members: [{ kind: 'choice' as const, id: 'c', field: 'city', values }]
})

beforeEach(async () => {
  folder = await temporaryFolder()
  await mkdir(join(folder, 'out'))
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'pl' })
  await bringIn(client, folder, people, 'a.csv')
  await client.call('import.settle', {})
  oslo = (await client.call('segment.save', { name: 'Oslo', portrait: cities('Oslo') })).id
  north = (await client.call('segment.save', { name: 'North', portrait: cities('Oslo', 'Bergen') })).id
})

type Request = ArgumentsInput<'export.preflight'>
const everybody: Request = { profile: 'generic', scopes: [{ kind: 'base' }], country: 'PL' }
const counts = async (request: Request) =>
  Object.fromEntries(
    (await client.call('export.preflight', request)).findings.map((each) => [each.reason, each.customers])
  )
describe('an export before it is written', () => {
  it('of a segment that was never saved is of those whom its card tells: its draft without whom a hand keeps out, or hands only', async () => {
    const selected = async (id: string) =>
      (await client.call('export.preflight', { ...everybody, scopes: [{ kind: 'segment', id }] })).selected
    const cardOf = async (id: string) => (await client.call('segment.list', {})).find((each) => each.id === id)?.count
    const page = { columns: [], limit: 500 }
    const { rows } = await client.call('customer.page', { scope: { kind: 'portrait', portrait: cities('Oslo') }, page })
    const [first, second] = rows.map((row) => row.id)
    const draft = await client.call('segment.create', { name: 'Draft', portrait: cities('Oslo') })
    expect(await selected(draft.id)).toBe(rows.length)
    await client.call('segment.assign', { id: draft.id, customers: [first ?? ''], how: 'out' })
    expect([await cardOf(draft.id), await selected(draft.id)]).toEqual([rows.length - 1, rows.length - 1])
    const empty = { kind: 'group' as const, mode: 'all' as const, members: [] }
    const hands = await client.call('segment.create', { name: 'Hands', portrait: empty })
    await client.call('segment.assign', { id: hands.id, customers: [second ?? ''], how: 'in' })
    expect([await cardOf(hands.id), await selected(hands.id)]).toEqual([1, 1])
  })

  it('is refused where nobody can tell any more who is to be written, or who is not', async () => {
    const list = await client.call('list.add', { field: 'email', name: 'No', text: 'anna@x.pl' })
    const criterion = { kind: 'list' as const, id: 'l', field: 'email', list: list.id, name: 'No', count: 1 }
    const portrait = { kind: 'group' as const, mode: 'all' as const, members: [criterion] }
    const { id } = await client.call('segment.save', { name: 'Not these', portrait })
    const named = { kind: 'segment' as const, id: 'n', segment: id }
    const around = await client.call('segment.save', { name: 'Around', portrait: { ...portrait, members: [named] } })
    const without = (segment: string): Request => ({ ...everybody, except: [{ kind: 'segment', id: segment }] })
    expect(await counts(without(around.id))).toMatchObject({ excepted: 2 })
    const of = (segment: string): Request => ({ ...everybody, scopes: [{ kind: 'segment', id: segment }] })
    const ofDraft: Request = { ...everybody, scopes: [{ kind: 'portrait', portrait }] }
    for (const asked of [of(around.id), ofDraft])
      expect((await client.call('export.preflight', asked)).selected).toBeGreaterThan(0)
    await client.call('list.remove', { id: list.id })
    const codeOf = (asked: Request) =>
      client.call('export.preflight', asked).catch((error: Failure) => [error.code, error.details['name']])
    expect(await codeOf(without(id))).toEqual(['exceptBroken', 'Not these'])
    expect(await codeOf(without(around.id))).toEqual(['exceptBroken', 'Around'])
    expect(await codeOf(of(id))).toEqual(['segmentBroken', 'Not these'])
    expect(await codeOf(of(around.id))).toEqual(['segmentBroken', 'Around'])
    expect(await codeOf(ofDraft)).toEqual(['draftBroken', undefined])
    const plain = { scope: { kind: 'segment' as const, id }, options: { columns: ['id'] } }
    const written = client.call('member.export', { ...plain, destination: { kind: 'download' } })
    await expect(written).rejects.toMatchObject({ code: 'segmentBroken' })
  })

  it('tells each reason for which somebody is left out, with whom', async () => {
    const preflight = await client.call('export.preflight', everybody)
    expect(preflight).toMatchObject({
      channel: 'email',
      selected: 9,
      written: 3,
      leftOut: 6,
      control: 0,
      country: 'PL'
    })
    expect(await counts(everybody)).toEqual({
      addressMalformed: 1,
      consentRefused: 2,
      consentMissing: 1,
      consentUnproven: 1,
      duplicateAddress: 1,
      roleKept: 1,
      countryAdded: 1
    })
    const duplicate = preflight.findings.find(({ reason }) => reason === 'duplicateAddress')
    expect(duplicate?.examples).toMatchObject([
      { key: '3', name: 'Ola', column: null, before: 'ANNA@x.pl', after: null }
    ])
    const added = preflight.findings.find(({ reason }) => reason === 'countryAdded')
    expect(added).toMatchObject({ customers: 1, cells: 1 })
    expect(added?.examples).toMatchObject([{ key: '1', column: 'phone', before: '600 100 200', after: '+48600100200' }])
  })
})

describe('a list', () => {
  it('is written with a manifest in the language, and told in the journal of exports', async () => {
    const path = join(folder, 'out', 'list.csv')
    const request: ArgumentsInput<'export.write'> = {
      ...everybody,
      scopes: [
        { kind: 'segment', id: oslo },
        { kind: 'segment', id: north }
      ],
      language: 'pl',
      destination: { kind: 'path', path }
    }
    const done = await client.call('export.write', request)
    expect(done).toMatchObject({ recorded: true, file: path, download: null, manifest: 'list-manifest.txt' })
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['list-manifest.txt', 'list.csv'])
    const bytes = await readFile(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(done.record.files).toEqual([{ name: 'list.csv', rows: 2, bytes: bytes.length, sha256 }])
    expect(bytes.toString('utf8').split('\r\n').slice(0, 2)).toEqual([
      'customer_id,external_id,email,phone,name,segment,consent,consent_date,consent_source',
      expect.stringMatching(/^[0-9a-f]{16},1,anna@x\.pl,\+48600100200,Anna Żak,Oslo,yes,2026-01-02,form$/)
    ])
    const manifest = await readFile(join(folder, 'out', done.manifest), 'utf8')
    expect(done.manifestText).toBe(manifest)
    expect(manifest).toContain('Oslo: ')
    expect(manifest).toContain('Ten sam adres już jest na liście: 1')
    expect(manifest).toContain(`${sha256}  list.csv`)
    expect(manifest).not.toContain('anna@')
    await expect(client.call('export.write', request)).rejects.toMatchObject({ code: 'fileExists' })
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    expect(await client.call('export.list', {})).toEqual([done.record])
    await client.call('history.undo', {}).catch(() => undefined)
    expect(await client.call('export.list', {})).toHaveLength(1)
  })

  it('goes as one .zip where the host fetches it', async () => {
    const control = { ...everybody, control: 0.5, seed: 'x', consent: 'any' as const }
    const done = await client.call('export.write', { ...control, destination: { kind: 'download' } })
    expect(done.file).toBe('Mine.zip')
    const zip = unzipSync(await readFile(join(folder, 'Mine.portrait-data/exports', done.download ?? '')))
    expect(Object.keys(zip)).toEqual(['Mine.csv', 'Mine-control.csv', 'Mine-manifest.txt'])
    expect(Buffer.from(zip['Mine-control.csv'] ?? []).toString()).not.toContain('@')
  })
})

describe('what goes wrong', () => {
  const split: ArgumentsInput<'export.write'> = {
    ...everybody,
    consent: 'any',
    variants: [
      { name: 'A', weight: 1 },
      { name: 'B', weight: 1 }
    ],
    destination: { kind: 'download' }
  }
  const inOut = async () => (await readdir(join(folder, 'out'))).sort()

  it('on the disk leaves no file and no word in the journal', async () => {
    await client.call('workspace.close', {})
    await client.close()
    client = await inProcessHost(folder, (ports) => ({
      ...ports,
      files: {
        ...ports.files,
        create: async (path) => {
          if (path.endsWith('-B.csv')) throw new Failure('diskFull', { path })
          return ports.files.create(path)
        }
      }
    }))
    await client.call('workspace.open', { name: 'Mine' })
    const destination = { kind: 'path' as const, path: join(folder, 'out', 'list.csv') }
    await expect(client.call('export.write', { ...split, destination })).rejects.toMatchObject({ code: 'diskFull' })
    expect(await inOut()).toEqual([])
    expect(await client.call('export.list', {})).toEqual([])
  })

  it('while the files get their names takes back those that have one', async () => {
    await client.call('workspace.close', {})
    await client.close()
    client = await inProcessHost(folder, (ports) => ({
      ...ports,
      files: {
        ...ports.files,
        create: async (path) => {
          const writer = await ports.files.create(path)
          const finish = (): Promise<never> => Promise.reject(new Failure('diskRefused', { path, cause: 'EIO' }))
          return path.endsWith('-manifest.txt') ? { ...writer, finish } : writer
        }
      }
    }))
    await client.call('workspace.open', { name: 'Mine' })
    const destination = { kind: 'path' as const, path: join(folder, 'out', 'list.csv') }
    await expect(client.call('export.write', { ...split, destination })).rejects.toMatchObject({ code: 'diskRefused' })
    expect(await inOut()).toEqual([])
  })

  it('by a cancel leaves no file', async () => {
    const destination = { kind: 'path' as const, path: join(folder, 'out', 'list.csv') }
    const controller = new AbortController()
    const writing = client.call(
      'export.write',
      { ...split, destination },
      { signal: controller.signal, onProgress: () => controller.abort() }
    )
    controller.abort()
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' })
    expect(await inOut()).toEqual([])
    expect(await client.call('export.list', {})).toEqual([])
  })

  it('in what is asked is refused', async () => {
    const refused = (request: Request) => client.call('export.preflight', request)
    await expect(refused({ ...everybody, profile: 'getresponse', channel: 'sms' })).rejects.toMatchObject({
      code: 'channelRefused'
    })
    await expect(refused({ ...everybody, columns: ['nothing'] })).rejects.toMatchObject({ code: 'fieldNotFound' })
    await expect(refused({ ...everybody, scopes: [{ kind: 'segment', id: 'none' }] })).rejects.toMatchObject({
      code: 'segmentNotFound'
    })
  })
})

describe('the pages of a reason', () => {
  it('tell all customers that it is about, as they are now', async () => {
    const page = (reason: ArgumentsInput<'export.findings'>['reason'], offset: number) =>
      client.call('export.findings', { ...everybody, reason, offset, limit: 1 })
    expect(await page('consentRefused', 0)).toMatchObject({ total: 2, findings: [{ key: '5', before: 'ewa@x.pl' }] })
    expect(await page('consentRefused', 1)).toMatchObject({ total: 2, findings: [{ key: '9' }] })
    expect(await page('consentRefused', 2)).toMatchObject({ total: 2, findings: [] })
    const [{ id } = { id: '' }] = (await page('consentMissing', 0)).findings
    const consent = { channel: 'email' as const, given: true, day: '2026-11-01', source: 'call', textVersion: '' }
    await client.call('consent.set', { id, ...consent })
    expect(await page('consentMissing', 0)).toMatchObject({ total: 0 })
  })
})
