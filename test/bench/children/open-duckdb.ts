import { duckDbApi } from '../peers/duckdb-api'

/** Opens a file of DuckDB with two threads and tells the first preview in one of its forms. The file is opened while the question is loaded. */
const [, , path = '', form = '0'] = process.argv
const opening = duckDbApi(process.cwd()).DuckDBInstance.create(path, { threads: '2' })
const [{ answerOfDuckDb, duckDbForms }, { runOnConnection }, { freshQuestion }, instance] = await Promise.all([
  import('../peers/duckdb-preview'),
  import('../peers/run-on-connection'),
  import('../question'),
  opening
])
const run = await runOnConnection(
  await instance.connect(),
  duckDbForms[Number(form)]?.statements(freshQuestion('wide', 0)) ?? []
)
process.stdout.write(`${JSON.stringify(answerOfDuckDb(run))}\n`, () => process.exit(0))
