import { existsSync } from 'node:fs'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeDiskCalls, type DiskCalls } from '../../../src/node/disk/disk-calls'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { systemError } from '../../node/disk/faulty-calls'
import { digestOf } from '../../torture/digest'
import { startProgram, type Program } from '../../torture/program'

const empty = { kind: 'group' as const, mode: 'all' as const, members: [] }
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code
  )

/** Two folders on two disks: a link cannot lead from one to the other. */
const twoDisks = (): DiskCalls => ({
  ...nodeDiskCalls,
  link: (from, to) =>
    from.split('Work.portrait')[0] === to.split('Work.portrait')[0]
      ? nodeDiskCalls.link(from, to)
      : Promise.reject(systemError('EXDEV'))
})

let folder: string
let elsewhere: string
let program: Program

async function begin(calls?: DiskCalls): Promise<void> {
  program = await startProgram(folder, calls)
  await program.call('workspace.create', { name: 'Work', language: 'en' })
  await program.call('segment.save', { name: 'First', portrait: empty })
  const path = join(elsewhere, 'customers.csv')
  await writeFile(path, 'id,age\n1,31\n2,45\n')
  await program.call('import.run', { source: { kind: 'path', path } })
  await program.call('import.settle', {})
}

const there = () => ({ kind: 'path' as const, path: elsewhere })
const inodeOf = async (...parts: string[]) => (await stat(join(...parts))).ino
const data = 'Work.portrait-data'

beforeEach(async () => {
  folder = await temporaryFolder()
  elsewhere = await temporaryFolder()
})

describe('a copy in another folder', () => {
  it('has the customers, and the open workspace goes on where it is', async () => {
    await begin()
    const made = await program.call('workspace.copyTo', { name: ' Second ', folder: there() })
    expect(made).toEqual({ name: 'Second', folder: elsewhere })
    await program.call('segment.save', { name: 'Later', portrait: empty })
    expect(await program.call('workspace.state', {})).toMatchObject({ name: 'Work', segments: 2 })
    await program.close()
    expect(await digestOf(elsewhere)).toMatch(/^Second: .*"First"/)
    expect(await digestOf(elsewhere)).not.toContain('Later')
    expect((await readdir(elsewhere)).sort()).toEqual(['Second.portrait', 'Second.portrait-data', 'customers.csv'])
  })

  it('is never made over a workspace, people that lie there, or in the folder of people of one', async () => {
    await begin()
    await program.call('workspace.copyTo', { name: 'Taken', folder: there() })
    const before = await inodeOf(elsewhere, 'Taken.portrait')
    await mkdir(join(elsewhere, 'Left.portrait-data'))
    await writeFile(join(elsewhere, 'Left.portrait-data', 'people.sqlite'), 'people')
    const copy = (name: string, path = elsewhere) =>
      codeOf(program.call('workspace.copyTo', { name, folder: { kind: 'path', path } }))
    expect([await copy('Taken'), await copy('Left'), await copy('Work', folder)]).toEqual(
      Array<string>(3).fill('workspaceExists')
    )
    expect(await copy('In', join(folder, data))).toBe('folderRefused')
    expect(await copy('In', join(folder, data, 'backups'))).toBe('folderRefused')
    expect(await copy('a/b')).toBe('workspaceNameRefused')
    expect(await inodeOf(elsewhere, 'Taken.portrait')).toBe(before)
    await program.close()
  })

  it.each([
    ['a disk that is full', 'ENOSPC', 'diskFull'],
    ['a disk that fails', 'EIO', 'diskRefused']
  ])('leaves nothing behind on %s, and the workspace stays as it is', async (_, cause, code) => {
    let healthy = true
    const refuse = (path: string): void => {
      if (!healthy && path.startsWith(elsewhere) && path.includes('.tmp')) throw systemError(cause)
    }
    await begin({
      ...nodeDiskCalls,
      async open(path, flags, mode) {
        const file = await nodeDiskCalls.open(path, flags, mode)
        return {
          ...file,
          write: async (...args) => {
            if (args[0].length > 1000) refuse(path)
            return file.write(...args)
          }
        }
      }
    })
    healthy = false
    expect(await codeOf(program.call('workspace.copyTo', { name: 'Copy', folder: there() }))).toBe(code)
    expect(await readdir(elsewhere)).toEqual(['customers.csv'])
    await program.call('segment.save', { name: 'Later', portrait: empty })
    await program.close()
  })

  it.each(['EACCES', 'EROFS', 'EPERM'])('is refused in a folder that cannot be written: %s', async (cause) => {
    const refuse = async (path: string): Promise<void> => {
      if (path.includes('Copy.portrait')) throw systemError(cause)
    }
    await begin({
      ...nodeDiskCalls,
      makeFolder: (path, mode) => refuse(path).then(() => nodeDiskCalls.makeFolder(path, mode))
    })
    const copying = program.call('workspace.copyTo', { name: 'Copy', folder: there() })
    await expect(copying).rejects.toMatchObject({ code: 'diskRefused', details: { cause } })
    expect(await program.call('workspace.state', {})).toMatchObject({ name: 'Work', readOnlyBecause: null })
    await program.close()
  })

  it('can be made of a workspace that somebody else holds', async () => {
    await begin()
    const reader = await startProgram(folder)
    expect(await reader.call('workspace.open', { name: 'Work' })).toMatchObject({
      readOnlyBecause: expect.any(String) as string
    })
    await reader.call('workspace.copyTo', { name: 'Copy', folder: there() })
    await reader.close()
    await program.close()
    expect(await digestOf(elsewhere)).toContain('First')
  })

  it('is not made without the customers when their file is gone', async () => {
    await begin()
    await nodeDiskCalls.unlink(join(folder, data, 'customers-0001.sqlite'))
    expect(await codeOf(program.call('workspace.copyTo', { name: 'Copy', folder: there() }))).toBe('baseMissing')
    expect(await readdir(elsewhere)).toEqual(['customers.csv'])
    await program.close()
  })
})

