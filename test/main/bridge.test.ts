import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { menuActions } from '../../src/main/menu-actions'
import { openWorkspaceFile } from '../../src/main/open-documents'
import { resetElectron, seen } from './electron-stub'
import { ask, call, note, resultOf, stubbedDesktop } from './stubbed-desktop'

beforeEach(resetElectron)

describe('the bridge', () => {
  it('keeps title, menu and recent workspaces in step with what the page opens and closes', async () => {
    const { parts, homeFolder, refreshed } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    const path = join(homeFolder, 'Shop.portrait')
    expect(parts.state.workspace).toBe('Shop')
    expect(parts.memory.now().recent).toEqual([path])
    expect(seen.recent).toEqual([path])
    await call('workspace.close', {})
    expect(parts.state.workspace).toBe(null)
    expect(refreshed.times).toBe(2)
    await call('workspace.create', { name: 'Club', language: 'en' })
    await call('workspace.saveAs', { name: 'Club 2' })
    expect(parts.state.workspace).toBe('Club 2')
    expect(parts.memory.now().recent[0]).toBe(join(homeFolder, 'Club 2.portrait'))
    await parts.core.close()
  })

  it('takes in a dropped file piece by piece, and the import reads it', async () => {
    const { parts, window } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    const { id } = await resultOf<{ id: string }>(ask('upload', { step: 'begin' }))
    const pieces = ['id,city\n1,Łó', 'dź\n2,Kraków\n'].map((piece) => new TextEncoder().encode(piece))
    for (const bytes of pieces) await resultOf(ask('upload', { step: 'append', id, bytes }))
    await resultOf(ask('upload', { step: 'finish', id }))
    const outcome = await call('import.run', { source: { kind: 'upload', id, fileName: 'a.csv' } })
    expect(outcome).toMatchObject({ imported: 2, rejected: 0 })
    expect(window.progress).toBe(-1)
    await parts.core.close()
  })

  it('refuses pieces of a file that was not begun, was abandoned, or is too large for a message', async () => {
    const { parts } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    const bytes = new Uint8Array(1)
    const codeOf = async (request: unknown) => {
      const answer = await ask('upload', request)
      return answer.ok ? null : answer.failure.code
    }
    expect(await codeOf({ step: 'append', id: 'a'.repeat(32), bytes })).toBe('uploadNotFound')
    const { id } = await resultOf<{ id: string }>(ask('upload', { step: 'begin' }))
    expect(await codeOf({ step: 'append', id, bytes: new Uint8Array(8 * 1024 * 1024 + 1) })).toBe('invalidArguments')
    expect(await codeOf({ step: 'append', id: '../../x', bytes })).toBe('invalidArguments')
    expect(await codeOf({ step: 'abandon', id })).toBe(null)
    expect(await codeOf({ step: 'finish', id })).toBe('uploadNotFound')
    await parts.core.close()
  })

  it('writes a list through the save dialog, under the name of its segment', async () => {
    const { parts, homeFolder, elsewhere } = await stubbedDesktop()
    await call('workspace.createSample', { language: 'en' })
    const [segment] = await call<{ id: string; name: string }[]>('segment.list', {})
    const path = join(elsewhere, 'list')
    seen.answers.push({ canceled: false, filePath: path })
    const scope = { kind: 'segment', id: segment?.id }
    const list = { scope, options: { columns: ['external_id'], encoding: 'utf-8' }, destination: { kind: 'download' } }
    const written = await call<{ written: number; file: string }>('member.export', list)
    expect(seen.dialogs[0]).toMatchObject({ kind: 'save', options: { defaultPath: `${segment?.name}.csv` } })
    expect(written.file).toBe(`${path}.csv`)
    const lines = (await readFile(`${path}.csv`, 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(written.written + 1)
    expect(homeFolder).not.toBe(elsewhere)
    await parts.core.close()
  })

  it('asks once where a list goes, and writes over what is there when it is told to', async () => {
    const { parts, elsewhere } = await stubbedDesktop()
    await call('workspace.createSample', { language: 'en' })
    const segments = (await call<{ id: string; name: string }[]>('segment.list', {})).slice(0, 2)
    const scopes = segments.map(({ id }) => ({ kind: 'segment', id }))
    const request = { profile: 'generic', scopes, consent: 'any', destination: { kind: 'download' } }
    const path = join(elsewhere, 'list.csv')
    await writeFile(path, 'before')
    const asked = seen.dialogs.length
    seen.answers.push({ canceled: false, filePath: path })
    expect(await ask('call', 'c2', 'export.write', request)).toMatchObject({ failure: { code: 'fileExists' } })
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await call('export.write', { ...request, overwrite: true })).toMatchObject({ file: path })
    expect(await readFile(path, 'utf8')).toContain('customer_id')
    expect(seen.dialogs.slice(asked)).toMatchObject([
      { options: { defaultPath: `${segments.map(({ name }) => name).join(' + ')}.csv` } }
    ])
    seen.answers.push({ canceled: true })
    expect(await ask('call', 'c3', 'export.write', { ...request, overwrite: true })).toMatchObject({ ok: false })
    expect(seen.dialogs).toHaveLength(asked + 2)
    await parts.core.close()
  })

  it('learns from the page how menu and dialogs speak and look, and tells it then what has waited', async () => {
    const { parts, told } = await stubbedDesktop()
    parts.page.tell({ kind: 'openWorkspace', name: 'Shop' })
    expect(told()).toEqual([])
    await resultOf(ask('tell', note))
    expect(told()).toEqual([{ kind: 'openWorkspace', name: 'Shop' }])
    expect(parts.state).toMatchObject({ language: 'ru', commands: ['export'] })
    expect(parts.memory.now()).toMatchObject({ language: 'ru', appearance: 'dark' })
    expect(await ask('tell', { ...note, language: 'xx' })).toMatchObject({ ok: false })
    await parts.core.close()
  })
})

describe('a workspace file from elsewhere', () => {
  it('is opened by a core of its own folder, after the open one was saved; closing leads home again', async () => {
    const { parts, told, homeFolder, elsewhere } = await stubbedDesktop()
    await resultOf(ask('tell', note))
    await call('workspace.create', { name: 'Shop', language: 'en' })
    const opening = openWorkspaceFile(parts, join(elsewhere, 'Club.portrait'))
    await expect.poll(told).toContainEqual({ kind: 'closing' })
    await resultOf(ask('tell', { kind: 'readyToClose' }))
    await opening
    expect(told().at(-1)).toEqual({ kind: 'openWorkspace', name: 'Club' })
    expect(parts.core.folder()).toBe(elsewhere)
    await call('workspace.create', { name: 'Club', language: 'en' })
    expect(parts.memory.now().recent[0]).toBe(join(elsewhere, 'Club.portrait'))
    await call('workspace.close', {})
    expect(parts.core.folder()).toBe(homeFolder)
    await parts.core.close()
  })
})

describe('a dropped file', () => {
  it('is opened when it is a workspace, and no other path is', async () => {
    const { parts, told, elsewhere } = await stubbedDesktop()
    await resultOf(ask('tell', note))
    for (const path of ['', 'Club.portrait', join(elsewhere, 'list.csv'), '/etc/passwd', 7])
      expect(await ask('open', path)).toMatchObject({ ok: false, failure: { code: 'invalidArguments' } })
    await resultOf(ask('open', join(elsewhere, 'Club.portrait')))
    await resultOf(ask('tell', { kind: 'readyToClose' }))
    await expect.poll(told).toContainEqual({ kind: 'openWorkspace', name: 'Club' })
    await parts.core.close()
  })
})

describe('the items of the menu', () => {
  it('ask for a file and give it to the page by an id', async () => {
    const { parts, told } = await stubbedDesktop()
    await resultOf(ask('tell', note))
    seen.answers.push({ canceled: false, filePaths: ['/home/anna/klienci.csv'] })
    menuActions(parts).importCustomers()
    await expect.poll(told).toHaveLength(1)
    const [event] = told()
    expect(event).toMatchObject({ kind: 'importFile', fileName: 'klienci.csv' })
    expect(JSON.stringify(event)).not.toContain('/home')
    await parts.core.close()
  })

  it('make a new workspace where the user says, and do nothing when the dialog is closed', async () => {
    const { parts, told, elsewhere } = await stubbedDesktop()
    await resultOf(ask('tell', note))
    menuActions(parts).newWorkspace()
    await expect.poll(() => seen.dialogs.length).toBe(1)
    expect(told()).toEqual([])
    seen.answers.push({ canceled: false, filePath: join(elsewhere, 'Nowy.portrait') })
    menuActions(parts).newWorkspace()
    await expect.poll(told).toContainEqual({ kind: 'closing' })
    await resultOf(ask('tell', { kind: 'readyToClose' }))
    await expect.poll(told).toContainEqual({ kind: 'createWorkspace', name: 'Nowy' })
    await parts.core.close()
  })

  it('show the open workspace in its folder, and say what the program is in its language', async () => {
    const { parts, homeFolder } = await stubbedDesktop()
    await resultOf(ask('tell', note))
    await call('workspace.create', { name: 'Shop', language: 'en' })
    const actions = menuActions(parts)
    actions.reveal()
    expect(seen.shownInFolder).toEqual([join(homeFolder, 'Shop.portrait')])
    actions.about()
    await expect.poll(() => seen.dialogs.at(-1)?.options['message']).toBe('Portrait Desk 1.2.3')
    actions.firstSteps()
    await expect.poll(() => seen.dialogs.at(-1)?.options['message']).toBe('От файла до списка за четыре шага')
    await parts.core.close()
  })
})
