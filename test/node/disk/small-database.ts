import { sqlJsEngine } from '../../../src/node/sql-js-engine'

const engine = await sqlJsEngine()

/** The bytes of a database that holds one text, of so many pages at least. */
export function databaseWith(text: string, pages = 2): Uint8Array {
  const database = engine.open()
  database.execute('CREATE TABLE t (text TEXT, filling BLOB)')
  database.run('INSERT INTO t VALUES (?, zeroblob(?))', [text, (pages - 2) * 4096])
  const bytes = database.export()
  database.close()
  return bytes
}
