import { mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { FileReader } from '../../../src/core/ports/files'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const good = 'id,name,city\n1,Anna,Kraków\n2,Jan,Łódź\n'

async function workspaceWithTwo(folder: string): Promise<Client & { close(): Promise<void> }> {
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'W', language: 'en' })
  await importText(client, folder, good)
  return client
}

async function importText(client: Client, folder: string, content: string | Uint8Array) {
  const path = join(folder, 'input.csv')
  await writeFile(path, content)
  return client.call('import.run', { source: { kind: 'path', path } })
}

async function refusalOf(call: Promise<unknown>): Promise<Failure> {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof Failure)) throw new Error('was not refused')
  return error
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('wrong input', () => {
  const refused: [string, string | Uint8Array, string, object][] = [
    ['an empty file', '', 'fileEmpty', {}],
    ['a file of blank lines', '\n\n\n', 'noRows', {}],
    ['a header without rows', 'id,name\n', 'noRows', {}],
    ['a program', new Uint8Array(4096).map((_, index) => (index * 37) % 256), 'fileBinary', {}],
    ['an unclosed quote', 'id,name\n1,"Anna\n2,Jan\n3,Ola\n', 'unclosedQuote', { line: 2 }],
    ['a cell of two megabytes', `id,name\n1,${'x'.repeat(2 * 1024 * 1024)}\n`, 'cellTooLarge', { line: 2 }],
    ['two thousand columns', `${'a,'.repeat(2000)}\n${'1,'.repeat(2000)}\n`, 'tooManyColumns', {}]
  ]
  it.each(refused)('%s is refused with its reason, and the old base stays', async (_, content, code, details) => {
    const folder = await temporaryFolder()
    const client = await workspaceWithTwo(folder)
    const failure = await refusalOf(importText(client, folder, content))
    expect(failure.code).toBe(code)
    expect(failure.details).toMatchObject(details)
    expect((await client.call('workspace.state', {})).customers).toBe(2)
    await client.close()
  })

  it('a file of one byte is one customer without a key, or a clear refusal, never a crash', async () => {
    const folder = await temporaryFolder()
    const client = await workspaceWithTwo(folder)
    const failure = await refusalOf(importText(client, folder, 'x'))
    expect(['noRows', 'fileEmpty']).toContain(failure.code)
    await client.close()
  })

  it('ragged rows are rejected with their lines, and the others are imported', async () => {
    const folder = await temporaryFolder()
    const client = await workspaceWithTwo(folder)
    const outcome = await importText(
      client,
      folder,
      'id,name,city\n1,Anna,Kraków\n2,Jan\n3,Ola,Gdynia,extra\n4,Ewa,Sopot\n'
    )
    expect(outcome).toMatchObject({ imported: 2, rejected: 2 })
    expect(outcome.rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'tooFewCells'],
      [4, 'tooManyCells']
    ])
    await client.close()
  })

  it('duplicate, empty and hostile headers keep their columns apart', async () => {
    const folder = await temporaryFolder()
    const client = await workspaceWithTwo(folder)
    const headers = 'id,x,x,,__proto__,constructor,toString,x'
    await importText(client, folder, `${headers}\n1,a1,b1,c1,d1,e1,f1,g1\n2,a2,b2,c2,d2,e2,f2,g2\n`)
    const fields = await client.call('field.list', {})
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length)
    const columns = fields.filter((field) => field.origin.kind === 'column').map((field) => field.id)
    const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns } })
    expect(rows.map((row) => row.cells)).toEqual([
      ['1', 'a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1'],
      ['2', 'a2', 'b2', 'c2', 'd2', 'e2', 'f2', 'g2']
    ])
    await client.close()
  })

  it('five hundred columns are imported and read back', async () => {
    const folder = await temporaryFolder()
    const client = await workspaceWithTwo(folder)
    const header = Array.from({ length: 500 }, (_, index) => `column ${index}`).join(';')
    const row = (start: number) => Array.from({ length: 500 }, (_, index) => String(start + index)).join(';')
    await importText(client, folder, bytesOf(`${header}\n${row(1)}\n${row(1000)}\n`))
    expect((await client.call('field.list', {})).filter((field) => field.origin.kind === 'column')).toHaveLength(500)
    await client.close()
  })

  it('a file that is not there, and one that vanishes while it is read, are refused by name', async () => {
    const folder = await temporaryFolder()
    const client = await workspaceWithTwo(folder)
    const missing = await refusalOf(
      client.call('import.run', { source: { kind: 'path', path: join(folder, 'none.csv') } })
    )
    expect(missing.code).toBe('fileNotFound')
    await client.close()
    const path = join(folder, 'large.csv')
    await writeFile(
      path,
      `id,name\n${Array.from({ length: 200_000 }, (_, index) => `${index},customer ${index}`).join('\n')}\n`
    )
    const vanishing = await inProcessHost(folder, (ports) => ({
      ...ports,
      files: {
        ...ports.files,
        open: async (name) => {
          const reader = await ports.files.open(name)
          return name === path ? cutAfterFirstRead(reader, path) : reader
        }
      }
    }))
    await vanishing.call('workspace.open', { name: 'W' })
    const vanished = await refusalOf(vanishing.call('import.run', { source: { kind: 'path', path } }))
    expect(vanished.code).toBe('fileVanished')
    expect((await vanishing.call('workspace.state', {})).customers).toBe(2)
    await vanishing.close()
  })

  it('a workspace that is empty, foreign, cut or flipped is refused and stays byte for byte as it was', async () => {
    const folder = await temporaryFolder()
    const client = await workspaceWithTwo(folder)
    await client.close()
    const whole = await readFile(join(folder, 'W.portrait'))
    const flipped = Uint8Array.from(whole)
    flipped[5000] = (flipped[5000] ?? 0) ^ 1
    const cases: Record<string, Uint8Array> = {
      empty: new Uint8Array(0),
      'one byte': new Uint8Array(1),
      text: bytesOf('id;name\n1;Anna\n'),
      cut: whole.subarray(0, whole.length - 1),
      flipped
    }
    for (const [name, bytes] of Object.entries(cases)) {
      const path = join(folder, `${name}.portrait`)
      await writeFile(path, bytes)
      const again = await inProcessHost(folder)
      const { code } = await refusalOf(again.call('workspace.open', { name }))
      expect(['workspaceDamaged', 'workspaceForeign'], name).toContain(code)
      expect(new Uint8Array(await readFile(path)), name).toEqual(Uint8Array.from(bytes))
      await again.close()
    }
  })

  it('opens read-only in a second program and says who holds it', async () => {
    const folder = await temporaryFolder()
    const first = await workspaceWithTwo(folder)
    const second = await inProcessHost(folder)
    const state = await second.call('workspace.open', { name: 'W' })
    expect(state.readOnlyBecause).toBeTruthy()
    const { code } = await refusalOf(second.call('settings.change', { currency: 'EUR' }))
    expect(code).toBe('workspaceReadOnly')
    await second.close()
    await first.close()
  })

  it('opens with its definitions when the people file is damaged or missing, and says so', async () => {
    const folder = await temporaryFolder()
    const client = await workspaceWithTwo(folder)
    await client.call('segment.create', { name: 'All', portrait: { kind: 'group', mode: 'all', members: [] } })
    await client.close()
    const data = join(folder, 'W.portrait-data')
    const file = join(data, (await readdir(data)).find((name) => name.startsWith('customers-')) ?? '')
    const bytes = await readFile(file)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 255
    await writeFile(file, bytes)
    const damaged = await inProcessHost(folder)
    expect(await damaged.call('workspace.open', { name: 'W' })).toMatchObject({ baseProblem: 'damaged', segments: 1 })
    await damaged.close()
    await unlink(file)
    const missing = await inProcessHost(folder)
    expect(await missing.call('workspace.open', { name: 'W' })).toMatchObject({ baseProblem: 'missing', customers: 0 })
    await missing.close()
  })

  it('a folder in the place of a workspace is refused', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'F.portrait'))
    const client = await inProcessHost(folder)
    const { code } = await refusalOf(client.call('workspace.open', { name: 'F' }))
    expect(['workspaceDamaged', 'workspaceForeign', 'diskRefused']).toContain(code)
    await client.close()
  })
})

function cutAfterFirstRead(reader: FileReader, path: string): FileReader {
  let reads = 0
  return {
    size: reader.size,
    close: () => reader.close(),
    readInto: async (position, into) => {
      await reader.readInto(position, into)
      await writeFile(path, 'id,name\n')
    },
    read: async (position, length) => {
      const bytes = await reader.read(position, Math.min(length, 65_536))
      if (++reads === 20) await writeFile(path, 'id,name\n')
      return bytes
    }
  }
}
