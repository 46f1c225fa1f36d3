import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { bringIn, definitionsOnDisk, endOf, more, startWithDoor } from './base-behind-a-door'
import { createDoor } from '../../hosts/create-door'
import { temporaryFolder } from '../../hosts/temporary-folder'

const portrait = { kind: 'group', mode: 'all', members: [] } as const
let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

const moment = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

describe('an import that begins while its workspace is being left', () => {
  const ways = (['workspace.remove', 'workspace.create'] as const).flatMap((verb) =>
    [false, true].map((slowly) => ({ verb, slowly }))
  )
  it.each(ways)('is cancelled by $verb, also when it reads slowly ($slowly)', async ({ verb, slowly }) => {
    const reading = createDoor()
    const { client, door } = await startWithDoor(folder, (files) => ({
      open: async (path) => {
        if (slowly && path.endsWith('third.csv')) await reading.pass()
        return files.open(path)
      }
    }))
    await bringIn(client, folder, more)
    await door.reached
    const left =
      verb === 'workspace.remove'
        ? client.call(verb, { name: 'Mine' })
        : client.call(verb, { name: 'Other', language: 'en' })
    await moment(50)
    const late = endOf(bringIn(client, folder, 'id\n7\n8\n9\n10\n11\n', 'third.csv'))
    await moment(100)
    door.open()
    await moment(slowly ? 200 : 0)
    reading.open()
    expect([await endOf(left), await late]).toEqual(['done', 'cancelled'])
    if (verb === 'workspace.create') {
      expect(await client.call('workspace.state', {})).toMatchObject({ name: 'Other', customers: 0 })
      expect((await definitionsOnDisk(folder)).generation?.customers).toBe(4)
    } else expect((await readdir(folder)).filter((name) => name.startsWith('Mine'))).toEqual([])
    await client.close()
  })
})

it('a reference table that is read while its workspace is being left comes into neither', async () => {
  const reading = createDoor()
  const { client } = await startWithDoor(folder, (files) => ({
    open: async (path) => {
      if (path.endsWith('cities.csv')) await reading.pass()
      return files.open(path)
    }
  }))
  const path = join(folder, 'cities.csv')
  await writeFile(path, 'city,population\nOslo,700000\n')
  const source = { kind: 'path' as const, path }
  const wish = { source, name: 'Cities', key: 0, columns: [1], joins: 'city' }
  const brought = endOf(client.call('reference.import', wish))
  await reading.reached
  const left = endOf(client.call('workspace.create', { name: 'Other', language: 'en' }))
  await moment(100)
  reading.open()
  expect([await brought, await left]).toEqual(['cancelled', 'done'])
  expect(await client.call('reference.list', {})).toEqual([])
  expect((await definitionsOnDisk(folder)).references).toEqual([])
  await client.close()
})

it('a restore and an import follow each other, so that the file names the customers that are said to be saved', async () => {
  const held = createDoor()
  let armed = false
  const { client, door } = await startWithDoor(folder, (files) => ({
    saveSealed: async (path, ...rest) => {
      if (armed && path.endsWith('Mine.portrait')) {
        armed = false
        await held.pass()
      }
      return files.saveSealed(path, ...rest)
    }
  }))
  await client.call('segment.save', { name: 'VIP', portrait })
  armed = true
  const slowSave = endOf(client.call('segment.save', { name: 'Two', portrait }))
  await held.reached
  const [latest] = await client.call('backup.list', {})
  const restored = endOf(client.call('backup.restore', { id: latest?.id ?? '' }))
  await moment(50)
  const imported = endOf(bringIn(client, folder, more))
  await moment(50)
  held.open()
  door.open()
  await slowSave
  expect([await restored, await imported]).toEqual(['done', 'done'])
  await client.call('import.settle', {})
  expect((await definitionsOnDisk(folder)).generation?.customers).toBe(4)
  expect(await client.call('workspace.state', {})).toMatchObject({ customers: 4, durability: { kind: 'saved' } })
  await client.close()
})
