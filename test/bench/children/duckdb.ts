import { duckDbApi } from '../peers/duckdb-api'
import { runOnConnection } from '../peers/run-on-connection'

/** DuckDB with two threads in a process of its own: runs the statements that its parent sends, tells rows of each and the time of all. */
const [, , path = ':memory:'] = process.argv
const api = duckDbApi(process.cwd())
const instance = await api.DuckDBInstance.create(path, { threads: '2' })
const connection = await instance.connect()

process.on('message', (statements: readonly string[]) => {
  void runOnConnection(connection, statements).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ problem: String(error) })
  )
})
process.send?.({ ready: api.version() })
