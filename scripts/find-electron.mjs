import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './build-state.mjs'

const folder = join(root, 'node_modules/electron')
const releases = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/'
const probeTime = 3_000
const fetchTime = 300_000

/** The path of Electron's runtime, or null: the one that ELECTRON_OVERRIDE_DIST_PATH names, the installed one, or one fetched now. */
export async function findElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) return existing(join(resolve(named), executableName()))
  if (!canShowWindows()) return null
  return installed() ?? (await fetched())
}

function installed() {
  return existsSync(join(folder, 'path.txt')) ? existing(join(folder, 'dist', executableName())) : null
}

/** Fetches the runtime once, if the place where it lies answers quickly. */
async function fetched() {
  if (process.env.CI === 'true' || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD || !existsSync(join(folder, 'install.js')))
    return null
  const answers = await fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(probeTime) }).catch(() => null)
  if (!answers?.ok) return null
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: fetchTime })
  return installed()
}

function executableName() {
  const told = join(folder, 'path.txt')
  if (existsSync(told)) return readFileSync(told, 'utf8').trim()
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
  return names[process.platform] ?? 'electron'
}

/** A Linux without a screen, and the superuser there, whom Electron refuses, get the browser host. */
function canShowWindows() {
  if (process.platform !== 'linux') return true
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  return hasScreen && process.getuid?.() !== 0
}

function existing(path) {
  return existsSync(path) ? path : null
}
