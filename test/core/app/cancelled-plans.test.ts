import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn, definitionsOnDisk, endOf, more, startWithDoor } from './base-behind-a-door'

const rows = (from: number, count: number): string =>
  `id,city\n${Array.from({ length: count }, (_, row) => `${from + row},City ${row % 7}`).join('\n')}\n`
let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

async function fileOf(text: string) {
  const path = join(folder, 'next.csv')
  await writeFile(path, text)
  return { kind: 'path', path } as const
}
const customers = async (client: Client) => (await client.call('workspace.state', {})).customers

describe('a plan that is cancelled', () => {
  it('at any moment leaves the base as it was, and nothing to apply', async () => {
    const client = await inProcessHost(folder)
    await client.call('workspace.create', { name: 'Mine', language: 'en' })
    await bringIn(client, folder, rows(0, 40_000))
    await client.call('import.settle', {})
    const source = await fileOf(rows(20_000, 60_000))
    const { recipe } = await client.call('import.inspect', { source })
    let done = 0
    for (let delay = 0; delay <= 240; delay += 20) {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), delay)
      const end = await endOf(client.call('import.plan', { source, recipe }, { signal: controller.signal }))
      if (end === 'done') done++
      else expect(end).toBe('cancelled')
      expect(await customers(client)).toBe(40_000)
    }
    expect(done).toBeLessThan(13)
    const plan = await client.call('import.plan', { source, recipe })
    expect(plan).toMatchObject({ new: 40_000, same: expect.any(Number) as number, absent: 20_000 })
    expect(await client.call('journal.list', {})).toHaveLength(1)
    await client.close()
  }, 60_000)
})

describe('an import of a plan that is given up while it is written', () => {
  it('leaves the former base, its journal and its file', async () => {
    const { client, door } = await startWithDoor(folder)
    const plan = await client.call('import.plan', { source: await fileOf(more) })
    await client.call('import.apply', { plan: plan.id })
    expect(await client.call('journal.list', {})).toHaveLength(2)
    await door.reached
    const givenUp = client.call('import.giveUp', {})
    door.open()
    await givenUp
    expect(await customers(client)).toBe(3)
    expect(await client.call('journal.list', {})).toMatchObject([{ undone: false, can: 'undo' }])
    const { generation, journal, recipes, states } = await definitionsOnDisk(folder)
    expect([generation?.number, journal.length, recipes.length, states.length]).toEqual([1, 1, 1, 1])
    await client.call('workspace.close', {})
    expect(await client.call('workspace.open', { name: 'Mine' })).toMatchObject({ customers: 3, baseProblem: null })
    await client.close()
  })

  it('is followed by an undo only when it is on disk', async () => {
    const { client, door } = await startWithDoor(folder)
    const plan = await client.call('import.plan', { source: await fileOf(more) })
    await client.call('import.apply', { plan: plan.id })
    const [entry] = await client.call('journal.list', {})
    const undone = client.call('journal.undo', { id: entry?.id ?? '' })
    await door.reached
    door.open()
    expect(await undone).toMatchObject([{ undone: true, can: 'redo' }, { undone: false }])
    expect(await customers(client)).toBe(3)
    expect((await definitionsOnDisk(folder)).generation).toMatchObject({ number: 1 })
    await client.close()
  })
})
