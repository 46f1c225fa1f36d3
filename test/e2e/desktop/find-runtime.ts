import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The folder of Electron's runtime, or of its stand-in: the named one, the neighbouring stand-in, the installed one; null when there is none. */
export function findRuntime(): string | null {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const places = [named && resolve(root, named), resolve(root, '../shared/electron-stand-in'), installed()]
  return places.find((place) => place && existsSync(place)) || null
}

function installed(): string | null {
  const folder = join(root, 'node_modules/electron')
  return existsSync(join(folder, 'path.txt')) ? join(folder, 'dist') : null
}
