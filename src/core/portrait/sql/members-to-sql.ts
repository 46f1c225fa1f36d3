import type { BroughtMembers, PeopleRecords } from '../../../model/people'
import type { Portrait } from '../../../model/portrait'
import { portraitToSql } from './portrait-to-sql'
import type { SqlContext } from './sql-context'
import { sqlText } from './sql-text'
import type { SqlRows } from './table-to-sql'

/** What is written about members, and the acts of the journal that stand. */
export interface WrittenMembers extends Pick<PeopleRecords, 'memberships' | 'aliases'> {
  readonly brought: readonly BroughtMembers[]
  readonly standing: readonly string[]
}

/** What is written about members as tables for SQL; `ids` are those of the customers, in the order of their rows. */
export function membersToTables(ids: readonly string[], written: WrittenMembers): SqlRows[] {
  const { memberships, aliases, brought, standing } = written
  const assigned = Object.entries(memberships).flatMap(([segment, members]) =>
    Object.entries(members).map(([id, { side, at }]) => [segment, id, side, at])
  )
  const came = brought.flatMap(({ segment, act, ids: members }) =>
    [...members].map((id) => [segment, act, id.toString(16).padStart(16, '0')])
  )
  return [
    tableOf('ids', ['row', 'id'], [...ids.entries()]),
    tableOf('assigned', ['segment', 'id', 'side', 'at'], assigned),
    tableOf('brought', ['segment', 'act', 'id'], came),
    tableOf(
      'aliases',
      ['id', 'became'],
      Object.entries(aliases).map(([id, { to }]) => [id, to])
    ),
    tableOf(
      'standing',
      ['act'],
      standing.map((act) => [act])
    )
  ]
}

function tableOf(name: string, columns: readonly string[], rows: (string | number | null)[][]): SqlRows {
  return {
    name,
    create: `CREATE TABLE ${name} (${columns.join(', ')})`,
    insert: `INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`,
    rows: () => rows
  }
}

/** Each id with the one that it is now: the end of its chain of aliases. */
const present = `WITH RECURSIVE chain (id, now, steps) AS (
  SELECT id, id, 0 FROM ids
  UNION SELECT id, id, 0 FROM assigned
  UNION SELECT id, id, 0 FROM brought
  UNION SELECT chain.id, aliases.became, steps + 1 FROM chain JOIN aliases ON aliases.id = chain.now WHERE steps < 100
), present (id, now) AS (SELECT id, now FROM chain WHERE now NOT IN (SELECT id FROM aliases) GROUP BY id)`

/**
 * A condition on a row of customers, never NULL: whether it is a member of a segment. What its portrait finds (null: nobody) and
 * files brought by acts that stand, as far as no hand says otherwise: under the present id, else under the former one written last.
 */
export function membersToSql(segment: string, portrait: Portrait | null, context: SqlContext): string {
  const found = portrait ? portraitToSql(portrait, context).matches : '(0)'
  const is = (table: string): string => `${table}.segment = ${sqlText(segment)}`
  const own = `SELECT ids.id FROM ids WHERE ids.row = ${context.customerRow}`
  const side = `(${present} SELECT side FROM assigned JOIN present ON present.id = assigned.id
    WHERE ${is('assigned')} AND present.now = (${own})
    ORDER BY assigned.id = (${own}) DESC, at DESC, side DESC LIMIT 1)`
  const came = `EXISTS (${present} SELECT 1 FROM brought JOIN present ON present.id = brought.id
    WHERE ${is('brought')} AND present.now = (${own}) AND (act IS NULL OR act IN (SELECT act FROM standing)))`
  return `(CASE ${side} WHEN 'in' THEN 1 WHEN 'out' THEN 0 ELSE ${found} OR ${came} END)`
}
