import { app, dialog, session } from 'electron'
import { join } from 'node:path'
import type { DesktopEvent } from '../contract/desktop-bridge'
import { nodeFiles } from '../node/disk/node-files'
import { startWorker } from '../node/start-worker'
import { languages, type Language } from '../model/language'
import { createWords } from '../words/create-words'
import { createChosenFiles } from './chosen-files'
import { keepCore } from './core-keeper'
import { createWindow } from './create-window'
import { keepMemory } from './desktop-memory'
import type { DesktopParts, DesktopState } from './desktop-parts'
import { giveUpImport, importIsWritten, importRuns, stopImport } from './import-in-progress'
import { menuActions } from './menu-actions'
import { createPageTeller } from './page-teller'
import { createRunningCalls } from './running-calls'
import { setupBridge } from './setup-bridge'
import { setupClosing } from './setup-closing'
import { setupMenu } from './setup-menu'
import { setupScheme } from './setup-scheme'
import { setupSession } from './setup-session'
import { setupWaking } from './setup-waking'

/** What a desktop is started with. */
export interface DesktopOptions {
  readonly pageFolder: string
  readonly preload: string
  readonly icon: string
  readonly workerFile: URL
  readonly version: string
  /** The folder of workspaces. */
  readonly homeFolder: string
}

/** Starts core, window, menu and bridge. @throws Failure when the core cannot start. */
export async function startDesktop(options: DesktopOptions): Promise<DesktopParts> {
  const { workerFile, version, homeFolder, preload, icon } = options
  const files = nodeFiles({ program: `desktop ${version}` })
  await files.ensureFolder(app.getPath('userData'))
  const memory = await keepMemory(files, join(app.getPath('userData'), 'desktop.json'))
  setupSession(session.defaultSession)
  setupScheme(options.pageFolder)
  let tell = (_event: DesktopEvent): void => undefined
  const start = (folder: string) => startWorker({ workerFile, folder, host: 'desktop', version })
  const core = await keepCore(homeFolder, start, (event) => tell({ kind: 'event', event }))
  const language = memory.now().language ?? spokenLanguage(systemLanguages())
  const state: DesktopState = { language, commands: [], workspace: null, file: null }
  const title = createWords(language).say('frame.program')
  const window = createWindow({ preload, icon, developing: !app.isPackaged, title, memory })
  const page = createPageTeller(window)
  tell = page.tell
  const desktop: DesktopParts = {
    ...{ window, page, core, memory, files, state, version, homeFolder },
    chosen: createChosenFiles(),
    running: createRunningCalls(),
    refresh: () => refresh()
  }
  const showMenu = setupMenu(menuActions(desktop))
  const refresh = (): void => showState(desktop, showMenu)
  refresh()
  setupBridge(desktop)
  setupEnd(desktop)
  setupWaking(core)
  return desktop
}

function showState(desktop: DesktopParts, showMenu: ReturnType<typeof setupMenu>): void {
  const { state, memory, window } = desktop
  const { appearance, recent } = memory.now()
  const { language, commands, workspace } = state
  showMenu({ language, appearance, recent, commands, workspaceOpen: workspace !== null })
  const { say } = createWords(language)
  window.setTitle(workspace === null ? say('frame.program') : say('desktop.title', { workspace }))
  window.setRepresentedFilename(state.file ?? '')
}

/** A page that crashed is loaded again; the window closes only after a verified save. */
function setupEnd(desktop: DesktopParts): void {
  const { window, page, core, memory, state } = desktop
  window.webContents.on('render-process-gone', () => {
    page.gone()
    if (!window.isDestroyed()) window.webContents.reload()
  })
  const closing = {
    window,
    words: () => createWords(state.language),
    importRuns: () => importRuns(desktop),
    stopImport: () => stopImport(desktop),
    isWriting: () => importIsWritten(desktop),
    giveUp: () => giveUpImport(desktop),
    gather: () => page.gather(),
    save: () => core.close()
  }
  setupClosing(closing, () => memory.settle())
}

/** Says in a native dialog why the program cannot start, and ends it. */
export function refuseToStart(text: string): void {
  const { say } = createWords(spokenLanguage(systemLanguages()))
  dialog.showErrorBox(say('desktop.refusal.startTitle'), text)
  app.exit(1)
}

/** The languages of the program's start: the one asked for by `--lang` or the system's first, then the user's others. */
export function systemLanguages(): readonly string[] {
  return [app.getLocale(), ...app.getPreferredSystemLanguages()]
}

/** The first of the system's languages that the program speaks; English when it speaks none of them. */
export function spokenLanguage(tags: readonly string[]): Language {
  const spoken = tags.map((tag) => languages.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language))
  return spoken.find((language) => language !== undefined) ?? 'en'
}
