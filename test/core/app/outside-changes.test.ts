import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { startProgram, type Program } from '../../torture/program'

const empty = { kind: 'group' as const, mode: 'all' as const, members: [] }
let folder: string
let path: string
let lock: string
let program: Program

/** Another program saves behind the back of this one, which still believes that it holds the lock. */
async function changeBehind(): Promise<void> {
  await rename(lock, `${lock}-aside`)
  const other = await startProgram(folder)
  await other.call('workspace.open', { name: 'Work' })
  await other.call('segment.save', { name: 'Theirs', portrait: empty })
  await other.close()
  await rename(`${lock}-aside`, lock)
}
const look = () => program.call('workspace.look', {})
const state = () => program.call('workspace.state', {})

beforeEach(async () => {
  folder = await temporaryFolder()
  path = join(folder, 'Work.portrait')
  lock = join(`${path}-data`, 'lock')
  program = await startProgram(folder)
  await program.call('workspace.create', { name: 'Work', language: 'en' })
  await program.call('segment.save', { name: 'First', portrait: empty })
})

describe('looking at the file of the open workspace', () => {
  it('finds nothing and tells nothing when all is as it was left, also while it is saved', async () => {
    const { revision } = await state()
    expect(await look()).toBeNull()
    expect((await state()).revision).toBe(revision)
    const looked: unknown[] = []
    for (let number = 0; number < 5; number++) {
      const saving = program.call('segment.save', { name: `S${number}`, portrait: empty })
      looked.push(await look(), await look())
      await saving
    }
    expect(looked).toEqual(Array<null>(10).fill(null))
    await program.close()
    expect(await look()).toBeNull()
  })

  it('tells that another program has changed it, before a save is tried, and not twice', async () => {
    await changeBehind()
    const before = program.told.length
    expect([await look(), await look()]).toEqual(['changed', 'changed'])
    expect(program.told.slice(before)).toEqual(['changed'])
    expect(await state()).toMatchObject({ outside: 'changed', segments: 1 })
    await program.call('workspace.reopen', {})
    expect(await state()).toMatchObject({ outside: null, segments: 2 })
    await program.close()
  })

  it('tells that it is gone; what is open stays open, can be saved under another name, and all is well when it is back', async () => {
    await rename(path, `${path}-moved`)
    expect(await look()).toBe('gone')
    await expect(program.call('workspace.reopen', {})).rejects.toMatchObject({ code: 'workspaceNotFound' })
    expect(await state()).toMatchObject({ outside: 'gone', segments: 1 })
    await rename(`${path}-moved`, path)
    expect(await look()).toBeNull()
    expect(await state()).toMatchObject({ outside: null })
    await rename(path, `${path}-moved`)
    expect(await program.call('workspace.saveAs', { name: 'Copy' })).toMatchObject({ name: 'Copy', segments: 1 })
    await program.close()
  })

  it('makes no folder where the workspace was moved away with everything', async () => {
    await rename(path, join(await temporaryFolder(), 'Work.portrait'))
    await rm(`${path}-data`, { recursive: true })
    expect(await look()).toBe('gone')
    await expect(rm(`${path}-data`)).rejects.toMatchObject({ code: 'ENOENT' })
    await program.close()
  })

  it('takes the lock again when its file was removed', async () => {
    await rm(lock)
    expect(await look()).toBeNull()
    const other = await startProgram(folder)
    expect((await other.call('workspace.open', { name: 'Work' })).readOnlyBecause).toContain('torture')
    await other.close()
    await program.call('segment.save', { name: 'Second', portrait: empty })
    await program.close()
  })

  it('becomes read-only when another program holds it now, after saving what was not saved', async () => {
    const { id } = await program.call('segment.create', { name: 'Draft', portrait: empty })
    await program.call('segment.editDraft', { id, portrait: { ...empty, mode: 'any' } })
    await rm(lock)
    const other = await startProgram(folder)
    await other.call('workspace.open', { name: 'Work' })
    await look()
    expect((await state()).readOnlyBecause).toContain('torture')
    await expect(program.call('segment.save', { name: 'B', portrait: empty })).rejects.toMatchObject({
      code: 'workspaceReadOnly'
    })
    await program.call('workspace.reopen', {})
    expect(await program.call('segment.read', { id })).toMatchObject({ shown: { mode: 'any' } })
    await program.close()
    expect(await other.call('workspace.look', {})).toBe('changed')
    await other.close()
  })

  it('tells a reader that whoever holds the workspace has saved', async () => {
    const reader = await startProgram(folder)
    await reader.call('workspace.open', { name: 'Work' })
    expect(await reader.call('workspace.look', {})).toBeNull()
    await program.call('segment.save', { name: 'Second', portrait: empty })
    expect(await reader.call('workspace.look', {})).toBe('changed')
    expect(await reader.call('workspace.reopen', {})).toMatchObject({ outside: null, segments: 2 })
    await reader.close()
    await program.close()
  })

  it('finds a file that another program wrote over', async () => {
    await writeFile(path, 'something else')
    expect(await look()).toBe('changed')
    await expect(program.call('workspace.reopen', {})).rejects.toMatchObject({ code: 'workspaceForeign' })
    expect(await state()).toMatchObject({ segments: 1 })
    await program.close()
  })
})
