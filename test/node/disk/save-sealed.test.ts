import { link, mkdir, readFile, readdir, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Seal } from '../../../src/core/ports/files'
import { footerLength } from '../../../src/node/disk/footer'
import { nodeFiles } from '../../../src/node/disk/node-files'
import { sqlJsEngine } from '../../../src/node/sql-js-engine'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { faultyCalls } from './faulty-calls'
import { databaseWith } from './small-database'

const files = nodeFiles()
let folder: string
let path: string

beforeEach(async () => {
  folder = await temporaryFolder()
  path = join(folder, 'Work.portrait')
})

const wholeBytes = async (from = path): Promise<Uint8Array> => {
  const reading = await files.readSealed(from)
  if (reading.kind !== 'whole') throw new Error(reading.kind)
  return reading.bytes
}
const save = (text: string, expected: Seal | null): Promise<Seal> =>
  files.saveSealed(path, databaseWith(text), expected)
const backups = async (): Promise<string[]> => (await readdir(join(`${path}-data`, 'backups')).catch(() => [])).sort()

describe('saving', () => {
  it('gives back the bytes and the seal that reading finds', async () => {
    const seal = await save('one', null)
    expect(await files.readSealed(path)).toEqual({ kind: 'whole', bytes: databaseWith('one'), seal })
    expect(seal).toMatchObject({ sequence: 1, length: databaseWith('one').length })
  })

  it('leaves a file that only the user may read, and no other file', async () => {
    await save('one', null)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['Work.portrait'])
  })

  it('counts the saves in the footer of 64 bytes', async () => {
    const first = await save('one', null)
    const second = await save('two', first)
    expect([first.sequence, second.sequence]).toEqual([1, 2])
    const bytes = await readFile(path)
    const footer = bytes.subarray(-footerLength)
    expect(bytes.length).toBe(second.length + 64)
    expect(footer.subarray(0, 12).toString()).toBe('PortraitDesk')
    expect(footer.readUInt32LE(12)).toBe(1)
    expect(footer.readBigUInt64LE(16)).toBe(2n)
    expect(Number(footer.readBigUInt64LE(24))).toBe(second.length)
    expect(footer.subarray(32).toString('hex')).toBe(second.sha256)
  })

  it('makes a file that SQLite opens with its footer', async () => {
    await save('one', null)
    const database = (await sqlJsEngine()).open(await readFile(path))
    expect(database.all('PRAGMA integrity_check')).toEqual([['ok']])
    expect(database.all('SELECT text FROM t')).toEqual([['one']])
    database.close()
  })

  it('keeps the last three versions as backups, each whole', async () => {
    let seal = await save('0', null)
    for (const text of ['1', '2', '3', '4', '5']) seal = await save(text, seal)
    const kept = await backups()
    expect(kept).toHaveLength(3)
    const texts = await Promise.all(kept.map((name) => wholeBytes(join(`${path}-data`, 'backups', name))))
    expect(texts).toEqual(['2', '3', '4'].map((text) => databaseWith(text)))
  })

  it('keeps backups as copies where the file system has no links', async () => {
    const { calls } = faultyCalls((_, name) => (name === 'link' ? 'EPERM' : null))
    const without = nodeFiles({ calls })
    const seal = await without.saveSealed(path, databaseWith('one'), null)
    await without.saveSealed(path, databaseWith('two'), seal)
    const [backup] = await backups()
    expect(await wholeBytes(join(`${path}-data`, 'backups', backup ?? ''))).toEqual(databaseWith('one'))
    expect(await wholeBytes()).toEqual(databaseWith('two'))
  })

  it('follows a link instead of replacing it', async () => {
    const real = join(folder, 'Real.portrait')
    const seal = await files.saveSealed(real, databaseWith('one'), null)
    await symlink(real, path)
    await save('two', seal)
    expect(await wholeBytes(real)).toEqual(databaseWith('two'))
    expect(await readdir(folder)).toEqual(['Real.portrait', 'Real.portrait-data', 'Work.portrait'])
  })

  it('refuses bytes that are no whole database, and writes nothing', async () => {
    const good = databaseWith('one')
    const pages = Uint8Array.from(good)
    pages[31] = 99
    for (const bytes of [new Uint8Array(), new Uint8Array(8192), good.subarray(0, -1), good.subarray(0, 4096), pages])
      await expect(files.saveSealed(path, bytes, null)).rejects.toMatchObject({ code: 'unexpected' })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('nobody is overwritten silently:', () => {
  let seal: Seal
  beforeEach(async () => {
    seal = await save('mine', null)
  })
  const refused = async (): Promise<void> => {
    const before = await readFile(path).catch(() => null)
    const copy = join(`${path}-data`, 'conflicts', '0000000002.portrait')
    await expect(save('mine, later', seal)).rejects.toMatchObject({
      code: 'changedByAnother',
      details: { name: 'Work', path, copy }
    })
    expect(await readFile(path).catch(() => null)).toEqual(before)
    expect(await wholeBytes(copy)).toEqual(databaseWith('mine, later'))
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }

  it('a file saved by another window', async () => {
    await nodeFiles().saveSealed(path, databaseWith('theirs'), seal)
    await refused()
  })

  it('a file replaced by a cloud client', async () => {
    const other = join(folder, 'other')
    await nodeFiles().saveSealed(other, databaseWith('theirs'), null)
    await rename(other, path)
    await refused()
  })

  it('a file changed in place', async () => {
    const bytes = await readFile(path)
    bytes[5000] = 1
    await writeFile(path, bytes)
    await refused()
  })

  it('a file that lost its footer', async () => {
    await writeFile(path, (await readFile(path)).subarray(0, -64))
    await refused()
  })

  it('a file that was removed, or became a folder', async () => {
    await rename(path, join(folder, 'gone'))
    await refused()
    await mkdir(path)
    await expect(save('mine, later', seal)).rejects.toMatchObject({ code: 'changedByAnother' })
  })

  it('a file that appeared where none was expected', async () => {
    const appeared = join(folder, 'customers-0001.sqlite')
    await files.saveSealed(appeared, databaseWith('theirs'), null)
    await expect(files.saveSealed(appeared, databaseWith('mine'), null)).rejects.toMatchObject({
      code: 'changedByAnother',
      details: { copy: null }
    })
    expect(await wholeBytes(appeared)).toEqual(databaseWith('theirs'))
  })

  it('but a file that was only touched or copied is still ours', async () => {
    await utimes(path, 1, 1)
    const second = await save('two', seal)
    const bytes = await readFile(path)
    await rename(path, join(folder, 'old'))
    await writeFile(path, bytes)
    await save('three', second)
    expect(await wholeBytes()).toEqual(databaseWith('three'))
  })

  it('a hard link to the file elsewhere keeps the old version', async () => {
    await link(path, join(folder, 'linked'))
    await save('two', seal)
    expect(await wholeBytes(join(folder, 'linked'))).toEqual(databaseWith('mine'))
  })
})
