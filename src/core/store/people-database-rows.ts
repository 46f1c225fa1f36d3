import { peopleRecordsSchema, type PeopleRecords } from '../../model/people'
import type { SqlDatabase, SqlValue } from '../ports/sql-engine'
import { bytesOfText, textOfBytes } from './database-text'
import { bytesOfIds, idsOfBytes } from './id-bytes'

/** Whose people they are, and how often they were saved. */
export interface PeopleMeta {
  /** SHA-256 of the workspace's salt. */
  readonly workspace: string
  readonly revision: number
}

/** Writes everything into an empty database of the format of people.sqlite. */
export function writePeopleRecords(database: SqlDatabase, people: PeopleRecords, meta: PeopleMeta): void {
  database.runEach('INSERT INTO meta VALUES (?, ?)', [
    ['workspace', meta.workspace],
    ['revision', String(meta.revision)]
  ])
  database.runEach(
    'INSERT INTO corrections VALUES (?, ?, CAST(? AS TEXT), ?, ?)',
    listed(people.corrections, ({ field, written, at }) => [bytesOfText(field), JSON.stringify(written), at])
  )
  database.runEach(
    'INSERT INTO notes VALUES (?, ?, ?, CAST(? AS TEXT), ?)',
    listed(people.notes, ({ id, text, at }) => [id, bytesOfText(text), at])
  )
  database.runEach(
    'INSERT INTO next_contacts VALUES (?, ?, CAST(? AS TEXT))',
    single(people.nextContacts, ({ day, about }) => [day, bytesOfText(about)])
  )
  database.runEach(
    'INSERT INTO added_customers VALUES (?, ?, ?)',
    single(people.added, ({ values, at }) => [JSON.stringify(values), at])
  )
  writeMembers(database, people)
  writeAliasesAndLists(database, people)
  database.runEach(
    'INSERT INTO consents VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?)',
    listed(people.consents, ({ channel, given, day, source, textVersion, at }) => {
      return [channel, given ? 1 : 0, day, bytesOfText(source), bytesOfText(textVersion), at]
    })
  )
  database.runEach(
    'INSERT INTO owners VALUES (?, CAST(? AS TEXT))',
    single(people.owners, (owner) => [bytesOfText(owner)])
  )
}

function writeAliasesAndLists(database: SqlDatabase, people: PeopleRecords): void {
  database.runEach(
    'INSERT INTO aliases VALUES (?, ?, ?, CAST(? AS TEXT))',
    single(people.aliases, ({ to, at, why }) => [to, at, bytesOfText(why)])
  )
  database.runEach(
    'INSERT INTO pasted_lists VALUES (?, CAST(? AS TEXT), ?, CAST(? AS TEXT))',
    single(people.lists, ({ name, at, values }) => [bytesOfText(name), at, bytesOfText(values.join('\n'))])
  )
}

/** By hand, and those whom files brought. */
function writeMembers(database: SqlDatabase, people: PeopleRecords): void {
  for (const [segment, members] of Object.entries(people.memberships)) {
    const rows = single(members, ({ side, at }) => [side, at])
    database.runEach('INSERT INTO memberships VALUES (CAST(? AS TEXT), ?, ?, ?)', withFirst(bytesOfText(segment), rows))
  }
  database.runEach(
    'INSERT INTO brought_members VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?)',
    people.brought.map(({ segment, act, at, made, ids }, position) => {
      return [position, bytesOfText(segment), act, at, made && JSON.stringify(made), bytesOfIds(ids)]
    })
  )
}

function* single<T>(records: Readonly<Record<string, T>>, cellsOf: (record: T) => SqlValue[]): Generator<SqlValue[]> {
  for (const [id, record] of Object.entries(records)) yield [id, ...cellsOf(record)]
}

function* listed<T>(
  records: Readonly<Record<string, readonly T[]>>,
  cellsOf: (record: T) => SqlValue[]
): Generator<SqlValue[]> {
  for (const [id, list] of Object.entries(records))
    for (const [position, record] of list.entries()) yield [id, position, ...cellsOf(record)]
}

function* withFirst(first: SqlValue, rows: Iterable<SqlValue[]>): Generator<SqlValue[]> {
  for (const row of rows) yield [first, ...row]
}

