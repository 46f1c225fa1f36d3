import { Menu, nativeTheme } from 'electron'
import { menuTemplate } from './menu-template'
import type { MenuActions, MenuState } from './menu-state'

/** Puts up the menu; the returned function puts up a new one when what it shows has changed. The system's own parts take the appearance too. */
export function setupMenu(actions: MenuActions): (state: MenuState) => void {
  let shown = ''
  return (state) => {
    const wanted = JSON.stringify(state)
    if (wanted === shown) return
    shown = wanted
    nativeTheme.themeSource = state.appearance === 'contrast' ? 'system' : state.appearance
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, actions, process.platform)))
  }
}
