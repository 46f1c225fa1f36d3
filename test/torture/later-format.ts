import type { DatabaseFormat } from '../../src/core/store/database-format'

/** Whether the program of this test is the later one. */
export const programIs = { later: false }

/** The format of a later version of the program: one more migration, of our own making. */
export function laterFormat({ applicationId, migrations }: DatabaseFormat): DatabaseFormat {
  const later = [...migrations, 'CREATE TABLE later (key TEXT NOT NULL PRIMARY KEY) STRICT;']
  return { applicationId, migrations: later }
}

/** The format of the program as it is now, or of the later one while `programIs.later`. */
export function switchedFormat(now: DatabaseFormat): DatabaseFormat {
  const later = laterFormat(now)
  return {
    applicationId: now.applicationId,
    get migrations() {
      return programIs.later ? later.migrations : now.migrations
    }
  }
}
