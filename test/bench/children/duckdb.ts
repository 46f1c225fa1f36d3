import { duckDbApi } from '../peers/duckdb-api'

/** DuckDB with two threads in a process of its own: runs the statements that its parent sends, tells rows of each and the time of all. */
const [, , path = ':memory:'] = process.argv
const api = duckDbApi(process.cwd())
const instance = await api.DuckDBInstance.create(path, { threads: '2' })
const connection = await instance.connect()

process.on('message', (statements: readonly string[]) => {
  void run(statements).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ problem: String(error) })
  )
})
process.send?.({ ready: api.version() })

async function run(statements: readonly string[]) {
  const results: unknown[][][] = []
  const started = performance.now()
  for (const statement of statements) results.push((await connection.runAndReadAll(statement)).getRows())
  const milliseconds = performance.now() - started
  return { milliseconds, results: results.map((rows) => rows.map((row) => row.map(plain))) }
}

function plain(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'number' ? value : String(value)
}
