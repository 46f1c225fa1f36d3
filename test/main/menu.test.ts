import type { MenuItemConstructorOptions } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MenuActions, MenuState } from '../../src/main/menu-state'
import { menuTemplate } from '../../src/main/menu-template'
import { setupMenu } from '../../src/main/setup-menu'
import { languages } from '../../src/model/language'
import { nativeTheme, resetElectron, seen } from './electron-stub'

type Item = MenuItemConstructorOptions

beforeEach(resetElectron)

const state: MenuState = { language: 'en', appearance: 'system', recent: [], workspaceOpen: false, commands: [] }

function actionsThatTell(told: string[]): MenuActions {
  const tell = (name: string) => (about?: unknown) =>
    void told.push(typeof about === 'string' ? `${name} ${about}` : name)
  return {
    newWorkspace: tell('new'),
    openWorkspace: tell('open'),
    openRecent: tell('recent'),
    clearRecent: tell('clear'),
    closeWorkspace: tell('close'),
    importCustomers: tell('import'),
    reveal: tell('reveal'),
    command: tell('command'),
    firstSteps: tell('first steps'),
    about: tell('about')
  }
}

const itemsOf = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
const menuOf = (change: Partial<MenuState> = {}, platform = 'linux', told: string[] = []): Item[] =>
  itemsOf(menuTemplate({ ...state, ...change }, actionsThatTell(told), platform))
const find = (items: Item[], id: string): Item | undefined => items.find((item) => item.id === id)

describe('the menu', () => {
  it.each(languages)('says every item in %s', (language) => {
    const labels = menuOf({ language }, 'darwin')
      .filter((item) => item.type !== 'separator')
      .map(({ label }) => label)
    expect(labels.every((label) => label && !label.includes('desktop.'))).toBe(true)
  })

  it('has a key of its own for what is done often, and none twice', () => {
    const keys = menuOf().flatMap(({ accelerator }) => (accelerator ? [accelerator] : []))
    expect(keys).toEqual(expect.arrayContaining(['CmdOrCtrl+N', 'CmdOrCtrl+O', 'CmdOrCtrl+I', 'CmdOrCtrl+E', 'F1']))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('offers what needs a workspace only when one is open', () => {
    const enabled = (items: Item[], id: string) => find(items, id)?.enabled
    for (const id of ['close', 'reveal', 'export']) expect(enabled(menuOf(), id)).toBe(false)
    const open = menuOf({ workspaceOpen: true, commands: ['undo'] })
    expect([enabled(open, 'close'), enabled(open, 'reveal')]).toEqual([true, true])
    expect([enabled(open, 'undo'), enabled(open, 'redo'), enabled(open, 'export')]).toEqual([true, false, false])
    expect(enabled(menuOf({ workspaceOpen: true, commands: ['export'] }), 'export')).toBe(true)
  })

  it('leaves the keys of undo and redo to the page, which knows whether a text is written', () => {
    const items = menuOf()
    expect(['undo', 'redo'].map((id) => find(items, id)?.registerAccelerator)).toEqual([false, false])
  })

  it('marks language and appearance, and passes a choice on to the page', () => {
    const told: string[] = []
    const items = menuOf({ language: 'ru', appearance: 'dark' }, 'linux', told)
    const marked = items.filter(({ checked }) => checked).map(({ id }) => id)
    expect(marked).toEqual(['language-ru', 'appearance-dark'])
    for (const id of ['language-pl', 'appearance-light', 'export', 'commands'])
      find(items, id)?.click?.({} as never, undefined, {} as never)
    expect(told).toEqual(['command language-pl', 'command appearance-light', 'command export', 'command palette'])
  })

  it('lists the recent workspaces by name, those of one name with their folders', () => {
    const told: string[] = []
    const recent = ['/a/Shop.portrait', '/b/Shop.portrait', '/a/R&D.portrait']
    const items = menuOf({ recent }, 'linux', told)
    const labels = [0, 1, 2].map((position) => find(items, `recent-${position}`)?.label)
    expect(labels).toEqual(['Shop – /a', 'Shop – /b', 'R&&D'])
    find(items, 'recent-1')?.click?.({} as never, undefined, {} as never)
    find(items, 'clear-recent')?.click?.({} as never, undefined, {} as never)
    expect(told).toEqual(['recent /b/Shop.portrait', 'clear'])
    expect(find(menuOf(), 'no-recent')).toMatchObject({ enabled: false })
  })

  it('has the menus that a Mac expects, the program’s own first', () => {
    expect(menuOf({}, 'darwin')[0]).toMatchObject({ id: 'program', label: 'Portrait Desk' })
    expect(menuOf({}, 'win32')[0]).toMatchObject({ id: 'file' })
    expect(menuOf({}, 'darwin').some(({ role }) => role === 'windowMenu')).toBe(true)
    expect(menuOf({}, 'win32').some(({ role }) => role === 'windowMenu')).toBe(false)
  })

  it('is put up again only when it has changed, and the system follows the appearance', () => {
    const show = setupMenu(actionsThatTell([]))
    show(state)
    const first = seen.menu
    show({ ...state })
    expect(seen.menu).toBe(first)
    show({ ...state, language: 'ru', appearance: 'dark' })
    expect(seen.menu).not.toBe(first)
    expect(nativeTheme.themeSource).toBe('dark')
  })
})
