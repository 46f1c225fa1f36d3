import { mkdir, open, readFile, readdir, rename, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from '../../torture/digest'
import { startProgram, type Program } from '../../torture/program'
import { withoutLinks } from '../../torture/templates'
import { nodeDiskCalls } from '../../../src/node/disk/disk-calls'
import { systemError } from '../../node/disk/faulty-calls'
import { temporaryFolder } from '../../hosts/temporary-folder'

const empty = { kind: 'group' as const, mode: 'all' as const, members: [] }
let folder: string
let program: Program

const importText = async (text: string): Promise<void> => {
  const path = join(folder, 'customers.csv')
  await writeFile(path, text)
  await program.call('import.run', { source: { kind: 'path', path } })
  await program.call('import.settle', {})
}
const segmentNames = async (): Promise<string[]> => (await program.call('segment.list', {})).map(({ name }) => name)
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code
  )

beforeEach(async () => {
  folder = await temporaryFolder()
  program = await startProgram(folder)
  await program.call('workspace.create', { name: 'Work', language: 'en' })
  await program.call('segment.save', { name: 'First', portrait: empty })
})

describe('backups of the open workspace', () => {
  it('are listed newest first, with what they hold', async () => {
    await importText('id,age\n1,31\n2,45\n')
    await program.call('segment.save', { name: 'Second', portrait: empty })
    const backups = await program.call('backup.list', {})
    expect(backups.map(({ segments, customers, reason }) => [segments, customers, reason])).toEqual([
      [1, 2, 'saved'],
      [1, 0, 'import'],
      [0, 0, 'saved']
    ])
    expect(backups.every(({ whole, baseThere, bytes }) => whole && baseThere && bytes > 1000)).toBe(true)
    await program.close()
  })

  it('say what restoring would change, by name', async () => {
    await importText('id,age\n1,31\n2,45\n')
    const [segment] = await program.call('segment.list', {})
    await program.call('segment.change', { id: segment?.id ?? '', name: 'Renamed' })
    await program.call('segment.save', { name: 'Second', portrait: empty })
    await program.call('settings.change', { currency: 'EUR' })
    const before = (await program.call('backup.list', {})).find(({ reason }) => reason === 'import')
    const look = await program.call('backup.look', { id: before?.id ?? '' })
    expect(look.segments).toEqual({ comeBack: [], goAway: ['Second'], change: ['First'] })
    expect(look.fields.goAway).toContain('age')
    expect(look.settings).toEqual(['currency'])
    expect(look.base).toMatchObject({ same: false, now: { customers: 2, sourceName: 'customers.csv' }, then: null })
    await program.close()
  })

  it('are restored with their customers, and the restore is taken back by restoring what it names', async () => {
    await importText('id,age\n1,31\n2,45\n')
    await importText('id,age\n7,31\n8,45\n9,20\n')
    await program.call('segment.save', { name: 'Second', portrait: empty })
    const now = await digestOfClosed()
    const backup = (await program.call('backup.list', {})).find(({ customers }) => customers === 2)
    const restored = await program.call('backup.restore', { id: backup?.id ?? '' })
    expect(restored.state).toMatchObject({ customers: 2, segments: 1, undo: null, baseProblem: null })
    expect(await segmentNames()).toEqual(['First'])
    const undone = await program.call('backup.restore', { id: restored.undo })
    expect(undone.state).toMatchObject({ customers: 3, segments: 2 })
    expect(await digestOfClosed()).toBe(now)
    await program.close()
  })

  it('keep their customers through later imports', async () => {
    for (const count of [1, 2, 3, 4, 5]) {
      await importText(`id,age\n${Array.from({ length: count }, (_, row) => `${row},30`).join('\n')}\n`)
    }
    const backups = await program.call('backup.list', {})
    expect(backups.filter(({ customers }) => customers === 1)).toMatchObject([{ baseThere: true, reason: 'import' }])
    await program.close()
  })

  it('that are damaged are listed as such and refused', async () => {
    await program.call('segment.save', { name: 'Second', portrait: empty })
    const [newest] = await program.call('backup.list', {})
    await truncate(join(folder, 'Work.portrait-data/backups', `${newest?.id}.portrait`), 9000)
    expect((await program.call('backup.list', {}))[0]).toMatchObject({ id: newest?.id, whole: false, segments: null })
    expect(await codeOf(program.call('backup.restore', { id: newest?.id ?? '' }))).toBe('workspaceDamaged')
    expect(await codeOf(program.call('backup.restore', { id: '0000000099-0123456789abcdef' }))).toBe('backupNotFound')
    expect(await segmentNames()).toEqual(['First', 'Second'])
    await program.close()
  })
})

