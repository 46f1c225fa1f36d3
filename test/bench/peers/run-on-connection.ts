import type { DuckDbConnection } from './duckdb-api'
import type { PeerRun } from './peer'

/** Runs statements one after the other and reads all their rows; the time is without making the rows plain. */
export async function runOnConnection(connection: DuckDbConnection, statements: readonly string[]): Promise<PeerRun> {
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
