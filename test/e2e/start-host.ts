import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A browser host of the built program in a process of its own. */
export interface HostProcess {
  /** The printed address with its single-use code. */
  readonly address: string
  readonly folder: string
  /** What it has printed so far. */
  printed(): string
  /** Ends it as a user does; its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>
  /** Ends it as a crash does. */
  kill(): Promise<void>
}

/** Starts the built browser host on a folder (a new temporary one unless named) without opening a browser. */
export async function startHostProcess(
  options: { readonly folder?: string; readonly language?: 'en' | 'ru' | 'pl'; readonly port?: number } = {}
): Promise<HostProcess> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'portrait-desk-'))
  const language = options.language ? ['--lang', options.language] : []
  const port = options.port === undefined ? [] : ['--port', String(options.port)]
  const argv = ['--no-open', '--dir', folder, ...language, ...port]
  const child = spawn(process.execPath, [join(root, 'out/main/web.js'), ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORTRAIT_DESK_LOG: '1' }
  })
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const address = await printedAddress(
    child,
    (text) => (printed += text),
    () => printed
  )
  return {
    address,
    folder,
    printed: () => printed,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    }
  }
}

function printedAddress(child: ChildProcess, note: (text: string) => void, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (piece: Buffer): void => {
      note(piece.toString())
      const address = /http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]+/.exec(printed())?.[0]
      if (address) resolve(address)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('close', (code) => reject(new Error(`the host ended with ${code}: ${printed()}`)))
  })
}
