import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Seal } from '../../../src/core/ports/files'
import type { Ports } from '../../../src/core/ports/ports'
import { createDatabase, openDatabase } from '../../../src/core/store/database-format'
import { listWorkspaces } from '../../../src/core/store/list-workspaces'
import { createWorkspaceFile, readWorkspaceFile, saveWorkspaceFile } from '../../../src/core/store/workspace-file'
import { workspaceFormat } from '../../../src/core/store/workspace-format'
import { footerBytes } from '../../../src/node/disk/footer'
import { nodePorts } from '../../../src/node/node-ports'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { fullContents } from './workspace-contents'

let ports: Ports
let folder: string
let path: string
let count = 0

beforeAll(async () => {
  folder = await temporaryFolder()
  ports = await nodePorts({ folder, host: 'commandLine', version: 'test' })
})
beforeEach(() => {
  path = join(folder, `Workspace ${++count}.portrait`)
})

const refusal = async (): Promise<unknown> => {
  const before = await readFile(path).catch(() => null)
  const error: unknown = await readWorkspaceFile(ports, path).catch((reason: unknown) => reason)
  if (before) expect((await readFile(path)).equals(before)).toBe(true)
  return error
}
const damaged = (why: string) => ({ code: 'workspaceDamaged', details: { why } })
const sealed = (bytes: Uint8Array) => Buffer.concat([bytes, footerBytes(bytes, 1)])
const create = (): Promise<Seal> => createWorkspaceFile(ports, path, fullContents)

