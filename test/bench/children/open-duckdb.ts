import { duckDbApi } from '../peers/duckdb-api'
import { answerOfDuckDb, duckDbForms } from '../peers/duckdb-preview'
import { runOnConnection } from '../peers/run-on-connection'
import { freshQuestion } from '../question'

/** Opens a file of DuckDB with two threads and tells the first preview in one of its forms. */
const [, , path = '', form = '0'] = process.argv
const instance = await duckDbApi(process.cwd()).DuckDBInstance.create(path, { threads: '2' })
const run = await runOnConnection(
  await instance.connect(),
  duckDbForms[Number(form)]?.statements(freshQuestion('wide', 0)) ?? []
)
process.stdout.write(`${JSON.stringify(answerOfDuckDb(run))}\n`, () => process.exit(0))
