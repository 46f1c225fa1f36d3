import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLoops } from './build-loops.mjs'

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const stamps = { all: join(root, 'out', '.built'), node: join(root, 'out', '.built-node') }
const partsOfNode = ['loops', 'model', 'words', 'contract', 'core', 'rpc', 'node', 'worker', 'web', 'cli']

/** The newest change of a file or of anything in a folder, in milliseconds. */
function newestIn(path) {
  const facts = statSync(path)
  if (!facts.isDirectory()) return facts.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), facts.mtimeMs)
}

/** Whether what is built is missing or older than its sources; `part` is `all` or `node`. */
function isStale(part) {
  const built = [stamps.all, ...(part === 'node' ? [stamps.node] : [])].filter((stamp) => existsSync(stamp))
  if (built.length === 0 || !existsSync(join(root, 'out/main/cli.js'))) return true
  if (part === 'all' && !existsSync(join(root, 'out/preload/preload.cjs'))) return true
  const sources = part === 'node' ? partsOfNode.map((room) => join('src', room)) : ['src', 'resources']
  const newest = [...sources, 'electron.vite.config.ts', 'package.json']
    .filter((path) => existsSync(join(root, path)))
    .reduce((changed, path) => Math.max(changed, newestIn(join(root, path))), 0)
  return newest > Math.max(...built.map((stamp) => statSync(stamp).mtimeMs))
}

/** Builds `all` or the `node` part. Quiet unless it fails: then what the tools said goes to standard error, and the answer is false. */
export function build(part) {
  if (!buildLoops()) return false
  const started = new Date()
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  if (!succeeds([tool, 'build', '--logLevel', 'warn'], { PORTRAIT_DESK_BUILD: part })) return false
  if (!succeeds([join(root, 'scripts/build-core.mjs')], {})) return false
  writeFileSync(stamps[part], started.toISOString())
  return true
}

function succeeds(call, variables) {
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    cwd: root,
    env: { ...process.env, ...variables },
    maxBuffer: 64 * 1024 * 1024
  })
  if (status === 0) return true
  process.stderr.write(stdout)
  process.stderr.write(stderr)
  return false
}

/** Builds what is stale, one process at a time; false when the build failed. */
export function buildWhenStale(part) {
  if (!isStale(part)) return true
  const release = takeTurn()
  try {
    return !isStale(part) || build(part)
  } finally {
    release()
  }
}

/** Waits while another process builds; a turn older than two minutes was left behind by one that died. */
function takeTurn() {
  const turn = join(root, 'node_modules', '.portrait-desk-building')
  for (;;) {
    try {
      mkdirSync(turn)
      return () => rmSync(turn, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const age = existsSync(turn) ? Date.now() - statSync(turn).mtimeMs : 0
    if (age > 120_000) rmSync(turn, { recursive: true, force: true })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
}
