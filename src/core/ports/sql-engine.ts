/** A value in a cell of SQL. */
export type SqlValue = string | number | Uint8Array | null

/** One database in memory. Throws the engine's own errors. */
export interface SqlDatabase {
  /** Runs statements without results. */
  execute(sql: string): void
  /** Runs one statement with parameters for `?`. */
  run(sql: string, parameters: readonly SqlValue[]): void
  /** Runs one statement once for each row of parameters. */
  runEach(sql: string, rows: Iterable<readonly SqlValue[]>): void
  /** All rows of a query. */
  all(sql: string, parameters?: readonly SqlValue[]): SqlValue[][]
  /** Rows one by one, so that large blobs need not stand in memory together. */
  each(sql: string, parameters: readonly SqlValue[], visit: (row: SqlValue[]) => void): void
  /** The whole database as the bytes of a SQLite file. */
  export(): Uint8Array
  close(): void
}

/** Makes databases in memory: empty, or from the bytes of a file. */
export interface SqlEngine {
  open(bytes?: Uint8Array): SqlDatabase
}
