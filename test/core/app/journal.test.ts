import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { Files } from '../../../src/core/ports/files'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn, endOf } from './base-behind-a-door'

const files = ['id,city\n1,Oslo\n2,Bergen\n', 'id,city,age\n1,Oslo,30\n2,Oslo,31\n3,Tromsø,32\n', 'id,city\n9,Rome\n']
let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
})

async function bring(...numbers: number[]): Promise<void> {
  for (const number of numbers) {
    await bringIn(client, folder, files[number] ?? '', `${number}.csv`)
    await client.call('import.settle', {})
  }
}
const list = () => client.call('journal.list', {})
const told = async () => (await list()).map(({ sourceName, undone, can }) => [sourceName, undone, can])
const customers = async () => (await client.call('workspace.state', {})).customers
const cities = async () => {
  const page = { columns: ['city'], limit: 10 }
  return (await client.call('customer.page', { scope: { kind: 'base' }, page })).rows.map(({ cells: [city] }) => city)
}
async function undo(): Promise<void> {
  const entry = (await list()).find(({ can }) => can === 'undo')
  await client.call('journal.undo', { id: entry?.id ?? 'none' })
}
async function redo(): Promise<void> {
  const entry = (await list()).find(({ can }) => can === 'redo')
  await client.call('journal.redo', { id: entry?.id ?? 'none' })
}

describe('the journal', () => {
  it('tells the imports, the newest first, with what they came to', async () => {
    await bring(0, 1)
    expect(await list()).toMatchObject([
      {
        kind: 'import',
        about: 'customers',
        sourceName: '1.csv',
        customersBefore: 2,
        customersAfter: 3,
        new: 1,
        changed: 2,
        removed: 0,
        can: 'undo'
      },
      { kind: 'import', sourceName: '0.csv', customersBefore: 0, customersAfter: 2, new: 2, can: null }
    ])
  })

  it('takes imports back one after the other, to the empty workspace, and makes them again', async () => {
    await bring(0, 1, 2)
    expect(await cities()).toEqual(['Rome'])
    await undo()
    expect(await cities()).toEqual(['Oslo', 'Oslo', 'Tromsø'])
    expect(await told()).toEqual([
      ['2.csv', true, 'redo'],
      ['1.csv', false, 'undo'],
      ['0.csv', false, null]
    ])
    await undo()
    expect(await cities()).toEqual(['Oslo', 'Bergen'])
    await undo()
    expect(await customers()).toBe(0)
    expect(await told()).toEqual([
      ['2.csv', true, null],
      ['1.csv', true, null],
      ['0.csv', true, 'redo']
    ])
    await redo()
    await redo()
    expect(await cities()).toEqual(['Oslo', 'Oslo', 'Tromsø'])
    await client.call('workspace.reopen', {})
    expect(await cities()).toEqual(['Oslo', 'Oslo', 'Tromsø'])
    await redo()
    expect(await told()).toEqual([
      ['2.csv', false, 'undo'],
      ['1.csv', false, null],
      ['0.csv', false, null]
    ])
  })

  it('makes nothing again after a new import, and keeps no files of what was taken back', async () => {
    await bring(0, 1)
    await undo()
    await bring(2)
    expect(await told()).toEqual([
      ['2.csv', false, 'undo'],
      ['1.csv', true, null],
      ['0.csv', false, null]
    ])
    const taken = (await list())[1]?.id ?? ''
    expect(await endOf(client.call('journal.redo', { id: taken }))).toBe('nothingToRedo')
    expect(await endOf(client.call('journal.undo', { id: taken }))).toBe('nothingToUndo')
    await undo()
    expect(await told()).toEqual([
      ['2.csv', true, 'redo'],
      ['1.csv', true, null],
      ['0.csv', false, 'undo']
    ])
    expect(await cities()).toEqual(['Oslo', 'Bergen'])
  })

  it('keeps the states of the last ten imports and no more', async () => {
    for (let time = 0; time < 13; time++) await bring(time % 2)
    for (let time = 0; time < 10; time++) await undo()
    expect((await told()).filter(([, , can]) => can === 'undo')).toEqual([])
    expect(await customers()).toBe(2)
  }, 60_000)

  it('does not offer to take back an import whose former files are gone, and refuses damaged ones', async () => {
    await bring(0, 1)
    const id = (await list())[0]?.id ?? ''
    const data = join(folder, 'Mine.portrait-data')
    const first = (await readdir(data)).filter((name) => name.includes('0001'))
    for (const name of first) await rm(join(data, name))
    expect((await list())[0]?.can).toBeNull()
    expect(await endOf(client.call('journal.undo', { id }))).toBe('baseMissing')
    expect(await customers()).toBe(3)
  })

  it('leaves segments of fields that go away, with what is broken in them', async () => {
    await bring(0, 1)
    const members = [{ kind: 'age' as const, field: 'age', from: 31, to: 40 }]
    await client.call('segment.save', { name: 'Older', portrait: { kind: 'group', mode: 'all', members } })
    expect(await client.call('segment.list', {})).toMatchObject([{ count: 2 }])
    await undo()
    expect(await client.call('segment.list', {})).toMatchObject([{ broken: 1 }])
    await redo()
    expect(await client.call('segment.list', {})).toMatchObject([{ count: 2, broken: 0 }])
  })
})

describe('an undo that cannot be saved', () => {
  it('leaves everything as it was', async () => {
    await bring(0, 1)
    await client.close()
    let fails = false
    const failing = (real: Files): Partial<Files> => ({
      saveSealed: async (path, ...rest) => {
        if (fails && path.endsWith('.portrait')) throw new Failure('diskFull', { path })
        return real.saveSealed(path, ...rest)
      }
    })
    client = await inProcessHost(folder, (ports) => ({ ...ports, files: { ...ports.files, ...failing(ports.files) } }))
    await client.call('workspace.open', { name: 'Mine' })
    const [entry] = await list()
    fails = true
    expect(await endOf(client.call('journal.undo', { id: entry?.id ?? '' }))).toBe('diskFull')
    expect(await customers()).toBe(3)
    expect((await list())[0]).toEqual(entry)
    fails = false
    await client.call('workspace.reopen', {})
    expect(await customers()).toBe(3)
    await client.close()
  })
})
