import { parseArgs } from 'node:util'
import { createContext } from './bench-context'
import { comparisons } from './comparisons/comparisons'
import { peerNames, type Figure } from './comparisons/comparison'
import { printFigures } from './print-figures'
import { writeResults } from './write-results'

const help = `npm run bench -- [options]

  --only a,b     only these comparisons: ${comparisons.map(({ name }) => name).join(', ')}
  --peers a      previews against these alone: duckdb, sqlite
  --rows N       so many customers (1000000)
  --runs N       medians of so many runs (9)
  --help

Results are written to test/bench/results/latest.json when everything was compared over 1,000,000 customers, 7 runs or more.
BENCH_DATA_DIR names the folder of the invented files.`

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    peers: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '9' },
    help: { type: 'boolean', default: false }
  }
})

if (values.help) console.log(help)
else process.exitCode = await bench()

async function bench(): Promise<number> {
  const rows = Number(values.rows)
  const names = values.only?.split(',')
  const unknown = names?.filter((name) => !comparisons.some((each) => each.name === name)) ?? []
  if (unknown.length > 0) throw new Error(`no such comparison: ${unknown.join(', ')}`)
  const peers = peerNames.filter((name) => values.peers?.split(',').includes(name) ?? true)
  const chosen = comparisons.filter(({ name }) => names?.includes(name) ?? true)
  const context = createContext(rows, Number(values.runs), peers)
  const figures: Figure[] = []
  const failed: string[] = []
  try {
    for (const comparison of chosen) {
      console.log(`\n${comparison.name} …`)
      await comparison.run(context).then(
        (found) => figures.push(...found),
        (error: unknown) => {
          console.error(error)
          failed.push(comparison.name)
        }
      )
    }
  } finally {
    await context.close()
  }
  printFigures(figures)
  if (failed.length > 0) console.log(`\nFAILED: ${failed.join(', ')}; no results are written.`)
  else if (isWhole(rows)) await writeResults(figures, context)
  return failed.length > 0 ? 1 : 0
}

/** Published is only what compares everything over all rows, as medians of enough runs. */
function isWhole(rows: number): boolean {
  return values.only === undefined && values.peers === undefined && rows === 1_000_000 && Number(values.runs) >= 7
}
