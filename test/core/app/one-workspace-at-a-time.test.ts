import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ApiEvent, Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { Files } from '../../../src/core/ports/files'
import type { Ports } from '../../../src/core/ports/ports'
import { createDoor } from '../../hosts/create-door'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const portrait = { kind: 'group', mode: 'all', members: [] } as const

const withFiles =
  (change: (files: Files) => Partial<Files>) =>
  (ports: Ports): Ports => ({ ...ports, files: { ...ports.files, ...change(ports.files) } })

async function importOf(client: Client, folder: string, rows: number) {
  return client.call('import.run', { source: { kind: 'path', path: await fileOf(folder, rows) } })
}

async function fileOf(folder: string, rows: number): Promise<string> {
  const path = join(folder, `${rows}.csv`)
  await writeFile(path, `id,city\n${Array.from({ length: rows }, (_, row) => `${row},Oslo`).join('\n')}\n`)
  return path
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Failure ? error.code : String(error))
  )

describe('one workspace at a time', () => {
  it('an import ends when its workspace is left: it comes into no other, and leaves no file', async () => {
    const folder = await temporaryFolder()
    const door = createDoor()
    const slow = withFiles((files) => ({
      open: async (path) => {
        const reader = await files.open(path)
        return path.endsWith('7.csv')
          ? { ...reader, size: reader.size, read: (...at) => door.pass().then(() => reader.read(...at)) }
          : reader
      }
    }))
    const client = await inProcessHost(folder, slow)
    await client.call('workspace.create', { name: 'Other', language: 'en' })
    await client.call('workspace.create', { name: 'Mine', language: 'en' })
    await importOf(client, folder, 2)
    const ended = codeOf(importOf(client, folder, 7))
    await door.reached
    const opened = client.call('workspace.open', { name: 'Other' })
    door.open()
    expect(await ended).toBe('cancelled')
    expect(await opened).toMatchObject({ name: 'Other', customers: 0 })
    const mine = await client.call('workspace.open', { name: 'Mine' })
    expect(mine).toMatchObject({ customers: 2, readOnlyBecause: null })
    const kept = await readdir(join(folder, 'Mine.portrait-data'))
    expect(kept.filter((name) => name.startsWith('customers'))).toEqual([
      'customers-0001.columns',
      'customers-0001.sqlite'
    ])
    await client.close()
  })

  it('what was changed while an import was written stays when that import cannot be saved', async () => {
    const folder = await temporaryFolder()
    const door = createDoor()
    const failing = withFiles((files) => ({
      saveSealed: async (path, bytes, expected, keepFor) => {
        if (keepFor === 'import') throw new Failure('diskFull', { path })
        if (path.includes('customers')) await door.pass()
        return files.saveSealed(path, bytes, expected, keepFor)
      }
    }))
    const client = await inProcessHost(folder, failing)
    await client.call('workspace.create', { name: 'Mine', language: 'en' })
    await importOf(client, folder, 3)
    await door.reached
    await client.call('segment.save', { name: 'VIP', portrait })
    door.open()
    expect(await codeOf(client.call('import.settle', {}))).toBe('diskFull')
    expect(await client.call('workspace.state', {})).toMatchObject({ segments: 1, customers: 0, fields: [] })
    await client.call('segment.save', { name: 'New', portrait })
    await client.call('workspace.close', {})
    expect(await client.call('workspace.open', { name: 'Mine' })).toMatchObject({ segments: 2 })
    await client.close()
  })

  it('two windows that open the same workspace at once both may change it', async () => {
    const folder = await temporaryFolder()
    const client = await inProcessHost(folder)
    for (const name of ['Other', 'Mine']) await client.call('workspace.create', { name, language: 'en' })
    await client.call('workspace.close', {})
    const open = (name: string) => client.call('workspace.open', { name })
    const states = await Promise.all([open('Mine'), open('Mine')])
    expect(states.map((state) => state.readOnlyBecause)).toEqual([null, null])
    await Promise.all([open('Other'), open('Mine'), open('Other')])
    expect(await open('Mine')).toMatchObject({ name: 'Mine', readOnlyBecause: null })
    await client.close()
  })

  it('tells all windows when another workspace is opened, and when it is closed', async () => {
    const folder = await temporaryFolder()
    const client = await inProcessHost(folder)
    await client.call('workspace.create', { name: 'Mine', language: 'en' })
    const heard: ApiEvent['kind'][] = []
    client.onEvent((event) => void heard.push(event.kind))
    await client.call('workspace.close', {})
    expect(heard).toEqual(['changed'])
    await client.call('workspace.open', { name: 'Mine' })
    expect(heard).toEqual(['changed', 'changed'])
    await client.close()
  })

  it('a sample that is cancelled or cannot be written leaves no workspace', async () => {
    const folder = await temporaryFolder()
    const full = withFiles((files) => ({
      saveSealed: (path, ...rest) =>
        path.includes('customers') ? Promise.reject(new Failure('diskFull', { path })) : files.saveSealed(path, ...rest)
    }))
    const client = await inProcessHost(folder, full)
    expect(await codeOf(client.call('workspace.createSample', { language: 'en' }))).toBe('diskFull')
    expect((await client.call('workspace.list', {})).workspaces).toEqual([])
    await client.close()
  })
})

