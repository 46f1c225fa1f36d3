import { runTool } from './run-steps.mjs'

/** Checks everything that a change must satisfy; goes on after a failure so that all are seen; `--no-test` leaves the tests out. */
const steps = [
  'prettier --check .',
  'eslint .',
  'depcruise --config .dependency-cruiser.cjs src',
  'tsc -p tsconfig.core.json',
  'tsc -p tsconfig.node.json',
  'vue-tsc -p tsconfig.dom.json',
  'knip'
]
const failed = steps.filter((step) => !runTool(step))
if (failed.length > 0) process.stdout.write(`\nnot in order: ${failed.join('; ')}\n`)
const tested = process.argv.includes('--no-test') || runTool('node scripts/test.mjs')
process.exit(failed.length === 0 && tested ? 0 : 1)
