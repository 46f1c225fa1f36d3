import { createRequire } from 'node:module'
import type { InitSqlJsStatic, SqlJsStatic } from 'sql.js'

const resolver = createRequire(import.meta.url)

/**
 * A fresh instance of sql.js with a memory of its own: it keeps one instance per loaded module, so a fresh instance needs a fresh
 * module. Its WebAssembly file is found beside the installed package, wherever this code runs.
 */
export async function loadSqlJs(): Promise<SqlJsStatic> {
  const entry = resolver.resolve('sql.js')
  delete resolver.cache[entry]
  const initialise = resolver(entry) as InitSqlJsStatic
  return initialise({ locateFile: (file: string) => resolver.resolve(`sql.js/dist/${file}`) })
}
