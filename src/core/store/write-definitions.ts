import type { Field } from '../../model/field'
import type { Segment } from '../../model/segment'
import type { Definitions, Generation, Settings } from '../../model/workspace'
import type { SqlDatabase } from '../ports/sql-engine'
import { bytesOfText } from './database-text'
import { writeStandards } from './standards-rows'

/** What tells one workspace from another: ids are minted with `salt`. */
export interface WorkspaceMeta {
  readonly id: string
  readonly salt: string
  /** ISO instant. */
  readonly createdAt: string
}

/** Writes everything into an empty database of the workspace format. */
export function writeDefinitions(database: SqlDatabase, definitions: Definitions, meta: WorkspaceMeta): void {
  writePairs(database, 'meta', { id: meta.id, salt: meta.salt, created_at: meta.createdAt })
  writePairs(database, 'settings', settingsPairs(definitions.settings))
  writeFields(database, 'fields', definitions.fields)
  writeFields(database, 'formulas', definitions.formulas)
  database.runEach(
    'INSERT INTO recipes VALUES (?, ?)',
    definitions.recipes.map(({ recipe }, position) => [position, JSON.stringify(recipe)])
  )
  database.runEach(
    'INSERT INTO recipe_uses VALUES (?, CAST(? AS TEXT), ?)',
    definitions.recipes.map(({ sourceName, at }, position) => [position, bytesOfText(sourceName), at])
  )
  writeSegments(database, definitions.segments)
  writeStandards(database, definitions.standards)
  database.runEach(
    'INSERT INTO personas VALUES (?, ?, ?)',
    definitions.personas.map((persona, position) => [position, persona.segment, JSON.stringify(persona)])
  )
  writeBases(database, definitions)
}

/** What lies beside the workspace file, and what was done with it. */
function writeBases(database: SqlDatabase, definitions: Definitions): void {
  if (definitions.generation) writeGeneration(database, definitions.generation)
  database.runEach(
    'INSERT INTO journal VALUES (?, ?)',
    definitions.journal.map((entry, position) => [position, JSON.stringify(entry)])
  )
  database.runEach(
    'INSERT INTO field_changes VALUES (?, ?)',
    definitions.fieldChanges.map((change, position) => [position, JSON.stringify(change)])
  )
  database.runEach(
    'INSERT INTO reference_tables VALUES (?, ?)',
    definitions.references.map((reference, position) => [position, JSON.stringify(reference)])
  )
  database.runEach(
    'INSERT INTO exports VALUES (?, ?)',
    definitions.exports.map((record, position) => [position, JSON.stringify(record)])
  )
  database.runEach(
    'INSERT INTO base_states VALUES (?, ?, ?)',
    definitions.states.map(({ generation, fields }) => {
      return [generation.number, JSON.stringify(generation), JSON.stringify(fields)]
    })
  )
}

function writePairs(database: SqlDatabase, table: string, pairs: Readonly<Record<string, string>>): void {
  database.runEach(`INSERT INTO ${table} VALUES (?, ?)`, Object.entries(pairs))
}

function settingsPairs(settings: Settings): Readonly<Record<string, string>> {
  return {
    as_of_day: settings.asOf.kind === 'today' ? 'today' : settings.asOf.day,
    currency: settings.currency,
    language: settings.language,
    age_bands_json: JSON.stringify(settings.ageBands),
    ...(settings.charts ? { charts_json: JSON.stringify(settings.charts) } : {})
  }
}

function writeFields(database: SqlDatabase, table: string, fields: readonly Field[]): void {
  database.runEach(
    `INSERT INTO ${table} VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, ?)`,
    fields.map((field, position) => [
      position,
      bytesOfText(field.id),
      bytesOfText(field.name),
      field.type,
      field.group,
      field.standard ? 1 : 0,
      field.currency ?? null,
      JSON.stringify(field.bounds ? { ...field.origin, bounds: field.bounds } : field.origin)
    ])
  )
}

function writeSegments(database: SqlDatabase, segments: readonly Segment[]): void {
  database.runEach(
    'INSERT INTO segments VALUES (?, ?, CAST(? AS TEXT), ?, CAST(? AS TEXT), ?)',
    segments.map(({ id, name, color, description, createdAt }, position) => {
      return [position, id, bytesOfText(name), color, bytesOfText(description), createdAt]
    })
  )
  database.runEach(
    'INSERT INTO segment_pauses VALUES (?, ?, ?)',
    segments.flatMap(({ id, pause }) => (pause ? [[id, pause.at, pause.until]] : []))
  )
  database.runEach(
    'INSERT INTO segment_versions VALUES (?, ?, ?, ?)',
    segments.flatMap(({ id, versions }) =>
      versions.map(({ number, portrait, savedAt }) => [id, number, JSON.stringify(portrait), savedAt])
    )
  )
  database.runEach(
    'INSERT INTO drafts VALUES (?, ?, ?, ?)',
    segments.flatMap(({ id, draft }) =>
      draft ? [[id, JSON.stringify(draft.portrait), draft.changes, draft.changedAt]] : []
    )
  )
}

function writeGeneration(database: SqlDatabase, generation: Generation): void {
  database.run('INSERT INTO generation VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT))', [
    generation.number,
    generation.customersFile,
    generation.ordersFile,
    generation.contactsFile,
    generation.customers,
    generation.importedAt,
    bytesOfText(generation.sourceName)
  ])
  if (generation.key === undefined) return
  database.run('INSERT INTO customer_key VALUES (?, ?)', [generation.number, JSON.stringify(generation.key)])
}
