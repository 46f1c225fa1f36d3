import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { realDataFolder } from './real-data-folder'

export { realDataFolder }

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
