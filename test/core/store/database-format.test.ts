import { describe, expect, it } from 'vitest'
import { customersFormat, eventsFormat } from '../../../src/core/store/base-format'
import { createDatabase, schemaOfScripts } from '../../../src/core/store/database-format'
import { workspaceFormat } from '../../../src/core/store/workspace-format'
import { sqlJsEngine } from '../../../src/node/sql-js-engine'

describe('the schema of a format', () => {
  it('is told by its scripts as SQLite makes it of them, in every version', async () => {
    const sql = await sqlJsEngine()
    for (const format of [workspaceFormat, customersFormat, eventsFormat])
      for (let version = 1; version <= format.migrations.length; version++) {
        const database = createDatabase(sql, format, version)
        const made = database.all('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
        expect(JSON.parse(schemaOfScripts(format.migrations.slice(0, version)))).toEqual(made)
        database.close()
      }
  })
})
