import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The part of @duckdb/node-api that the bench uses; the package is the bench's own, so its types may be absent. */
export interface DuckDbConnection {
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>
}

interface DuckDbApi {
  readonly DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<DuckDbConnection> }>
  }
  version(): string
}

/** The package of DuckDB that lies in test/bench. @throws when it is not installed there. */
export function duckDbApi(root: string): DuckDbApi {
  return createRequire(join(root, 'test/bench/package.json'))('@duckdb/node-api') as DuckDbApi
}

/** Whether DuckDB is installed. */
export function hasDuckDb(root: string): boolean {
  try {
    duckDbApi(root)
    return true
  } catch {
    return false
  }
}
