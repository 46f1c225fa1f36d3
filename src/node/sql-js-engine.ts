import { createRequire } from 'node:module'
import type { Database, InitSqlJsStatic, SqlJsStatic } from 'sql.js'
import type { SqlDatabase, SqlEngine, SqlValue } from '../core/ports/sql-engine'

const resolver = createRequire(import.meta.url)

/**
 * The SQL engine made of sql.js. Its WebAssembly file is found beside the installed package, wherever this code runs.
 * An instance that ran out of memory or broke is dropped, and the next `open` meets a fresh one.
 */
export async function sqlJsEngine(): Promise<SqlEngine> {
  let library: SqlJsStatic | null = await freshLibrary()
  const onDeath = (): void => {
    library = null
    freshLibrary().then(
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

/** sql.js keeps one instance per loaded module, so a fresh instance needs a fresh module. */
async function freshLibrary(): Promise<SqlJsStatic> {
  const entry = resolver.resolve('sql.js')
  delete resolver.cache[entry]
  const initialise = resolver(entry) as InitSqlJsStatic
  return initialise({ locateFile: (file: string) => resolver.resolve(`sql.js/dist/${file}`) })
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
