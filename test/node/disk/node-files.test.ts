import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, readFile, readdir, truncate, unlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeDiskCalls, type DiskCalls, type OpenFile } from '../../../src/node/disk/disk-calls'
import { nodeFiles } from '../../../src/node/disk/node-files'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { databaseWith } from './small-database'

const files = nodeFiles()
let folder: string
let path: string

beforeEach(async () => {
  folder = await temporaryFolder()
  path = join(folder, 'file.csv')
})

describe('reading piece by piece', () => {
  it('gives the bytes asked for, fewer at the end, none beyond', async () => {
    await writeFile(path, 'abcdefghij')
    const reader = await files.open(path)
    const text = async (position: number, length: number) => Buffer.from(await reader.read(position, length)).toString()
    expect(reader.size).toBe(10)
    expect([await text(0, 3), await text(8, 5), await text(10, 5), await text(99, 5)]).toEqual(['abc', 'ij', '', ''])
    await reader.close()
  })

  it('notices a file that is cut or removed meanwhile', async () => {
    for (const harm of [() => truncate(path, 4), () => unlink(path)]) {
      await writeFile(path, 'abcdefghij')
      const reader = await files.open(path)
      await reader.read(0, 3)
      await harm()
      await expect(reader.read(3, 3)).rejects.toMatchObject({ code: 'fileVanished', details: { path } })
      await reader.close()
    }
  })

  it('reads a file that grows only as far as it went at first', async () => {
    await writeFile(path, 'abc')
    const reader = await files.open(path)
    await appendFile(path, 'def')
    expect(Buffer.from(await reader.read(0, 99)).toString()).toBe('abc')
    await reader.close()
  })

  it('refuses what is not there, folders and pipes, without hanging', async () => {
    await expect(files.open(path)).rejects.toMatchObject({ code: 'fileNotFound', details: { path } })
    await expect(files.open(folder)).rejects.toMatchObject({ code: 'diskRefused', details: { cause: 'EISDIR' } })
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [path])
      await expect(files.open(path)).rejects.toMatchObject({ code: 'diskRefused', details: { cause: 'notAFile' } })
      await expect(files.readSealed(path)).rejects.toMatchObject({ code: 'diskRefused' })
    }
  })
})

describe('writing piece by piece', () => {
  it('shows the file only when it is finished', async () => {
    const writer = await files.create(path)
    await writer.write(Buffer.from('one '))
    await writer.write(Buffer.from('two'))
    expect(await files.list(folder)).toEqual([])
    expect(await writer.finish()).toEqual({ bytes: 7 })
    expect(await readFile(path, 'utf8')).toBe('one two')
    expect(await readdir(folder)).toEqual(['file.csv'])
  })

  it('leaves the old file and no other when it is abandoned', async () => {
    await writeFile(path, 'old')
    const writer = await files.create(path)
    await writer.write(Buffer.from('new'))
    await writer.abandon()
    await writer.abandon()
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['file.csv'])
  })

  it('is refused in a folder that does not exist', async () => {
    await expect(files.create(join(folder, 'none', 'x'))).rejects.toMatchObject({ code: 'fileNotFound' })
  })
})

describe('files and folders', () => {
  it('are listed by name with their facts', async () => {
    await writeFile(join(folder, 'b'), '12345')
    await mkdir(join(folder, 'a'))
    const listed = await files.list(folder)
    expect(listed.map(({ name, folder: isFolder }) => [name, isFolder])).toEqual([
      ['a', true],
      ['b', false]
    ])
    expect(await files.facts(join(folder, 'b'))).toEqual(listed[1])
    expect(listed[1]?.bytes).toBe(5)
    expect(Date.now() - Date.parse(listed[1]?.changedAt ?? '')).toBeLessThan(60_000)
    expect(await files.facts(join(folder, 'none'))).toBeNull()
  })

  it('are removed, and removing what is gone is no failure', async () => {
    await files.ensureFolder(join(folder, 'deep', 'er'))
    await files.ensureFolder(join(folder, 'deep', 'er'))
    await writeFile(join(folder, 'deep', 'er', 'x'), '')
    await files.remove(join(folder, 'deep', 'er', 'x'))
    await files.remove(join(folder, 'deep', 'er', 'x'))
    await files.removeFolder(join(folder, 'deep'))
    await files.removeFolder(join(folder, 'deep'))
    expect(await readdir(folder)).toEqual([])
  })

  it('are copied as bytes of their own, read back before they get their name', async () => {
    const to = join(folder, 'copy')
    await writeFile(path, 'all that there is')
    const spoiling: DiskCalls = {
      ...nodeDiskCalls,
      async open(place, flags, mode) {
        const file = await nodeDiskCalls.open(place, flags, mode)
        const isCopyReadBack = flags === 'r' && place.endsWith('.tmp')
        const read: OpenFile['read'] = async (into, ...rest) => {
          const count = await file.read(into, ...rest)
          into[3] = 0
          return count
        }
        return isCopyReadBack ? { ...file, read } : file
      }
    }
    const refusal = nodeFiles({ calls: spoiling }).copy(path, to, 'bytes')
    await expect(refusal).rejects.toMatchObject({ code: 'diskRefused', details: { cause: 'wrongBytes' } })
    expect(await readdir(folder)).toEqual(['file.csv'])
    await files.copy(path, to, 'bytes')
    expect(await readFile(to, 'utf8')).toBe('all that there is')
  })

  it('are looked at: as they were left, touched, changed by another, gone', async () => {
    const work = join(folder, 'Work.portrait')
    const seal = await files.saveSealed(work, databaseWith('one'), null)
    expect(await files.look(work, seal)).toBe('same')
    await utimes(work, new Date(), new Date(0))
    expect(await files.look(work, seal)).toBe('same')
    await appendFile(work, 'x')
    expect(await files.look(work, seal)).toBe('changed')
    await unlink(work)
    expect(await files.look(work, seal)).toBe('gone')
  })

  it('are renamed, but never over another', async () => {
    await writeFile(path, 'one')
    await writeFile(join(folder, 'other'), 'two')
    await expect(files.rename(path, join(folder, 'other'))).rejects.toMatchObject({ code: 'diskRefused' })
    await files.rename(path, join(folder, 'third'))
    expect((await readdir(folder)).sort()).toEqual(['other', 'third'])
    await expect(files.rename(path, join(folder, 'fourth'))).rejects.toMatchObject({ code: 'fileNotFound' })
  })
})
