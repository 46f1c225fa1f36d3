import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe } from 'vitest'

/** The folder of real files, made by nobody here: `REAL_DATA_DIR`, else `../shared/data` beside the project. */
export const realDataFolder: string = resolve(process.env.REAL_DATA_DIR ?? '../shared/data')

const absent = !existsSync(realDataFolder)

/** The path of a real file. */
export function realFile(...parts: string[]): string {
  return join(realDataFolder, ...parts)
}

/** Tests on real files: announced as skipped where the folder is absent, except with CI=true, where they run and fail. */
export function describeWithRealData(name: string, tests: () => void): void {
  const skipped = absent && process.env.CI !== 'true'
  describe.skipIf(skipped)(skipped ? `${name} (skipped: no folder ${realDataFolder})` : name, tests)
}
