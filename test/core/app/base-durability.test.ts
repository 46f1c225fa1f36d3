import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { Files } from '../../../src/core/ports/files'
import { bringIn, definitionsOnDisk, endOf, more, people, startWithDoor } from './base-behind-a-door'
import { temporaryFolder } from '../../hosts/temporary-folder'

const portrait = { kind: 'group', mode: 'all', members: [] } as const
let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

const dataFiles = async () =>
  (await readdir(join(folder, 'Mine.portrait-data'))).filter((name) => name.startsWith('customers'))
const firstFiles = ['customers-0001.columns', 'customers-0001.sqlite']
const secondFiles = ['customers-0002.columns', 'customers-0002.sqlite']
const count = async (client: Client) =>
  (await client.call('portrait.preview', { portrait, page: { columns: [] } })).count
const state = (client: Client) => client.call('workspace.state', {})
const fullDisk = (files: Files): Partial<Files> => ({
  saveSealed: async (path, ...rest) => {
    if (path.endsWith('0002.sqlite')) throw new Failure('diskFull', { path })
    return files.saveSealed(path, ...rest)
  }
})

describe('a base that is being written', () => {
  it('can be previewed at once, while the file still names the old one', async () => {
    const { client, door, told } = await startWithDoor(folder)
    expect(await bringIn(client, folder, more)).toMatchObject({ imported: 4 })
    await door.reached
    expect(await count(client)).toBe(4)
    expect((await state(client)).durability.kind).toBe('writing')
    expect((await definitionsOnDisk(folder)).generation).toMatchObject({ number: 1, customers: 3 })
    door.open()
    await client.call('import.settle', {})
    expect((await state(client)).durability).toEqual({ kind: 'saved' })
    expect((await definitionsOnDisk(folder)).generation).toMatchObject({ number: 2, customers: 4 })
    expect(told.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
    expect(told.at(-1)).toEqual({ kind: 'durability', durability: { kind: 'saved' } })
    await client.close()
  })

  it('does not keep edits from the disk, nor do they name it before it is there', async () => {
    const { client, door } = await startWithDoor(folder)
    await bringIn(client, folder, more)
    await door.reached
    await client.call('segment.save', { name: 'VIP', portrait })
    const between = await definitionsOnDisk(folder)
    expect(between).toMatchObject({ generation: { number: 1 }, segments: [{ name: 'VIP' }] })
    expect(between.fields).toHaveLength(2)
    await client.call('segment.save', { name: 'More', portrait })
    await client.call('history.undo', {})
    door.open()
    await client.call('import.settle', {})
    const after = await definitionsOnDisk(folder)
    expect(after).toMatchObject({ generation: { number: 2 }, segments: [{ name: 'VIP' }] })
    expect(after.fields).toHaveLength(3)
    await client.call('history.undo', {})
    expect(await state(client)).toMatchObject({ segments: 0, customers: 4 })
    await client.close()
  })

  it('is waited for when the workspace is closed', async () => {
    const { client, door } = await startWithDoor(folder)
    await bringIn(client, folder, more)
    await door.reached
    const closed = client.call('workspace.close', {})
    door.open()
    await closed
    expect(await client.call('workspace.open', { name: 'Mine' })).toMatchObject({ customers: 4, baseProblem: null })
    await client.close()
  })

  it('can be given up: the former customers are there again, and no file is left', async () => {
    const { client, door } = await startWithDoor(folder)
    await bringIn(client, folder, more)
    await door.reached
    await client.call('segment.save', { name: 'VIP', portrait })
    const settled = endOf(client.call('import.settle', {}))
    const givenUp = client.call('import.giveUp', {})
    door.open()
    await givenUp
    expect(await settled).toBe('cancelled')
    expect(await state(client)).toMatchObject({ customers: 3, segments: 1, durability: { kind: 'saved' } })
    expect(await dataFiles()).toEqual(firstFiles)
    expect(await definitionsOnDisk(folder)).toMatchObject({ generation: { number: 1 }, segments: [{ name: 'VIP' }] })
    await client.close()
  })

  it('is followed by the next import, which waits for it', async () => {
    const { client, door } = await startWithDoor(folder)
    await bringIn(client, folder, more)
    await door.reached
    const next = bringIn(client, folder, people)
    door.open()
    expect(await next).toMatchObject({ imported: 3 })
    await client.call('import.settle', {})
    expect((await definitionsOnDisk(folder)).generation).toMatchObject({ number: 3, customers: 3 })
    await client.close()
  })

  it('comes into the copy that is made of its workspace', async () => {
    const { client, door } = await startWithDoor(folder)
    await bringIn(client, folder, more)
    await door.reached
    const copied = client.call('workspace.duplicate', { name: 'Mine', as: 'Copy' })
    door.open()
    await copied
    expect(await client.call('workspace.open', { name: 'Copy' })).toMatchObject({ customers: 4, baseProblem: null })
    await client.close()
  })
})

describe('a base that cannot be written', () => {
  it('gives its place back to the former one, and tells why', async () => {
    const { client, door, told } = await startWithDoor(folder, fullDisk)
    await bringIn(client, folder, more)
    await door.reached
    await client.call('segment.save', { name: 'VIP', portrait })
    door.open()
    expect(await endOf(client.call('import.settle', {}))).toBe('diskFull')
    expect(await endOf(client.call('import.settle', {}))).toBe('diskFull')
    expect(await state(client)).toMatchObject({
      customers: 3,
      segments: 1,
      durability: { kind: 'failed', failure: { code: 'diskFull' } }
    })
    expect(await count(client)).toBe(3)
    expect(await dataFiles()).toEqual(firstFiles)
    expect(told.at(-1)).toMatchObject({ kind: 'durability', durability: { kind: 'failed' } })
    await client.call('history.undo', {})
    expect(await state(client)).toMatchObject({ customers: 3, segments: 0 })
    await client.call('workspace.close', {})
    expect(await client.call('workspace.open', { name: 'Mine' })).toMatchObject({
      customers: 3,
      durability: { kind: 'saved' }
    })
    await client.close()
  })

  it('is told when the workspace is closed meanwhile, which then stays open once', async () => {
    const { client, door } = await startWithDoor(folder, fullDisk)
    await bringIn(client, folder, more)
    await door.reached
    const closed = endOf(client.call('workspace.close', {}))
    door.open()
    expect(await closed).toBe('diskFull')
    expect(await state(client)).toMatchObject({ customers: 3 })
    expect(await endOf(client.call('workspace.close', {}))).toBe('done')
    await client.close()
  })

  it('can be imported again', async () => {
    let isFull = true
    const { client, door } = await startWithDoor(folder, (files) => ({
      saveSealed: async (path, ...rest) => {
        if (isFull && path.endsWith('0002.sqlite')) throw new Failure('diskFull', { path })
        return files.saveSealed(path, ...rest)
      }
    }))
    door.open()
    await bringIn(client, folder, more)
    expect(await endOf(client.call('import.settle', {}))).toBe('diskFull')
    isFull = false
    await bringIn(client, folder, more)
    await client.call('import.settle', {})
    expect(await state(client)).toMatchObject({ customers: 4, durability: { kind: 'saved' } })
    expect(await dataFiles()).toEqual([...firstFiles, ...secondFiles])
    await client.close()
  })
})
