import { eventSourceOfField } from '../../model/criterion/event-criterion'
import type { EventSource } from '../../model/customer-table'
import { definitionsSchema, type Definitions } from '../../model/workspace'
import type { SqlDatabase, SqlValue } from '../ports/sql-engine'
import { textOfBytes } from './database-text'
import { readStandards } from './standards-rows'
import type { WorkspaceMeta } from './write-definitions'

/** Reads everything out of a database of the workspace format and checks it, once, so no code is made for it. @throws an error of JSON or of the schema when it does not hold. */
export function readDefinitions(database: SqlDatabase): { definitions: Definitions; meta: WorkspaceMeta } {
  const meta = pairsOf(database, 'meta')
  const definitions = {
    settings: settingsOf(pairsOf(database, 'settings')),
    generation: generationOf(database),
    fields: fieldsOf(database, 'fields'),
    formulas: fieldsOf(database, 'formulas'),
    fieldChanges: database.all('SELECT change_json FROM field_changes ORDER BY position').map(([each]) => json(each)),
    references: database
      .all('SELECT reference_json FROM reference_tables ORDER BY position')
      .map(([each]) => json(each)),
    recipes: recipesOf(database),
    segments: segmentsOf(database),
    standards: readStandards(database),
    personas: database.all('SELECT persona_json FROM personas ORDER BY position').map(([persona]) => json(persona)),
    exports: database.all('SELECT record_json FROM exports ORDER BY position').map(([record]) => json(record)),
    journal: database.all('SELECT entry_json FROM journal ORDER BY position').map(([entry]) => json(entry)),
    states: database
      .all('SELECT generation_json, fields_json FROM base_states ORDER BY number')
      .map(([generation, fields]) => ({ generation: json(generation), fields: json(fields) }))
  }
  return {
    definitions: definitionsSchema.parse(definitions, { jitless: true }),
    meta: metaOf(meta)
  }
}

function metaOf(pairs: Map<SqlValue, SqlValue>): WorkspaceMeta {
  const [id, salt, createdAt] = ['id', 'salt', 'created_at'].map((key) => String(pairs.get(key)))
  if (!id || !salt || !createdAt || !/^[0-9a-f]{8,128}$/.test(salt) || Number.isNaN(Date.parse(createdAt)))
    throw new Error('meta does not hold')
  return { id, salt, createdAt }
}

function json(value: SqlValue | undefined): unknown {
  return JSON.parse(String(value))
}

function pairsOf(database: SqlDatabase, table: string): Map<SqlValue, SqlValue> {
  return new Map(database.all(`SELECT key, value FROM ${table}`).map(([key, value]) => [key ?? null, value ?? null]))
}

function settingsOf(pairs: Map<SqlValue, SqlValue>): unknown {
  const day = pairs.get('as_of_day')
  return {
    asOf: day === 'today' ? { kind: 'today' } : { kind: 'pinned', day },
    currency: pairs.get('currency'),
    language: pairs.get('language'),
    ageBands: json(pairs.get('age_bands_json')),
    ...(pairs.has('charts_json') ? { charts: json(pairs.get('charts_json')) } : {})
  }
}

function fieldsOf(database: SqlDatabase, table: string): unknown[] {
  const columns = 'CAST(id AS BLOB), CAST(name AS BLOB), type, field_group, standard, currency, origin_json'
  return database
    .all(`SELECT ${columns} FROM ${table} ORDER BY position`)
    .map(([id, name, type, group, standard, currency, origin]) => ({
      id: textOfBytes(id),
      name: textOfBytes(name),
      type,
      group,
      standard: standard === 1,
      ...(currency === null ? {} : { currency }),
      ...sourceOf(textOfBytes(id)),
      ...originOf(json(origin))
    }))
}

/** Where the values come from, beside which the bounds of choices stand. */
function originOf(told: unknown): Record<string, unknown> {
  if (typeof told !== 'object' || told === null || !('bounds' in told)) return { origin: told }
  const { bounds, ...origin } = told
  return { bounds, origin }
}

/** Whether a field is of orders or contacts stands in its id. */
function sourceOf(id: string): { of?: EventSource } {
  const source = eventSourceOfField(id)
  return source ? { of: source } : {}
}

/** Of recipes that format 1 kept it is not told when they were used: the newest made the base, the others are as old as the workspace. */
function recipesOf(database: SqlDatabase): unknown[] {
  const uses = new Map(
    database
      .all('SELECT position, CAST(source_name AS BLOB), used_at FROM recipe_uses')
      .map(([position, sourceName, at]) => [position, { sourceName: textOfBytes(sourceName), at }])
  )
  const [ofBase] = database
    .all('SELECT CAST(source_name AS BLOB), imported_at FROM generation')
    .map(([sourceName, at]) => ({ sourceName: textOfBytes(sourceName), at }))
  const old = { sourceName: '', at: pairsOf(database, 'meta').get('created_at') }
  const recipes = database.all('SELECT position, recipe_json FROM recipes ORDER BY position')
  return recipes.map(([position, recipe], index) => {
    const isNewest = index === recipes.length - 1
    return { recipe: json(recipe), ...(uses.get(position ?? null) ?? (isNewest ? ofBase : undefined) ?? old) }
  })
}

function segmentsOf(database: SqlDatabase): unknown[] {
  const versions = database
    .all('SELECT segment_id, number, portrait_json, saved_at FROM segment_versions ORDER BY segment_id, number')
    .map(([id, number, portrait, savedAt]) => ({ id, version: { number, portrait: json(portrait), savedAt } }))
  const drafts = new Map(
    database
      .all('SELECT segment_id, portrait_json, changes, changed_at FROM drafts')
      .map(([id, portrait, changes, changedAt]) => [id, { portrait: json(portrait), changes, changedAt }])
  )
  const pauses = new Map(
    database
      .all('SELECT segment_id, paused_at, resumes_on FROM segment_pauses')
      .map(([id, at, until]) => [id, { at, until }])
  )
  const columns = 'id, CAST(name AS BLOB), color, CAST(description AS BLOB), created_at'
  return database
    .all(`SELECT ${columns} FROM segments ORDER BY position`)
    .map(([id, name, color, description, createdAt]) => ({
      id,
      name: textOfBytes(name),
      color,
      description: textOfBytes(description),
      createdAt,
      ...(pauses.has(id) ? { pause: pauses.get(id) } : {}),
      ...(drafts.has(id) ? { draft: drafts.get(id) } : {}),
      versions: versions.filter((version) => version.id === id).map(({ version }) => version)
    }))
}

function generationOf(database: SqlDatabase): unknown {
  const columns =
    'number, customers_file, orders_file, contacts_file, customers, imported_at, CAST(source_name AS BLOB)'
  const row = database.all(`SELECT ${columns} FROM generation ORDER BY number DESC LIMIT 1`)[0]
  if (!row) return null
  const [key] = database.all('SELECT key_json FROM customer_key')[0] ?? []
  const [number, customersFile, ordersFile, contactsFile, customers, importedAt, sourceName] = row
  return {
    number,
    customersFile,
    ordersFile,
    contactsFile,
    customers,
    importedAt,
    sourceName: textOfBytes(sourceName),
    ...(key === undefined ? {} : { key: json(key) })
  }
}