describe('a workspace file', () => {
  it('gives back everything that was saved', async () => {
    const seal = await create()
    expect(await readWorkspaceFile(ports, path)).toEqual({ ...fullContents, seal, olderFormat: false })
  })

  it('gives back what was saved last, with a higher sequence number', async () => {
    const first = await create()
    const definitions = { ...fullContents.definitions, segments: [] }
    const second = await saveWorkspaceFile(ports, path, { ...fullContents, definitions }, first)
    expect(second.sequence).toBe(first.sequence + 1)
    expect((await readWorkspaceFile(ports, path)).definitions).toEqual(definitions)
  })

  it('holds nothing of a segment that was removed', async () => {
    const first = await create()
    await saveWorkspaceFile(
      ports,
      path,
      { ...fullContents, definitions: { ...fullContents.definitions, segments: [] } },
      first
    )
    expect((await readFile(path)).includes('Оптовики')).toBe(false)
  })

  it('is not made over a file that exists', async () => {
    await create()
    const before = await readFile(path)
    await expect(create()).rejects.toMatchObject({ code: 'workspaceExists' })
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it('is a SQLite file with our application_id, the newest version, and readable rows', async () => {
    await create()
    const bytes = await readFile(path)
    expect(bytes.subarray(68, 72).toString('latin1')).toBe('PDsk')
    const database = ports.sql.open(bytes)
    expect(database.all('PRAGMA user_version')).toEqual([[workspaceFormat.migrations.length]])
    expect(database.all('PRAGMA integrity_check')).toEqual([['ok']])
    expect(database.all('SELECT name, color FROM segments ORDER BY position')).toEqual([
      ['Оптовики', 'teal'],
      ['VIP', 'plum']
    ])
    database.close()
  })
})

describe('opening refuses, and leaves as it is,', () => {
  it('a file that is not there', async () => {
    expect(await refusal()).toMatchObject({ code: 'workspaceNotFound' })
  })

  it('a folder with the name of a workspace', async () => {
    await mkdir(path)
    expect(await readWorkspaceFile(ports, path).catch((error: unknown) => error)).toMatchObject({
      code: 'workspaceForeign'
    })
  })

  it('an empty file', async () => {
    await writeFile(path, '')
    expect(await refusal()).toMatchObject(damaged('empty'))
  })

  it('one byte, text, and random bytes', async () => {
    for (const bytes of [Buffer.from('x'), Buffer.from('name;age\nAnna;30\n'), Buffer.alloc(9000, 0xa7)]) {
      await writeFile(path, bytes)
      expect(await refusal()).toMatchObject({ code: 'workspaceForeign' })
    }
  })

  it('a SQLite file of another program', async () => {
    const database = ports.sql.open()
    database.execute('CREATE TABLE t (a)')
    await writeFile(path, database.export())
    expect(await refusal()).toMatchObject({ code: 'workspaceForeign' })
    await writeFile(path, sealed(database.export()))
    expect(await refusal()).toMatchObject({ code: 'workspaceForeign' })
    database.close()
  })

  it('a file cut at any length', async () => {
    await create()
    const bytes = await readFile(path)
    for (const length of [1, 15, 16, 99, 100, 4096, bytes.length - 64, bytes.length - 63, bytes.length - 1]) {
      await writeFile(path, bytes.subarray(0, length))
      expect(await refusal()).toMatchObject(damaged('unsealed'))
    }
  })

  it('a file with a byte added, or without its footer', async () => {
    await create()
    const bytes = await readFile(path)
    await writeFile(path, Buffer.concat([bytes, Buffer.from([0])]))
    expect(await refusal()).toMatchObject(damaged('unsealed'))
    await writeFile(path, bytes.subarray(0, -64))
    expect(await refusal()).toMatchObject(damaged('unsealed'))
  })

  it('a file with one flipped byte, wherever it is', async () => {
    await create()
    const bytes = await readFile(path)
    const places = [
      0,
      60,
      68,
      99,
      100,
      5000,
      bytes.length - 65,
      ...Array.from({ length: 64 }, (_, i) => bytes.length - 64 + i)
    ]
    for (let place = 7; place < bytes.length; place += 997) places.push(place)
    for (const place of places) {
      const flipped = Buffer.from(bytes)
      flipped[place] = (flipped[place] ?? 0) ^ 0x10
      await writeFile(path, flipped)
      expect((await refusal()) as { code: string }).toMatchObject({ code: 'workspaceDamaged' })
    }
  })

  it('a file of a newer version, even if its schema is unknown', async () => {
    const database = createDatabase(ports.sql, workspaceFormat)
    const version = workspaceFormat.migrations.length + 1
    database.execute(`CREATE TABLE later (a); PRAGMA user_version = ${version}`)
    await writeFile(path, sealed(database.export()))
    database.close()
    expect(await refusal()).toMatchObject({ code: 'workspaceNewer', details: { version } })
  })

  it('a file whose schema has one object more, less or different', async () => {
    for (const change of [
      'CREATE TRIGGER t AFTER INSERT ON segments BEGIN DELETE FROM segments; END',
      'CREATE VIEW v AS SELECT 1',
      'DROP TABLE recipes',
      'ALTER TABLE segments ADD COLUMN extra TEXT'
    ]) {
      const database = createDatabase(ports.sql, workspaceFormat)
      database.execute(change)
      await writeFile(path, sealed(database.export()))
      database.close()
      expect(await refusal()).toMatchObject(damaged('schema'))
    }
  })

  it('a file whose rows do not hold what they should', async () => {
    await create()
    const bytes = (await readFile(path)).subarray(0, -64)
    for (const change of [
      "UPDATE segments SET color = 'no such colour'",
      "UPDATE segment_versions SET portrait_json = '{'",
      "DELETE FROM settings WHERE key = 'language'",
      "DELETE FROM meta WHERE key = 'salt'",
      "UPDATE fields SET type = 'secret'"
    ]) {
      const database = ports.sql.open(bytes)
      database.execute(change)
      await writeFile(path, sealed(database.export()))
      database.close()
      expect(await refusal()).toMatchObject(damaged('contents'))
    }
  })

  it('a file that another SQLite program has written to', async () => {
    await create()
    const database = ports.sql.open(await readFile(path))
    database.execute("UPDATE segments SET name = 'Changed'")
    await writeFile(path, database.export())
    database.close()
    expect(await refusal()).toMatchObject({ code: 'workspaceDamaged' })
  })
})

describe('the list of workspaces', () => {
  it('tells of each file what it holds or why it cannot be opened', async () => {
    const own = await temporaryFolder()
    const there = { ...ports, folder: own }
    await createWorkspaceFile(ports, join(own, 'Good.portrait'), fullContents)
    await writeFile(join(own, 'Empty.portrait'), '')
    await writeFile(join(own, 'Strange.portrait'), 'hello')
    await writeFile(join(own, 'customers.csv'), 'a;b')
    await mkdir(join(own, 'Folder.portrait'))
    const { workspaces } = await listWorkspaces(there)
    expect(workspaces.map(({ name, problem, customers, segments }) => [name, problem, customers, segments])).toEqual([
      ['Empty', 'damaged', null, null],
      ['Folder', 'foreign', null, null],
      ['Good', null, 2240, 2],
      ['Strange', 'foreign', null, null]
    ])
  })

  it('is empty for a folder that does not exist', async () => {
    const none = join(folder, 'nowhere')
    expect(await listWorkspaces({ ...ports, folder: none })).toEqual({ folder: none, workspaces: [] })
  })
})

describe('a format with several versions', () => {
  const two = { applicationId: 77, migrations: ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y'] }

  it('leads an older file forward in memory', () => {
    const old = createDatabase(ports.sql, two, 1)
    old.execute('INSERT INTO a VALUES (5)')
    const opening = openDatabase(ports.sql, two, old.export())
    old.close()
    if (opening.kind !== 'open') throw new Error(opening.kind)
    expect(opening.database.all('SELECT x, y FROM a')).toEqual([[5, null]])
    expect(opening.database.all('PRAGMA user_version')).toEqual([[2]])
    opening.database.close()
  })

  it('compares an older file with the schema of its own version', () => {
    const old = createDatabase(ports.sql, two, 1)
    old.execute('PRAGMA user_version = 2')
    expect(openDatabase(ports.sql, two, old.export())).toEqual({ kind: 'damaged', why: 'schema' })
    old.close()
  })
})
