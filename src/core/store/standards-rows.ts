import { startingStandards, type Standards } from '../../model/standard/standards'
import type { SqlDatabase, SqlValue } from '../ports/sql-engine'

/** Writes the service standards into an empty database of the workspace format. */
export function writeStandards(database: SqlDatabase, { departments, requests, common, segments }: Standards): void {
  const parts = [...departments.map((part) => ['department', part]), ...requests.map((part) => ['request', part])]
  database.runEach(
    'INSERT INTO standard_parts VALUES (?, ?, ?)',
    parts.map(([kind, part], position) => [position, String(kind), JSON.stringify(part)])
  )
  database.runEach('INSERT INTO standards VALUES (?, ?, ?)', [
    [0, null, JSON.stringify(common)],
    ...segments.map((standard, at): SqlValue[] => [at + 1, standard.segment, JSON.stringify(standard)])
  ])
}

/** Reads them, unchecked; a file from before there were standards has those of a new workspace. */
export function readStandards(database: SqlDatabase): unknown {
  const [common, ...segments] = database
    .all('SELECT standard_json FROM standards ORDER BY position')
    .map(([each]) => json(each))
  if (common === undefined) return startingStandards
  const parts = database.all('SELECT part_kind, part_json FROM standard_parts ORDER BY position')
  const of = (wanted: string) => parts.flatMap(([kind, part]) => (kind === wanted ? [json(part)] : []))
  return { departments: of('department'), requests: of('request'), common, segments }
}

function json(value: SqlValue | undefined): unknown {
  return JSON.parse(String(value))
}