describe('drafts', () => {
  it('reach the disk within a second though the hand never rests', async () => {
    const folder = await temporaryFolder()
    const client = await inProcessHost(folder)
    await client.call('workspace.create', { name: 'Mine', language: 'en' })
    const { id } = await client.call('segment.create', { name: 'VIP', portrait })
    let saved = 0
    client.onEvent((event) => void (saved += event.kind === 'saved' ? 1 : 0))
    for (let edit = 0; edit < 15; edit++) {
      await client.call('segment.editDraft', { id, portrait, step: 'drag' })
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    expect(saved).toBeGreaterThanOrEqual(1)
    await client.close()
  })
})

describe('imports', () => {
  it('that come at once into one workspace follow each other, and the last one stands', async () => {
    const folder = await temporaryFolder()
    const client = await inProcessHost(folder)
    await client.call('workspace.create', { name: 'Mine', language: 'en' })
    const paths = await Promise.all([3, 5, 4].map((rows) => fileOf(folder, rows)))
    const outcomes = await Promise.all(
      paths.map((path) => client.call('import.run', { source: { kind: 'path', path } }))
    )
    expect(outcomes.map((outcome) => outcome.imported)).toEqual([3, 5, 4])
    await client.call('workspace.close', {})
    const state = await client.call('workspace.open', { name: 'Mine' })
    expect(state).toMatchObject({ customers: 4, baseProblem: null })
    await client.close()
  })

  it('of which no row can be taken are refused, and the base stays', async () => {
    const folder = await temporaryFolder()
    const client = await inProcessHost(folder)
    await client.call('workspace.create', { name: 'Mine', language: 'en' })
    await importOf(client, folder, 2)
    const source = { kind: 'path', path: join(folder, 'keyless.csv') } as const
    await writeFile(source.path, 'id,city\n,Oslo\n?,Rome\n')
    const { recipe } = await client.call('import.inspect', { source })
    expect(await codeOf(client.call('import.run', { source, recipe: { ...recipe, key: 0 } }))).toBe('noRows')
    expect(await client.call('workspace.state', {})).toMatchObject({ customers: 2 })
    await client.close()
  })

  it('by a recipe whose key is none of its columns are refused', async () => {
    const folder = await temporaryFolder()
    const client = await inProcessHost(folder)
    await client.call('workspace.create', { name: 'Mine', language: 'en' })
    const source = { kind: 'path', path: join(folder, 'some.csv') } as const
    await writeFile(source.path, 'id,city\n1,Oslo\n2,Rome\n')
    const { recipe } = await client.call('import.inspect', { source })
    expect(await codeOf(client.call('import.run', { source, recipe: { ...recipe, key: 7 } }))).toBe('invalidArguments')
    await client.close()
  })
})
