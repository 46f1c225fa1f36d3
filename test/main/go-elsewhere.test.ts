import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { setupWaking } from '../../src/main/setup-waking'
import { powerMonitor, resetElectron, seen } from './electron-stub'
import { ask, call, stubbedDesktop } from './stubbed-desktop'

beforeEach(resetElectron)

const folder = { kind: 'asked' }
const workspacesIn = async (place: string) => (await readdir(place)).filter((name) => name.endsWith('.portrait'))

describe('save as on the desktop', () => {
  it('copies the workspace where the save dialog says, under the name offered there, and goes on in the copy', async () => {
    const { parts, homeFolder, elsewhere, refreshed } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    seen.answers.push({ canceled: false, filePath: join(elsewhere, 'Club.portrait') })
    const before = refreshed.times
    expect(await call('workspace.copyTo', { name: 'Shop: copy', folder })).toEqual({ name: 'Club', folder: elsewhere })
    expect(seen.dialogs[0]).toMatchObject({
      kind: 'save',
      options: { defaultPath: join(homeFolder, 'Shop copy.portrait') }
    })
    expect(await call('workspace.state', {})).toMatchObject({ name: 'Club', readOnlyBecause: null })
    expect(parts.core.folder()).toBe(elsewhere)
    expect(parts.state).toMatchObject({ workspace: 'Club', file: join(elsewhere, 'Club.portrait') })
    expect(parts.memory.now().recent).toEqual([join(elsewhere, 'Club.portrait'), join(homeFolder, 'Shop.portrait')])
    expect(refreshed.times).toBeGreaterThan(before)
    expect([await workspacesIn(homeFolder), await workspacesIn(elsewhere)]).toEqual([
      ['Shop.portrait'],
      ['Club.portrait']
    ])
    await parts.core.close()
  })

  it('in the same folder goes on in the copy too', async () => {
    const { parts, homeFolder } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    seen.answers.push({ canceled: false, filePath: join(homeFolder, 'Second') })
    await call('workspace.copyTo', { name: 'Shop copy', folder })
    expect(parts.state.file).toBe(join(homeFolder, 'Second.portrait'))
    expect(await call('workspace.state', {})).toMatchObject({ name: 'Second', readOnlyBecause: null })
    await parts.core.close()
  })

  it('over a workspace that is there is refused, and all is as it was', async () => {
    const { parts, homeFolder } = await stubbedDesktop()
    for (const name of ['Club', 'Shop']) await call('workspace.create', { name, language: 'en' })
    seen.answers.push({ canceled: false, filePath: join(homeFolder, 'Club.portrait') })
    const answer = await ask('call', 'c2', 'workspace.copyTo', { name: 'Shop copy', folder })
    expect(answer).toMatchObject({ ok: false, failure: { code: 'workspaceExists', details: { name: 'Club' } } })
    expect(await call('workspace.state', {})).toMatchObject({ name: 'Shop', readOnlyBecause: null })
    expect(parts.state.workspace).toBe('Shop')
    await parts.core.close()
  })

  it('does nothing when the dialog is closed, nor when the user keeps a running import', async () => {
    const { parts, homeFolder, elsewhere } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    const refusal = { ok: false, failure: { code: 'cancelled' } }
    expect(await ask('call', 'c2', 'workspace.copyTo', { name: 'Shop copy', folder })).toMatchObject(refusal)
    expect(await ask('call', 'c3', 'workspace.moveTo', { folder })).toMatchObject(refusal)
    let stop: () => void = () => undefined
    const importing = parts.running.run('i1', 'import.run', () => new Promise<void>((resolve) => (stop = resolve)))
    seen.answers.push({ canceled: false, filePath: join(elsewhere, 'Club.portrait') }, { response: 0 })
    expect(await ask('call', 'c4', 'workspace.copyTo', { name: 'Shop copy', folder })).toMatchObject(refusal)
    stop()
    await importing
    expect([await readdir(elsewhere), await workspacesIn(homeFolder)]).toEqual([[], ['Shop.portrait']])
    await parts.core.close()
  })

  it('is refused when nothing is open', async () => {
    const { parts } = await stubbedDesktop()
    expect(await ask('call', 'c1', 'workspace.moveTo', { folder })).toMatchObject({ failure: { code: 'noWorkspace' } })
    expect(seen.dialogs).toEqual([])
    await parts.core.close()
  })
})

describe('a move on the desktop', () => {
  it('takes the workspace into the chosen folder and goes on there; title and recent workspaces follow', async () => {
    const { parts, homeFolder, elsewhere } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    const segment = { name: 'VIP', portrait: { kind: 'group', mode: 'all', members: [] } }
    await call('segment.save', segment)
    seen.answers.push({ canceled: false, filePaths: [elsewhere] })
    expect(await call('workspace.moveTo', { folder })).toEqual({ name: 'Shop', folder: elsewhere })
    expect(seen.dialogs[0]).toMatchObject({
      kind: 'open',
      options: { properties: ['openDirectory', 'createDirectory'] }
    })
    expect(await call('workspace.state', {})).toMatchObject({ name: 'Shop', segments: 1, readOnlyBecause: null })
    expect(parts.memory.now().recent).toEqual([join(elsewhere, 'Shop.portrait')])
    expect(parts.state.file).toBe(join(elsewhere, 'Shop.portrait'))
    expect([await workspacesIn(homeFolder), await workspacesIn(elsewhere)]).toEqual([[], ['Shop.portrait']])
    expect(await readdir(homeFolder)).not.toContain('Shop.portrait-data')
    await parts.core.close()
  })

  it('that is refused leaves it open where it is', async () => {
    const { parts, homeFolder, elsewhere } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    await mkdir(join(elsewhere, 'Shop.portrait'))
    seen.answers.push({ canceled: false, filePaths: [elsewhere] })
    expect(await ask('call', 'c2', 'workspace.moveTo', { folder })).toMatchObject({
      failure: { code: 'workspaceExists' }
    })
    expect(await call('workspace.state', {})).toMatchObject({ name: 'Shop', readOnlyBecause: null })
    expect([parts.core.folder(), parts.state.workspace]).toEqual([homeFolder, 'Shop'])
    await parts.core.close()
  })

  it('of a name or a removal forgets the place that is no more', async () => {
    const { parts, homeFolder } = await stubbedDesktop()
    await call('workspace.create', { name: 'Shop', language: 'en' })
    await call('workspace.rename', { name: 'Shop', to: 'Club' })
    expect(parts.memory.now().recent).toEqual([join(homeFolder, 'Club.portrait')])
    await call('workspace.remove', { name: 'Club' })
    expect(parts.memory.now().recent).toEqual([])
    expect(parts.state).toMatchObject({ workspace: null, file: null })
    await parts.core.close()
  })
})

describe('waking up', () => {
  it.each(['resume', 'unlock-screen'])('lets the core look at the file of the workspace: %s', async (event) => {
    const { parts, homeFolder } = await stubbedDesktop()
    setupWaking(parts.core)
    await call('workspace.create', { name: 'Shop', language: 'en' })
    await rm(join(homeFolder, 'Shop.portrait'))
    powerMonitor.emit(event)
    await expect.poll(() => call('workspace.state', {})).toMatchObject({ outside: 'gone' })
    await parts.core.close()
  })
})
