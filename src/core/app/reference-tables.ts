import type { Arguments, Call } from '../../contract/api'
import { Failure, failureDataOf } from '../../contract/failure'
import type { ReferenceFacts } from '../../contract/reference-results'
import { eventFieldId, eventSourceOfField } from '../../model/criterion/event-criterion'
import type { Field, FieldType } from '../../model/field'
import type { Recipe } from '../../model/recipe'
import type { Reference } from '../../model/reference'
import type { Definitions } from '../../model/workspace'
import { fieldSlug } from '../fields/field-slug'
import { typeOfTarget } from '../import/build/builder-for'
import { fieldIdsOf } from '../import/field-ids'
import { importCustomers } from '../import/import-customers'
import { inspectSource } from '../import/inspect-source'
import type { FileReader } from '../ports/files'
import { readCustomersFile, writeCustomersFile } from '../store/customers-file'
import { openWorkspaceOf, writableWorkspaceOf, type AppContext } from './app-context'
import { asOfDayOf } from './as-of-day'
import { changeDefinitions } from './change-definitions'
import { withSource } from './inspect-file'
import { joinOf, referenceKey } from './joined-base'
import type { OpenWorkspace } from './open-workspace'
import { importOptions } from './read-planned'
import { currentView } from './workspace-state'

const shownUnmatched = 20
const fileName = /^reference-(\d{4,})\.sqlite$/

/** Reads the reference tables that definitions name and that are not in memory yet; one that cannot be read adds no fields. */
export async function readReferences(
  { ports, references }: AppContext,
  dataFolder: string,
  definitions: Pick<Definitions, 'references'>
): Promise<void> {
  for (const { id, file } of definitions.references.filter((each) => !references.has(each.id)))
    try {
      references.set(id, (await readCustomersFile(ports, ports.files.join(dataFolder, file))).table)
    } catch (error) {
      ports.log.warn(`reference table not read: ${failureDataOf(error).code}`)
    }
}

/** Reference tables with how far they meet the base. */
export function listReferences(context: AppContext): ReferenceFacts[] {
  const workspace = openWorkspaceOf(context)
  const { engine, fields } = currentView(context, workspace)
  const base = { table: engine.table, fields }
  return workspace.definitions.references.map((reference) => {
    const joined = joinOf(base, reference, context.references)
    const values = [...(joined?.unmatchedValues ?? [])].sort(([, one], [, other]) => other - one)
    return {
      ...reference,
      isRead: context.references.has(reference.id),
      matched: joined?.matched ?? 0,
      unmatched: joined?.unmatched ?? 0,
      unmatchedValues: values.slice(0, shownUnmatched).map(([value, count]) => ({ value, count }))
    }
  })
}

/**
 * Reads a CSV as a reference table, writes it into the data folder and joins it on a field. Of a key that is there twice the
 * first row counts. @throws Failure of reading, `noRows`, `fieldNotFound`, `recipeDoesNotFit` when a column is not there.
 */
export async function importReference(
  context: AppContext,
  wish: Arguments<'reference.import'>,
  call: Call
): Promise<ReferenceFacts> {
  const { source, joins } = wish
  const workspace = writableWorkspaceOf(context)
  const joined = currentView(context, workspace).fieldsById.get(joins)
  if (joined?.origin.kind !== 'column') throw new Failure('fieldNotFound', { field: joins })
  const work = context.importsInTurn(async (stoppable: Call) => {
    if (stoppable.signal.aborted) throw new Failure('cancelled')
    const reference = await withSource(context, source, (reader, sourceName) =>
      readReference(context, { workspace, reader, sourceName, wish }, stoppable)
    )
    if (stoppable.signal.aborted || context.open !== workspace) throw new Failure('cancelled')
    return joinReference(context, reference)
  })
  return context.work.run(call, work)
}

async function joinReference(context: AppContext, reference: Reference): Promise<ReferenceFacts> {
  await changeDefinitions(context, { verb: 'reference.import', about: reference.name }, (definitions) => {
    definitions.references = [...definitions.references, reference]
  })
  const facts = listReferences(context).find(({ id }) => id === reference.id)
  if (!facts) throw new Failure('fieldNotFound', { field: reference.joins })
  return facts
}

interface ReferenceFile {
  readonly workspace: OpenWorkspace
  readonly reader: FileReader
  readonly sourceName: string
  readonly wish: Arguments<'reference.import'>
}

