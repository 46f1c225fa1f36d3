import { spawn, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Inside the project, so that the bundle finds sql.js; of this process, so that runs do not disturb each other. */
const home = join(root, 'test-results/torture', String(process.pid))

afterAll(() => rm(home, { recursive: true, force: true }))

/** Bundles the child process of these tests, of the program as it is or of a later one, into one file, which starts soonest; the path of the file to run. */
export async function bundleChild(later = false): Promise<string> {
  const outDir = join(home, later ? 'later' : 'now')
  const alias = later
    ? [{ find: /^.*\/workspace-format$/, replacement: join(import.meta.dirname, 'later-workspace-format.ts') }]
    : []
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias },
    ssr: { noExternal: true, external: ['sql.js'] },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      ssr: join(import.meta.dirname, 'child.ts'),
      rollupOptions: { output: { entryFileNames: 'child.mjs' } }
    }
  })
  return join(outDir, 'child.mjs')
}

/** What a child said before it ended, or was killed. */
export interface Ended {
  readonly said: string
  readonly killed: boolean
  readonly complained: string
}

/** Runs a child until it ends; `meanwhile` may kill it. */
export function runChild(
  command: readonly [string, ...string[]],
  meanwhile: (child: ChildProcess) => void = () => undefined
): Promise<Ended> {
  return new Promise((ended, failed) => {
    const [program, ...args] = command
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let [said, complained] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text))
    child.on('error', failed)
    child.on('close', (_code, signal) => ended({ said, killed: signal === 'SIGKILL', complained }))
    meanwhile(child)
  })
}
