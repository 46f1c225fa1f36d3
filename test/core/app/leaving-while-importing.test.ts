import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { Files } from '../../../src/core/ports/files'
import { readWorkspaceFile } from '../../../src/core/store/workspace-file'
import { nodePorts } from '../../../src/node/node-ports'
import { createDoor } from '../../hosts/create-door'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const portrait = { kind: 'group', mode: 'all', members: [] } as const
const people = 'id,city\n1,Oslo\n2,Oslo\n3,Bergen\n'
const more = 'id,city,age\n1,Oslo,30\n2,Oslo,31\n3,Oslo,32\n4,Bergen,33\n'
let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

/** A workspace with three customers on disk, whose next file of columns waits at a door. */
async function startWithDoor(change: (files: Files) => Partial<Files> = () => ({})) {
  const door = createDoor()
  const slow = (files: Files): Files => ({
    ...files,
    create: async (path) => {
      if (path.endsWith('0002.columns')) await door.pass()
      return files.create(path)
    },
    ...change(files)
  })
  const client = await inProcessHost(folder, (ports) => ({ ...ports, files: slow(ports.files) }))
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringIn(client, 'people.csv', people)
  await client.call('import.settle', {})
  return { client, door }
}

async function bringIn(client: Client, name: string, text: string) {
  const path = join(folder, name)
  await writeFile(path, text)
  return client.call('import.run', { source: { kind: 'path', path } })
}

async function definitionsOnDisk() {
  const ports = await nodePorts({ folder, host: 'commandLine', version: 'test' })
  return (await readWorkspaceFile(ports, join(folder, 'Mine.portrait'))).definitions
}

const endOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Failure ? error.code : String(error))
  )

const moment = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

describe('an import that begins while its workspace is being left', () => {
  const ways = (['workspace.remove', 'workspace.create'] as const).flatMap((verb) =>
    [false, true].map((slowly) => ({ verb, slowly }))
  )
  it.each(ways)('is cancelled by $verb, also when it reads slowly ($slowly)', async ({ verb, slowly }) => {
    const reading = createDoor()
    const { client, door } = await startWithDoor((files) => ({
      open: async (path) => {
        if (slowly && path.endsWith('third.csv')) await reading.pass()
        return files.open(path)
      }
    }))
    await bringIn(client, 'people.csv', more)
    await door.reached
    const left =
      verb === 'workspace.remove'
        ? client.call(verb, { name: 'Mine' })
        : client.call(verb, { name: 'Other', language: 'en' })
    await moment(50)
    const late = endOf(bringIn(client, 'third.csv', 'id\n7\n8\n9\n10\n11\n'))
    await moment(100)
    door.open()
    await moment(slowly ? 200 : 0)
    reading.open()
    expect([await endOf(left), await late]).toEqual(['done', 'cancelled'])
    if (verb === 'workspace.create') {
      expect(await client.call('workspace.state', {})).toMatchObject({ name: 'Other', customers: 0 })
      expect((await definitionsOnDisk()).generation?.customers).toBe(4)
    } else expect((await readdir(folder)).filter((name) => name.startsWith('Mine'))).toEqual([])
    await client.close()
  })
})

it('a restore and an import follow each other, so that the file names the customers that are said to be saved', async () => {
  const held = createDoor()
  let armed = false
  const { client, door } = await startWithDoor((files) => ({
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
  const imported = endOf(bringIn(client, 'people.csv', more))
  await moment(50)
  held.open()
  door.open()
  await slowSave
  expect([await restored, await imported]).toEqual(['done', 'done'])
  await client.call('import.settle', {})
  expect((await definitionsOnDisk()).generation?.customers).toBe(4)
  expect(await client.call('workspace.state', {})).toMatchObject({ customers: 4, durability: { kind: 'saved' } })
  await client.close()
})