describe('what a crash left of a copy', () => {
  const leave = async (name: string, mark: boolean): Promise<void> => {
    await mkdir(join(elsewhere, `${name}.portrait-data`, 'backups'), { recursive: true })
    await writeFile(join(elsewhere, `${name}.portrait-data`, 'customers-0001.sqlite'), 'half')
    if (mark) await writeFile(join(elsewhere, `${name}.portrait-data`, 'unfinished'), '')
  }

  it('is cleared away when the copy is made again, and nothing else is', async () => {
    await begin()
    await leave('Copy', true)
    await leave('People', false)
    await program.call('workspace.copyTo', { name: 'Copy', folder: there() })
    expect(await digestOf(elsewhere)).toContain('Copy: {')
    expect(await readdir(join(elsewhere, 'Copy.portrait-data'))).not.toContain('unfinished')
    expect(await codeOf(program.call('workspace.copyTo', { name: 'People', folder: there() }))).toBe('workspaceExists')
    await program.close()
  })

  it('does not count for a workspace that is whole', async () => {
    await begin()
    await writeFile(join(folder, data, 'unfinished'), '')
    await program.call('workspace.reopen', {})
    expect(await readdir(join(folder, data))).not.toContain('unfinished')
    await writeFile(join(folder, data, 'unfinished'), '')
    await program.call('workspace.moveTo', { folder: there() })
    expect(await readdir(join(elsewhere, data))).not.toContain('unfinished')
    await program.close()
    expect(await digestOf(elsewhere)).toContain('"First"')
  })
})

describe('a move to another folder', () => {
  it.each([
    ['on the same disk, as names', undefined, true],
    ['on another disk, as copies', twoDisks(), false]
  ])('takes customers and backups along, %s', async (_, calls, sameFiles) => {
    await begin(calls)
    const inode = await inodeOf(folder, data, 'customers-0001.sqlite')
    const backups = (await program.call('backup.list', {})).map(({ id }) => id)
    expect(await program.call('workspace.moveTo', { folder: there() })).toEqual({ name: 'Work', folder: elsewhere })
    expect(await codeOf(program.call('workspace.state', {}))).toBe('noWorkspace')
    expect(await readdir(folder)).toEqual([])
    expect((await inodeOf(elsewhere, data, 'customers-0001.sqlite')) === inode).toBe(sameFiles)
    await program.close()
    const next = await startProgram(elsewhere)
    expect(await next.call('workspace.open', { name: 'Work' })).toMatchObject({ customers: 2, segments: 1 })
    expect((await next.call('backup.list', {})).map(({ id }) => id)).toEqual(backups)
    await next.close()
  })

  it('leaves in the old place what is not the program’s, and nothing of the program’s', async () => {
    await begin()
    await mkdir(join(folder, data, 'uploads'))
    await writeFile(join(folder, data, 'uploads', 'waiting'), 'csv')
    await program.call('workspace.moveTo', { folder: there() })
    expect(existsSync(join(folder, data))).toBe(false)
    expect(existsSync(join(elsewhere, data, 'uploads'))).toBe(false)
    await program.close()
  })

  it('that is refused leaves the workspace open as it was', async () => {
    await begin()
    await program.call('workspace.copyTo', { name: 'Work', folder: there() })
    expect(await codeOf(program.call('workspace.moveTo', { folder: there() }))).toBe('workspaceExists')
    const inside = { kind: 'path' as const, path: join(folder, data) }
    expect(await codeOf(program.call('workspace.moveTo', { folder: inside }))).toBe('folderRefused')
    expect(await codeOf(program.call('workspace.moveTo', { folder: { kind: 'asked' } }))).toBe('invalidArguments')
    await program.call('segment.save', { name: 'Later', portrait: empty })
    expect(await program.call('workspace.state', {})).toMatchObject({ readOnlyBecause: null, segments: 2 })
    await program.close()
  })

  it('is refused while somebody else holds the workspace', async () => {
    await begin()
    const reader = await startProgram(folder)
    await reader.call('workspace.open', { name: 'Work' })
    expect(await codeOf(reader.call('workspace.moveTo', { folder: there() }))).toBe('workspaceLocked')
    expect(await reader.call('workspace.state', {})).toMatchObject({ name: 'Work' })
    expect(await readdir(elsewhere)).toEqual(['customers.csv'])
    await reader.close()
    await program.close()
  })

  it('into the folder where it is leaves everything there', async () => {
    await begin()
    await program.call('workspace.moveTo', { folder: { kind: 'path', path: folder } })
    expect(await program.call('workspace.open', { name: 'Work' })).toMatchObject({ customers: 2 })
    await program.close()
  })
})