async function digestOfClosed(): Promise<string> {
  await program.call('workspace.close', {})
  const digest = await digestOf(folder)
  await program.call('workspace.open', { name: 'Work' })
  return digest
}

describe('a workspace whose file is damaged', () => {
  const damage = async (): Promise<Buffer> => {
    await program.call('segment.save', { name: 'Second', portrait: empty })
    await program.close()
    const path = join(folder, 'Work.portrait')
    const file = await open(path, 'r+')
    await file.write(new Uint8Array(64).fill(0xff), 0, 64, 5000)
    await file.close()
    program = await startProgram(folder)
    return readFile(path)
  }

  it('is recovered from a candidate, and the damaged file is kept beside it byte for byte', async () => {
    for (const links of [true, false]) {
      const bytes = await damage()
      program = await startProgram(folder, links ? undefined : withoutLinks(nodeDiskCalls))
      expect(await codeOf(program.call('workspace.open', { name: 'Work' }))).toBe('workspaceDamaged')
      const [newest] = await program.call('backup.candidates', { name: 'Work' })
      expect(newest).toMatchObject({ whole: true, segments: 1 })
      const { keptAs } = await program.call('backup.recover', { name: 'Work', id: newest?.id ?? '' })
      expect(keptAs).toMatch(/^Work\.portrait\.damaged-\d{4}-\d{2}-\d{2}/)
      expect((await readFile(join(folder, keptAs ?? ''))).equals(bytes)).toBe(true)
      await program.call('workspace.open', { name: 'Work' })
      expect(await segmentNames()).toEqual(['First'])
    }
    expect((await readdir(folder)).filter((name) => name.includes('damaged'))).toHaveLength(2)
    expect((await program.call('workspace.list', {})).workspaces).toHaveLength(1)
    await program.close()
  })

  it('that is gone altogether is recovered too', async () => {
    await damage()
    await rename(join(folder, 'Work.portrait'), join(folder, 'elsewhere'))
    const [newest] = await program.call('backup.candidates', { name: 'Work' })
    expect(await program.call('backup.recover', { name: 'Work', id: newest?.id ?? '' })).toEqual({ keptAs: null })
    expect(await program.call('workspace.open', { name: 'Work' })).toMatchObject({ segments: 1 })
    await program.close()
  })

  it('is not recovered while it is open', async () => {
    await program.call('segment.save', { name: 'Second', portrait: empty })
    const [newest] = await program.call('backup.list', {})
    expect(await codeOf(program.call('backup.recover', { name: 'Work', id: newest?.id ?? '' }))).toBe('workspaceLocked')
    await program.close()
  })
})

describe('a workspace that another program has changed', () => {
  const changeBehind = async (): Promise<void> => {
    const lock = join(folder, 'Work.portrait-data', 'lock')
    await rename(lock, `${lock}-aside`)
    const other = await startProgram(folder)
    await other.call('workspace.open', { name: 'Work' })
    await other.call('segment.save', { name: 'Theirs', portrait: empty })
    await other.close()
    await rename(`${lock}-aside`, lock)
  }

  it('is not overwritten; one goes on with the file as it is, and finds the own state among the backups', async () => {
    await changeBehind()
    expect(await codeOf(program.call('segment.save', { name: 'Mine', portrait: empty }))).toBe('changedByAnother')
    expect(await codeOf(program.call('segment.save', { name: 'Mine again', portrait: empty }))).toBe('changedByAnother')
    await program.call('workspace.reopen', {})
    expect(await segmentNames()).toEqual(['First', 'Theirs'])
    const conflicts = (await program.call('backup.list', {})).filter(({ reason }) => reason === 'conflict')
    expect(conflicts).toHaveLength(2)
    const look = await program.call('backup.look', { id: conflicts[1]?.id ?? '' })
    expect(look.segments).toMatchObject({ comeBack: ['Mine'], goAway: ['Theirs'] })
    await program.call('backup.restore', { id: conflicts[1]?.id ?? '' })
    expect(await segmentNames()).toEqual(['First', 'Mine'])
    await program.close()
  })

  it('keeps a draft that was not saved yet when it is closed', async () => {
    const { id } = await program.call('segment.create', { name: 'Draft', portrait: empty })
    await changeBehind()
    await program.call('segment.editDraft', { id, portrait: { ...empty, mode: 'any' } })
    await program.call('workspace.close', {})
    await program.call('workspace.open', { name: 'Work' })
    expect((await program.call('backup.list', {})).filter(({ reason }) => reason === 'conflict')).toHaveLength(1)
    await program.close()
  })
})

