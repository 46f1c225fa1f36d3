import { BrowserWindow, screen } from 'electron'
import type { WebPreferences } from 'electron'
import { pageAddress } from './app-address'
import type { MemoryKeeper } from './desktop-memory'
import { smallestWindow, windowBounds } from './window-bounds'

/** What a page of the desktop may do by itself: nothing but what the preload shows it. */
export function pagePreferences(preload: string, developing: boolean): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: developing
  }
}

/** What a window is made with. */
export interface WindowOptions {
  readonly preload: string
  readonly developing: boolean
  readonly title: string
  /** The picture of the window where the system takes none from the program's file. */
  readonly icon: string
  readonly memory: MemoryKeeper
}

/** Opens the window of the program where it was left, and remembers where it is left next. */
export function createWindow({ preload, developing, title, icon, memory }: WindowOptions): BrowserWindow {
  const { bounds, maximized } = memory.now()
  const window = new BrowserWindow({
    ...windowBounds(
      bounds,
      screen.getAllDisplays().map(({ workArea }) => workArea)
    ),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title,
    icon,
    show: false,
    webPreferences: pagePreferences(preload, developing)
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  const remember = (): void => memory.change({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  window.on('resized', remember)
  window.on('moved', remember)
  window.on('maximize', remember)
  window.on('unmaximize', remember)
  window.on('close', remember)
  void window.loadURL(pageAddress)
  return window
}
