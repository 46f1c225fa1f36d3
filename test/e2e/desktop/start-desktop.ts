import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findRuntime, root } from './find-runtime'

/** How a desktop is started. */
export interface DesktopStart {
  readonly folder?: string
  readonly language?: 'en' | 'ru' | 'pl'
  /** A file that the command line names. */
  readonly file?: string
}

/** The built desktop in a process of its own, with its page attached. */
export interface DesktopProcess {
  readonly page: Page
  readonly folder: string
  /** What it has printed so far. */
  printed(): string
  /** Resolves with the exit code when the program has ended. */
  readonly ended: Promise<number | null>
  /** Ends it as a user does who quits. */
  quit(): Promise<number | null>
  /** Ends it, with all its processes, as a crash does. */
  kill(): Promise<void>
}

/** Starts the built desktop on a folder (a new temporary one unless named) and attaches to its window. */
export async function startDesktop(start: DesktopStart = {}): Promise<DesktopProcess> {
  const folder = start.folder ?? mkdtempSync(join(tmpdir(), 'portrait-desk-'))
  const port = await freePort()
  const child = spawnElectron([
    '.',
    ...(start.file ? [start.file] : []),
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${mkdtempSync(join(tmpdir(), 'portrait-desk-user-'))}`,
    `--dir=${folder}`,
    `--lang=${start.language ?? 'en'}`
  ])
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => (printed += piece.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const gone = ended.then((code) => Promise.reject(new Error(`the desktop ended with ${code}: ${printed}`)))
  gone.catch(() => undefined)
  const page = await Promise.race([attach(port), gone])
  return {
    page,
    folder,
    printed: () => printed,
    ended,
    quit: () => {
      child.kill('SIGTERM')
      return ended
    },
    kill: async () => {
      signalGroup(child, 'SIGKILL')
      await ended
      while (signalGroup(child, 0)) await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

/** The desktop leads a group of processes, launcher and program; false when none of them is left. */
function signalGroup(child: ChildProcess, signal: 'SIGKILL' | 0): boolean {
  if (child.pid === undefined) return false
  if (process.platform === 'win32') return signal === 'SIGKILL' && child.kill(signal)
  try {
    return process.kill(-child.pid, signal)
  } catch {
    return false
  }
}

function spawnElectron(argv: readonly string[]): ChildProcess {
  const runtime = findRuntime()
  const env = { ...process.env, ...(runtime ? { ELECTRON_OVERRIDE_DIST_PATH: runtime } : {}), PORTRAIT_DESK_LOG: '1' }
  const command = join(root, 'node_modules/electron/cli.js')
  const detached = process.platform !== 'win32'
  const child = spawn(process.execPath, [command, ...argv], {
    cwd: root,
    env,
    detached,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const killWithTests = (): void => void signalGroup(child, 'SIGKILL')
  process.once('exit', killWithTests)
  child.once('exit', () => process.off('exit', killWithTests))
  return child
}

/** The first page of the desktop, when it has loaded. */
async function attach(port: number): Promise<Page> {
  for (let waited = 0; waited < 30_000; waited += 200) {
    const browser: Browser | null = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null)
    const page = browser?.contexts().flatMap((context) => context.pages())[0]
    if (page && !page.url().startsWith('about:')) {
      await page.waitForLoadState()
      return page
    }
    await browser?.close()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('no window of the desktop can be attached to')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