describe('a whole workspace', () => {
  it('is saved under a new name with its customers, and the work goes on there', async () => {
    await importText('id,age\n1,31\n2,45\n')
    expect(await program.call('workspace.saveAs', { name: 'Copy' })).toMatchObject({ name: 'Copy', customers: 2 })
    await program.call('segment.save', { name: 'Only in the copy', portrait: empty })
    expect(await codeOf(program.call('workspace.saveAs', { name: 'Work' }))).toBe('workspaceExists')
    await program.call('workspace.open', { name: 'Work' })
    expect(await segmentNames()).toEqual(['First'])
    await program.close()
    const [one, other] = await Promise.all(
      ['Work', 'Copy'].map((name) => stat(join(folder, `${name}.portrait-data`, 'customers-0001.sqlite')))
    )
    expect(one?.ino).not.toBe(other?.ino)
  })

  it('is renamed with customers and backups, open or closed', async () => {
    await importText('id,age\n1,31\n2,45\n')
    await program.call('segment.save', { name: 'Second', portrait: empty })
    const backups = await program.call('backup.list', {})
    await program.call('workspace.rename', { name: 'Work', to: 'Open' })
    expect(await program.call('workspace.state', {})).toMatchObject({ name: 'Open', customers: 2, segments: 2 })
    expect((await program.call('backup.list', {})).map(({ id }) => id)).toEqual(backups.map(({ id }) => id))
    await program.call('workspace.close', {})
    await program.call('workspace.rename', { name: 'Open', to: 'Closed' })
    expect((await readdir(folder)).sort()).toEqual(['Closed.portrait', 'Closed.portrait-data', 'customers.csv'])
    expect(await codeOf(program.call('workspace.rename', { name: 'Gone', to: 'X' }))).toBe('workspaceNotFound')
    await program.close()
  })

  it('is not made over another, nor over people that lie there', async () => {
    await mkdir(join(folder, 'Left.portrait-data'))
    await writeFile(join(folder, 'Left.portrait-data', 'customers-0001.sqlite'), 'people')
    expect(await codeOf(program.call('workspace.duplicate', { name: 'Work', as: 'Left' }))).toBe('workspaceExists')
    expect(await readFile(join(folder, 'Left.portrait-data', 'customers-0001.sqlite'), 'utf8')).toBe('people')
    await program.close()
  })

  it('tells which of its files are above 500 MiB', async () => {
    await importText('id,age\n1,31\n')
    await program.close()
    const bytes = 600 * 1024 ** 2
    const status = async (path: string) => {
      const real = await nodeDiskCalls.status(path)
      return path.endsWith('customers-0001.sqlite') ? { ...real, size: bytes } : real
    }
    program = await startProgram(folder, { ...nodeDiskCalls, status })
    const state = await program.call('workspace.open', { name: 'Work' })
    expect(state.largeFiles).toEqual([{ name: 'customers-0001.sqlite', bytes }])
    await program.close()
  })

  it('above 1 GiB is refused before it is read', async () => {
    await importText('id,age\n1,31\n')
    await program.close()
    await truncate(join(folder, 'Work.portrait'), 1024 ** 3 + 1)
    program = await startProgram(folder)
    expect(await codeOf(program.call('workspace.open', { name: 'Work' }))).toBe('fileTooLarge')
    const { workspaces } = await program.call('workspace.list', {})
    expect(workspaces).toMatchObject([{ name: 'Work', problem: 'tooLarge' }])
    const [newest] = await program.call('backup.candidates', { name: 'Work' })
    await program.call('backup.recover', { name: 'Work', id: newest?.id ?? '' })
    expect(await program.call('workspace.open', { name: 'Work' })).toMatchObject({ largeFiles: [] })
    await program.close()
  })
})

describe('a folder that cannot be written', () => {
  it.each(['EROFS', 'EACCES', 'EPERM', 'ENOSPC'])('opens read-only and says so: %s', async (cause) => {
    await importText('id,age\n1,31\n')
    await program.close()
    const refuse = () => Promise.reject(systemError(cause))
    const calls = {
      ...nodeDiskCalls,
      open: (path: string, flags: 'r' | 'wx', mode: number) =>
        flags === 'wx' ? refuse() : nodeDiskCalls.open(path, flags, mode),
      makeFolder: refuse,
      rename: refuse,
      link: refuse,
      unlink: refuse
    }
    program = await startProgram(folder, calls)
    const state = await program.call('workspace.open', { name: 'Work' })
    expect(state).toMatchObject({ customers: 1, unwritable: cause, readOnlyBecause: null })
    expect(await codeOf(program.call('segment.save', { name: 'B', portrait: empty }))).toBe('folderReadOnly')
    await program.close()
  })
})
