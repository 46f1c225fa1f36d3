import { describe } from 'vitest'

/** Tests that need another program: announced as skipped where it is not installed, except with CI=true, where they run and fail. */
export function describeWithProgram(program: string | null, needed: string, name: string, tests: () => void): void {
  const skipped = program === null && process.env.CI !== 'true'
  describe.skipIf(skipped)(skipped ? `${name} (skipped: no ${needed})` : name, tests)
}