/** Reads everything out of a database of the format of people.sqlite and checks it. @throws an error of JSON or of the schema when it does not hold. */
export function readPeopleRecords(database: SqlDatabase): { people: PeopleRecords; meta: PeopleMeta } {
  const people = {
    corrections: lists(
      database,
      'SELECT customer_id, CAST(field AS BLOB), written_json, at FROM corrections',
      (cells) => {
        const [field, written, at] = cells
        return { field: textOfBytes(field), written: json(written), at }
      }
    ),
    notes: lists(database, 'SELECT customer_id, id, CAST(text AS BLOB), at FROM notes', ([id, text, at]) => {
      return { id, text: textOfBytes(text), at }
    }),
    nextContacts: singles(database, 'SELECT customer_id, day, CAST(about AS BLOB) FROM next_contacts', (cells) => {
      return { day: cells[0], about: textOfBytes(cells[1]) }
    }),
    added: singles(
      database,
      'SELECT customer_id, values_json, at FROM added_customers',
      ([values, at]) => {
        return { values: json(values), at }
      },
      'at, customer_id'
    ),
    aliases: singles(database, 'SELECT customer_id, became, at, CAST(why AS BLOB) FROM aliases', ([to, at, why]) => {
      return { to, at, why: textOfBytes(why) }
    }),
    memberships: membershipsOf(database),
    brought: broughtOf(database),
    consents: consentsOf(database),
    owners: singles(database, 'SELECT customer_id, CAST(owner AS BLOB) FROM owners', ([owner]) => textOfBytes(owner)),
    lists: listsOf(database)
  }
  return { people: peopleRecordsSchema.parse(people), meta: metaOf(database) }
}

function json(cell: SqlValue | undefined): unknown {
  return JSON.parse(String(cell))
}

function metaOf(database: SqlDatabase): PeopleMeta {
  const pairs = new Map(database.all('SELECT key, value FROM meta').map(([key, value]) => [key, String(value)]))
  const meta = { workspace: pairs.get('workspace') ?? '', revision: Number(pairs.get('revision')) }
  if (!/^[0-9a-f]{64}$/.test(meta.workspace) || !Number.isSafeInteger(meta.revision)) throw new Error('meta')
  return meta
}

function consentsOf(database: SqlDatabase): Record<string, unknown[]> {
  const columns = 'channel, given, day, CAST(source AS BLOB), CAST(text_version AS BLOB), at'
  return lists(database, `SELECT customer_id, ${columns} FROM consents`, (cells) => {
    const [channel, given, day, source, textVersion, at] = cells
    return { channel, given: given === 1, day, source: textOfBytes(source), textVersion: textOfBytes(textVersion), at }
  })
}

function membershipsOf(database: SqlDatabase): Record<string, Record<string, unknown>> {
  const memberships: Record<string, Record<string, unknown>> = {}
  const query =
    'SELECT CAST(segment_id AS BLOB), customer_id, side, at FROM memberships ORDER BY segment_id, customer_id'
  for (const [segment, customer, side, at] of database.all(query)) {
    const members = (memberships[textOfBytes(segment)] ??= {})
    members[String(customer)] = { side, at }
  }
  return memberships
}

function listsOf(database: SqlDatabase): Record<string, unknown> {
  const columns = 'CAST(name AS BLOB), at, CAST(pasted_values AS BLOB)'
  return singles(
    database,
    `SELECT id, ${columns} FROM pasted_lists`,
    ([name, at, values]) => ({ name: textOfBytes(name), at, values: textOfBytes(values).split('\n') }),
    'at, id'
  )
}

function broughtOf(database: SqlDatabase): unknown[] {
  const columns = 'CAST(segment_id AS BLOB), act, at, made_json, customer_ids'
  const rows = database.all(`SELECT ${columns} FROM brought_members ORDER BY position`)
  return rows.map(([segment, act, at, made, ids]) => {
    return { segment: textOfBytes(segment), act, at, made: made === null ? null : json(made), ids: idsOfBytes(ids) }
  })
}

/** One record for each id; the query gives the id first. */
function singles<T>(
  database: SqlDatabase,
  query: string,
  recordOf: (cells: SqlValue[]) => T,
  order = 'customer_id'
): Record<string, T> {
  return Object.fromEntries(
    database.all(`${query} ORDER BY ${order}`).map(([id, ...cells]) => [String(id), recordOf(cells)])
  )
}

/** A list of records for each id; the query gives the id first. */
function lists<T>(database: SqlDatabase, query: string, recordOf: (cells: SqlValue[]) => T): Record<string, T[]> {
  const records: Record<string, T[]> = {}
  for (const [id, ...cells] of database.all(`${query} ORDER BY customer_id, position`))
    (records[String(id)] ??= []).push(recordOf(cells))
  return records
}
