import type { MenuItemConstructorOptions } from 'electron'
import { appearances } from '../contract/desktop-bridge'
import { languages } from '../model/language'
import type { MessageKey } from '../words/messages'
import { createWords } from '../words/create-words'
import type { MenuActions, MenuState } from './menu-state'
import { recentItems } from './recent-items'

type Item = MenuItemConstructorOptions
type MenuWord = Extract<MessageKey, `desktop.menu.${string}`> extends `desktop.menu.${infer Word}` ? Word : never
type Say = (word: MenuWord) => string

const line: Item = { type: 'separator' }

/** The menu in the language of the state; keys as each system has them. */
export function menuTemplate(state: MenuState, actions: MenuActions, platform: string): Item[] {
  const words = createWords(state.language)
  const say: Say = (word) => words.say(`desktop.menu.${word}`)
  const windowMenu: Item = { role: 'windowMenu', label: say('window') }
  const mac = platform === 'darwin'
  return [
    ...(mac ? [programMenu(actions, say, words.say('frame.program'))] : []),
    fileMenu(state, actions, say),
    editMenu(state, actions, say),
    viewMenu(state, actions, say),
    ...(mac ? [windowMenu] : []),
    helpMenu(actions, say)
  ]
}

/** A Mac takes the first menu for the program's own. */
function programMenu(actions: MenuActions, say: Say, label: string): Item {
  return {
    id: 'program',
    label,
    submenu: [
      { label: say('about'), click: actions.about },
      line,
      { role: 'hide', label: say('hide') },
      { role: 'hideOthers', label: say('hideOthers') },
      { role: 'unhide', label: say('showAll') },
      line,
      { role: 'quit', label: say('quit') }
    ]
  }
}

function fileMenu(state: MenuState, actions: MenuActions, say: Say): Item {
  const enabled = state.workspaceOpen
  const canExport = enabled && state.commands.includes('export')
  const canSaveAs = enabled && state.commands.includes('save-as')
  const canMove = enabled && state.commands.includes('move')
  const toList = () => actions.command('export')
  const saveAs = () => actions.command('save-as')
  return {
    id: 'file',
    label: say('file'),
    submenu: [
      { id: 'new', label: say('new'), accelerator: 'CmdOrCtrl+N', click: actions.newWorkspace },
      { id: 'open', label: say('open'), accelerator: 'CmdOrCtrl+O', click: actions.openWorkspace },
      { id: 'recent', label: say('recent'), submenu: recentItems(state.recent, actions, say) },
      { id: 'save-as', label: say('saveAs'), accelerator: 'CmdOrCtrl+Shift+S', enabled: canSaveAs, click: saveAs },
      { id: 'move', label: say('move'), enabled: canMove, click: () => actions.command('move') },
      { id: 'close', label: say('close'), accelerator: 'CmdOrCtrl+W', enabled, click: actions.closeWorkspace },
      line,
      { id: 'import', label: say('import'), accelerator: 'CmdOrCtrl+I', click: actions.importCustomers },
      { id: 'export', label: say('export'), accelerator: 'CmdOrCtrl+E', enabled: canExport, click: toList },
      line,
      { id: 'reveal', label: say('reveal'), enabled, click: actions.reveal },
      line,
      { id: 'quit', role: 'quit', label: say('quit'), accelerator: 'CmdOrCtrl+Q' }
    ]
  }
}

/** Undo and redo leave their keys to the page, which knows whether a text is being written. */
function editMenu(state: MenuState, actions: MenuActions, say: Say): Item {
  const command = (id: 'undo' | 'redo', accelerator: string): Item => ({
    id,
    label: say(id),
    accelerator,
    registerAccelerator: false,
    enabled: state.commands.includes(id),
    click: () => actions.command(id)
  })
  return {
    id: 'edit',
    label: say('edit'),
    submenu: [
      command('undo', 'CmdOrCtrl+Z'),
      command('redo', 'CmdOrCtrl+Shift+Z'),
      line,
      { role: 'cut', label: say('cut') },
      { role: 'copy', label: say('copy') },
      { role: 'paste', label: say('paste') },
      { role: 'delete', label: say('delete') },
      { role: 'selectAll', label: say('selectAll') }
    ]
  }
}

function viewMenu(state: MenuState, actions: MenuActions, say: Say): Item {
  const commands = () => actions.command('palette')
  return {
    id: 'view',
    label: say('view'),
    submenu: [
      {
        id: 'commands',
        label: say('commands'),
        accelerator: 'CmdOrCtrl+K',
        registerAccelerator: false,
        click: commands
      },
      line,
      { id: 'language', label: say('language'), submenu: languageItems(state, actions) },
      { id: 'appearance', label: say('appearance'), submenu: appearanceItems(state, actions) },
      line,
      { role: 'resetZoom', label: say('actualSize') },
      { role: 'zoomIn', label: say('larger') },
      { role: 'zoomOut', label: say('smaller') },
      line,
      { role: 'togglefullscreen', label: say('fullScreen') }
    ]
  }
}

function languageItems(state: MenuState, actions: MenuActions): Item[] {
  const words = createWords(state.language)
  return languages.map((each) => ({
    id: `language-${each}`,
    label: words.say(`frame.languages.${each}`),
    type: 'radio',
    checked: each === state.language,
    click: () => actions.command(`language-${each}`)
  }))
}

function appearanceItems(state: MenuState, actions: MenuActions): Item[] {
  const words = createWords(state.language)
  return appearances.map((each) => ({
    id: `appearance-${each}`,
    label: words.say(`frame.appearances.${each}`),
    type: 'radio',
    checked: each === state.appearance,
    click: () => actions.command(`appearance-${each}`)
  }))
}

function helpMenu(actions: MenuActions, say: Say): Item {
  return {
    id: 'help',
    role: 'help',
    label: say('help'),
    submenu: [
      { id: 'first-steps', label: say('firstSteps'), accelerator: 'F1', click: actions.firstSteps },
      { id: 'about', label: say('about'), click: actions.about }
    ]
  }
}
