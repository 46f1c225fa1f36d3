import { dialog } from 'electron'
import { createWords, type Words } from '../words/create-words'
import type { DesktopParts } from './desktop-parts'
import type { MenuActions } from './menu-state'
import {
  importChosenFile,
  newChosenWorkspace,
  openChosenWorkspace,
  openWorkspaceFile,
  revealWorkspace
} from './open-documents'

/** What the menu's items do on a running desktop. */
export function menuActions(desktop: DesktopParts): MenuActions {
  const { page, memory } = desktop
  return {
    newWorkspace: () => void newChosenWorkspace(desktop),
    openWorkspace: () => void openChosenWorkspace(desktop),
    openRecent: (path) => void openWorkspaceFile(desktop, path),
    clearRecent() {
      memory.change({ recent: [] })
      desktop.refresh()
    },
    closeWorkspace: () => page.tell({ kind: 'closeWorkspace' }),
    importCustomers: () => void importChosenFile(desktop),
    reveal: () => revealWorkspace(desktop),
    command: (id) => page.tell({ kind: 'command', id }),
    firstSteps: () => void say(desktop, ({ say }) => [say('desktop.firstSteps.title'), say('desktop.firstSteps.text')]),
    about: () =>
      void say(desktop, ({ say }) => [
        say('desktop.about.title', { version: desktop.version }),
        say('desktop.about.text')
      ])
  }
}

async function say(desktop: DesktopParts, sentences: (words: Words) => [string, string]): Promise<void> {
  const words = createWords(desktop.state.language)
  const [message, detail] = sentences(words)
  const buttons = [words.say('desktop.dialogs.ok')]
  await dialog.showMessageBox(desktop.window, { type: 'info', message, detail, buttons, noLink: true })
}