/** Reads the file and writes its table beside the base; nothing names it yet. */
async function readReference(
  context: AppContext,
  { workspace, reader, sourceName, wish }: ReferenceFile,
  call: Call
): Promise<Reference> {
  const { name, key, columns, joins } = wish
  const { files, randomness, clock } = context.ports
  const recipe = await recipeOf(context, workspace, reader, key, columns)
  const options = await importOptions(context, workspace, reader, recipe, call)
  const { table, fields } = await importCustomers(reader, recipe, options)
  if (table.rows === 0) throw new Failure('noRows', { rejected: 0 })
  const stored = renamedKey(table.columns, fields, fieldIdsOf(recipe.columns)[key] ?? '')
  const kept = { ...table, columns: stored.columns }
  const [id, file] = [`ref_${randomness.hex(4)}`, await nextFile(context, workspace)]
  await files.ensureFolder(workspace.dataFolder)
  await writeCustomersFile(context.ports, files.join(workspace.dataFolder, file), kept, stored.fields)
  context.references.set(id, kept)
  return {
    id,
    name: name.trim() || sourceName,
    file,
    sourceName,
    at: clock.now(),
    rows: table.rows,
    keyColumn: recipe.columns[key]?.header ?? '',
    joins,
    fields: addedFields(id, joins, stored.fields)
  }
}

/** Takes a reference table away with its fields; criteria on them stay and are marked. Its file stays for undo and backups. @throws Failure `fieldNotFound`. */
export async function removeReference(context: AppContext, id: string): Promise<void> {
  const found = openWorkspaceOf(context).definitions.references.find((each) => each.id === id)
  if (!found) throw new Failure('fieldNotFound', { field: id })
  await changeDefinitions(context, { verb: 'reference.remove', about: found.name }, (definitions) => {
    definitions.references = definitions.references.filter((each) => each.id !== id)
  })
}

/** How the file is read: the key as a text of choices, the wanted columns in the type that their values suggest. */
async function recipeOf(
  { ports: { charsets, clock } }: AppContext,
  { definitions: { settings } }: OpenWorkspace,
  reader: FileReader,
  key: number,
  wanted: readonly number[]
): Promise<Recipe> {
  const { currency, language } = settings
  const asOfDay = asOfDayOf(settings, clock)
  const wish = { recipe: null, dialect: null, about: 'customers' as const }
  const { recipe } = await inspectSource(reader, { ...wish, currency, language, charsets, asOfDay })
  const found = recipe.columns.length
  if (key >= found || wanted.some((position) => position >= found || position === key))
    throw new Failure('recipeDoesNotFit', { expected: Math.max(key, ...wanted) + 1, found })
  const columns = recipe.columns.map((column, position): Recipe['columns'][number] => {
    const type = position === key ? 'choice' : wanted.includes(position) ? typeOf(typeOfTarget(column.target)) : null
    const name = column.header.trim() || String(position + 1)
    return { ...column, target: type === null ? { kind: 'skip' } : { kind: 'own', name, type } }
  })
  return { dialect: recipe.dialect, columns, key, about: 'customers' }
}

function typeOf(type: FieldType | null): 'number' | 'yesNo' | 'choice' {
  if (type === 'number' || type === 'money') return 'number'
  return type === 'yesNo' ? 'yesNo' : 'choice'
}

type Columns = Parameters<typeof writeCustomersFile>[2]['columns']

/** The key column has an id of its own, and all others keep theirs. */
function renamedKey(columns: Columns, fields: readonly Field[], key: string): { columns: Columns; fields: Field[] } {
  const idOf = (id: string) => (id === key ? referenceKey : id === referenceKey ? `${referenceKey}_` : id)
  return {
    columns: new Map([...columns].map(([id, column]) => [idOf(id), column])),
    fields: fields.map((field) => ({ ...field, id: idOf(field.id) }))
  }
}

function addedFields(reference: string, joins: string, stored: readonly Field[]): Field[] {
  const source = eventSourceOfField(joins)
  const taken = new Set<string>()
  return stored
    .filter(({ id }) => id !== referenceKey)
    .map((field) => {
      const id = `${reference}_${fieldSlug(field.name, (slug) => taken.has(slug))}`
      taken.add(id.slice(reference.length + 1))
      return {
        id: source ? eventFieldId(source, id) : id,
        name: field.name,
        type: field.type,
        group: 'own' as const,
        standard: false,
        ...(source ? { of: source } : {}),
        origin: { kind: 'reference' as const, reference, column: field.id }
      }
    })
}

async function nextFile({ ports: { files } }: AppContext, { dataFolder }: OpenWorkspace): Promise<string> {
  const taken = (await files.list(dataFolder)).map((file) => Number(fileName.exec(file.name)?.[1] ?? 0))
  return `reference-${String(Math.max(0, ...taken) + 1).padStart(4, '0')}.sqlite`
}
