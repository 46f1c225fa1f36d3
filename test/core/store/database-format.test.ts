import { describe, expect, it } from 'vitest'
import { customersFormat, eventsFormat } from '../../../src/core/store/base-format'
import { peopleDatabaseFormat } from '../../../src/core/store/people-database-format'
import { createDatabase, schemaOf } from '../../../src/core/store/database-format'
import { workspaceFormat } from '../../../src/core/store/workspace-format'
import { nodeHash } from '../../../src/node/node-hash'
import { sqlJsEngine } from '../../../src/node/sql-js-engine'

describe('the hashes of the schemas of a format', () => {
  it('are those of what its scripts make', async () => {
    const sql = await sqlJsEngine()
    for (const format of [workspaceFormat, customersFormat, eventsFormat, peopleDatabaseFormat]) {
      const made = format.migrations.map((_, index) => {
        const database = createDatabase(sql, format, index + 1)
        const hash = nodeHash.sha256(new TextEncoder().encode(schemaOf(database)))
        database.close()
        return hash
      })
      expect(format.schemas).toEqual(made)
    }
  })
})
