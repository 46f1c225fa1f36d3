import { EventEmitter } from 'node:events'

type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>
type Answer = Record<string, unknown>

/** What the stub has seen and what it will answer; `resetElectron` empties it. */
export const seen = {
  handlers: new Map<string, Handler>(),
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  served: new Map<string, (request: Request) => Promise<Response>>(),
  openedOutside: [] as string[],
  shownInFolder: [] as string[],
  recent: [] as string[],
  dialogs: [] as { kind: string; options: Answer }[],
  answers: [] as Answer[],
  menu: null as unknown
}

class App extends EventEmitter {
  isPackaged = false
  quits = 0
  getPath = () => '/nowhere'
  getLocale = () => 'en-US'
  getPreferredSystemLanguages = () => ['en-US']
  addRecentDocument = (path: string) => void seen.recent.push(path)
  quit = () => void this.quits++
}
export const app = new App()

export const ipcMain = {
  handle: (channel: string, handler: Handler) => void seen.handlers.set(channel, handler)
}

export const exposed = new Map<string, Record<string, (...parts: never[]) => unknown>>()
export const contextBridge = {
  exposeInMainWorld: (name: string, api: Record<string, (...parts: never[]) => unknown>) => void exposed.set(name, api)
}

export const webUtils = { getPathForFile: (file: { path?: string }) => file.path ?? '' }

class IpcRenderer extends EventEmitter {
  asked: unknown[][] = []
  invoke = async (...parts: unknown[]) => {
    this.asked.push(parts)
    return { ok: true, result: null }
  }
}
export const ipcRenderer = new IpcRenderer()

export const protocol = {
  registerSchemesAsPrivileged: (schemes: typeof seen.schemes) => void seen.schemes.push(...schemes),
  handle: (scheme: string, answer: (request: Request) => Promise<Response>) => void seen.served.set(scheme, answer)
}

export const shell = {
  openExternal: async (address: string) => void seen.openedOutside.push(address),
  showItemInFolder: (path: string) => void seen.shownInFolder.push(path)
}

export const powerMonitor = new EventEmitter()

export const nativeTheme = { themeSource: 'system' }

const answer = (kind: string) => async (_window: unknown, options: Answer) => {
  seen.dialogs.push({ kind, options })
  return { canceled: true, filePaths: [], filePath: '', response: options['cancelId'] ?? 0, ...seen.answers.shift() }
}
export const dialog = {
  showOpenDialog: answer('open'),
  showSaveDialog: answer('save'),
  showMessageBox: answer('message'),
  showErrorBox: (title: string, text: string) => void seen.dialogs.push({ kind: 'error', options: { title, text } })
}

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => void (seen.menu = menu)
}

export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }

/** A page: it records what it is sent and where it may go. */
export class Contents extends EventEmitter {
  sent: { channel: string; value: unknown }[] = []
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  reloads = 0
  setWindowOpenHandler = (handler: Contents['openHandler']) => void (this.openHandler = handler)
  send = (channel: string, value: unknown) => void this.sent.push({ channel, value })
  reload = () => void this.reloads++
}

export class BrowserWindow extends EventEmitter {
  webContents = new Contents()
  options: Answer
  loaded = ''
  title = ''
  file = ''
  progress = -1
  destroyed = false
  shown = false
  maximized = false

  constructor(options: Answer = {}) {
    super()
    this.options = options
  }
  loadURL = async (address: string) => void (this.loaded = address)
  show = () => void (this.shown = true)
  maximize = () => void (this.maximized = true)
  isMaximized = () => this.maximized
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 })
  setTitle = (title: string) => void (this.title = title)
  setRepresentedFilename = (file: string) => void (this.file = file)
  setProgressBar = (progress: number) => void (this.progress = progress)
  isDestroyed = () => this.destroyed
  destroy = () => {
    this.destroyed = true
    this.emit('closed')
  }
}

/** A session: it keeps the rules it was given. */
export class Session extends EventEmitter {
  filter: (details: { url: string }, answer: (decision: { cancel?: boolean }) => void) => void = () => undefined
  permissionRequest: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void = () =>
    undefined
  permissionCheck: () => boolean = () => true
  device: () => boolean = () => true
  spellChecks = true
  webRequest = { onBeforeRequest: (filter: Session['filter']) => void (this.filter = filter) }
  setPermissionRequestHandler = (handler: Session['permissionRequest']) => void (this.permissionRequest = handler)
  setPermissionCheckHandler = (handler: () => boolean) => void (this.permissionCheck = handler)
  setDevicePermissionHandler = (handler: () => boolean) => void (this.device = handler)
  setSpellCheckerEnabled = (enabled: boolean) => void (this.spellChecks = enabled)
}
export const session = { defaultSession: new Session() }

/** Empties the stub. */
export function resetElectron(): void {
  seen.handlers.clear()
  seen.served.clear()
  for (const list of [seen.schemes, seen.openedOutside, seen.shownInFolder, seen.recent, seen.dialogs, seen.answers])
    list.length = 0
  seen.menu = null
  app.removeAllListeners()
  powerMonitor.removeAllListeners()
  app.quits = 0
  nativeTheme.themeSource = 'system'
}

/** The top frame of the program's own page. */
export const ownFrame = { url: 'app://desk/index.html', origin: 'app://desk', parent: null }
