import { cpus, totalmem } from 'node:os'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build-state.mjs'
import { runTool } from './run-steps.mjs'

/** Runs all cases of test/torture (`npm test` has a seeded part of them) and prints the figures. */
const file = join(root, 'test-results/torture.jsonl')
mkdirSync(join(root, 'test-results'), { recursive: true })
rmSync(file, { force: true })
const passed = runTool('vitest run --project node test/torture --maxWorkers=1', {
  TORTURE: 'all',
  TORTURE_FIGURES: file
})
const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : []
const rows = lines.map((line) => JSON.parse(line))
console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])))
const groups = [...new Set(rows.map(({ name }) => name.split(':')[0]))]
const sum = (of, key) => of.reduce((total, row) => total + (row[key] ?? 0), 0)
for (const group of groups) {
  const of = rows.filter(({ name }) => name.split(':')[0] === group)
  const cases = sum(of, 'cases') || sum(of, 'states')
  console.log(
    `${group}: ${cases} cases, ${sum(of, 'destroyed')} destroyed, ${sum(of, 'falselySaved')} falsely called saved`
  )
}
const day = new Date().toISOString().slice(0, 10)
console.log(
  `${day}, ${process.platform}, Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
)
process.exit(passed ? 0 : 1)
