import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build-state.mjs'
import { runTool } from './run-steps.mjs'

/**
 * Runs all cases of test/torture (`npm test` has a seeded part of them) and prints the figures.
 * `--only steps` runs one part, `--only steps:import` one scenario of it, and keeps the figures of the others;
 * `--resume` leaves out what has been run to its end on the same commit.
 */
const parts = {
  faults: { file: 'faults', title: '' },
  power: { file: 'power-cut', title: '' },
  full: { file: 'full-disk', title: '' },
  random: { file: 'kill', title: 'at a random moment|that a living process holds' },
  steps: { file: 'kill', title: 'before or after any step' }
}
const folder = join(root, 'test-results')
const kept = join(folder, 'torture.json')
const told = join(folder, 'torture.jsonl')

function valueOf(option) {
  const position = process.argv.indexOf(option)
  return position < 0 ? null : (process.argv[position + 1] ?? '')
}

const [onlyPart = null, onlyScenario = null] = valueOf('--only')?.split(':') ?? []
if (onlyPart !== null && !(onlyPart in parts)) {
  console.error(`--only ${Object.keys(parts).join(' | ')}, and a scenario: --only steps:import`)
  process.exit(2)
}
const resumes = process.argv.includes('--resume')

function commitNow() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
const commit = commitNow()

/** The scenarios of the kills, each of which is run by itself, for they take long. */
function killedScenarios() {
  const listed = execFileSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'list', '--project', 'node', 'test/torture/kill.test.ts', '--json'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TORTURE: 'all' } }
  )
  const names = JSON.parse(listed.slice(listed.indexOf('['))).map(({ name }) => name)
  return names.flatMap((name) => /before or after any step .* in: '(.+)'$/.exec(name)?.[1] ?? [])
}

function runsOf(part) {
  const { file, title } = parts[part]
  const scenarios = onlyScenario ? [onlyScenario] : part === 'steps' ? killedScenarios() : ['']
  return scenarios.map((scenario) => ({
    key: scenario ? `${part}:${scenario}` : part,
    file,
    title: scenario ? `${title}.*in: '${scenario}'$` : title
  }))
}

/** Runs are kept by their key: figures, seconds, commit. */
const runs = (onlyPart !== null || resumes) && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {}
mkdirSync(folder, { recursive: true })
let passed = true
for (const part of onlyPart === null ? Object.keys(parts) : [onlyPart]) {
  for (const { key, file, title } of runsOf(part)) {
    if (resumes && runs[key]?.commit === commit) continue
    rmSync(told, { force: true })
    const begun = Date.now()
    const named = title ? ` -t ${title.replaceAll(' ', '.')}` : ''
    const ok = runTool(`vitest run --project node test/torture/${file}.test.ts --maxWorkers=1${named}`, {
      TORTURE: 'all',
      TORTURE_FIGURES: told
    })
    passed &&= ok
    const lines = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n').filter(Boolean) : []
    const seconds = Math.round((Date.now() - begun) / 1000)
    delete runs[key]
    if (ok) runs[key] = { commit, seconds, rows: lines.map((line) => JSON.parse(line)) }
    writeFileSync(kept, JSON.stringify(runs, null, 2))
  }
}

const all = Object.entries(runs).flatMap(([key, { commit: of, seconds, rows }]) =>
  rows.map(({ name, ...figures }) => ({ part: key.split(':')[0], name, ...figures, seconds, commit: of }))
)
console.table(Object.fromEntries(all.map(({ name, part: _, ...figures }) => [name, figures])))
const sum = (of, key) => of.reduce((total, row) => total + (row[key] ?? 0), 0)
for (const part of Object.keys(parts)) {
  const of = all.filter((row) => row.part === part)
  if (of.length === 0) continue
  const cases = sum(of, 'cases') || sum(of, 'states')
  const seconds = Object.entries(runs).reduce(
    (total, [key, run]) => total + (key.split(':')[0] === part ? run.seconds : 0),
    0
  )
  console.log(
    `${part}: ${cases} cases, ${sum(of, 'destroyed')} destroyed, ${sum(of, 'falselySaved')} falsely called saved, ${seconds} s`
  )
}
const day = new Date().toISOString().slice(0, 10)
console.log(
  `${day}, ${commit}, ${process.platform}, Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
)
process.exit(passed ? 0 : 1)
