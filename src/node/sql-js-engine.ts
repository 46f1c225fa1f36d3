import type { Database, SqlJsStatic } from 'sql.js'
import type { SqlDatabase, SqlEngine, SqlValue } from '../core/ports/sql-engine'
import { loadSqlJs } from './load-sql-js'

/**
 * The SQL engine made of sql.js. An instance that ran out of memory or broke is dropped, and the next `open` meets a fresh
 * one.
 */
export async function sqlJsEngine(): Promise<SqlEngine> {
  let library: SqlJsStatic | null = await loadSqlJs()
  const onDeath = (): void => {
    library = null
    loadSqlJs().then(
      (fresh) => (library = fresh),
      () => undefined
    )
  }
  return {
    open(bytes) {
      if (!library) throw new Error('the SQL engine is being started anew')
      return guarded(sqlDatabase(new library.Database(bytes ?? null)), onDeath)
    }
  }
}

function sqlDatabase(database: Database): SqlDatabase {
  const each: SqlDatabase['each'] = (sql, parameters, visit) => {
    const statement = database.prepare(sql, [...parameters])
    try {
      while (statement.step()) visit(statement.get() as SqlValue[])
    } finally {
      statement.free()
    }
  }
  return {
    execute: (sql) => void database.exec(sql),
    run: (sql, parameters) => void database.run(sql, [...parameters]),
    runEach(sql, rows) {
      const statement = database.prepare(sql)
      try {
        for (const row of rows) statement.run([...row])
      } finally {
        statement.free()
      }
    },
    all(sql, parameters = []) {
      const rows: SqlValue[][] = []
      each(sql, parameters, (row) => rows.push(row))
      return rows
    },
    each,
    export: () => database.export(),
    close: () => database.close()
  }
}

/** After these errors the WebAssembly instance cannot be trusted any more. */
function isDeath(error: unknown): boolean {
  if (error instanceof RangeError) return true
  return error instanceof Error && (error.name === 'RuntimeError' || /out of memory/i.test(error.message))
}

function guarded(database: SqlDatabase, onDeath: () => void): SqlDatabase {
  const guard = <A extends unknown[], R>(call: (...args: A) => R) => {
    return (...args: A): R => {
      try {
        return call(...args)
      } catch (error) {
        if (isDeath(error)) onDeath()
        throw error
      }
    }
  }
  return {
    execute: guard(database.execute),
    run: guard(database.run),
    runEach: guard(database.runEach),
    all: guard(database.all),
    each: guard(database.each),
    export: guard(database.export),
    close: guard(database.close)
  }
}
