import type { Source } from '../../contract/places'
import { Failure } from '../../contract/failure'
import type { Inspection } from '../../contract/results'
import type { Dialect, Recipe, RecipeSubject } from '../../model/recipe'
import type { Recognition } from '../import/recognise-recipe'
import { inspectSource, type InspectionOptions } from '../import/inspect-source'
import type { FileReader } from '../ports/files'
import { asOfDayOf } from './as-of-day'
import { openWorkspaceOf, type AppContext } from './app-context'
import { recogniseFile, withAbsent } from './recognise-file'
import { pathOfSource } from './source-path'
import { withFieldChanges } from './with-field-changes'

/** A recipe to show a file by, and what the user has chosen already. */
export type InspectionWish = Pick<InspectionOptions, 'recipe' | 'dialect' | 'about'>

/**
 * Looks into a file: what it is, what its columns may become, and its first rows as they will be read. When nothing is chosen
 * yet, a file like an earlier one is shown by its recipe.
 */
export async function inspectFile(context: AppContext, source: Source, wish: InspectionWish): Promise<Inspection> {
  return withSource(context, source, async (reader) => {
    const { recipe, dialect, about } = wish
    const isFree = recipe === null && dialect === null && about === null
    const found = isFree
      ? await inspectRecognised(context, reader)
      : await inspectOpenFile(context, reader, recipe, dialect, about)
    if (recipe !== null) return found
    return { ...found, recipe: withAbsent(found.recipe, openWorkspaceOf(context).definitions) }
  })
}

/** Looks into an open file with nothing chosen, by the recipe of an earlier file of the same shape if there is one. */
export async function inspectRecognised(context: AppContext, reader: FileReader): Promise<Inspection> {
  const { definitions } = openWorkspaceOf(context)
  const found = await inspectOpenFile(context, reader, null, null)
  const recognition = await recogniseFile(definitions, found, (dialect) =>
    inspectOpenFile(context, reader, null, dialect)
  )
  const { fieldChanges } = definitions
  if (!recognition) return { ...found, recipe: withFieldChanges(found.recipe, fieldChanges), recognised: null }
  const { saved, drift } = recognition
  const shown = await inspectAsRead(recognition, (recipe) =>
    inspectOpenFile(context, reader, withFieldChanges(recipe, fieldChanges), null)
  )
  return { ...shown, recognised: { recipeOf: saved.sourceName, at: saved.at, drift } }
}

/** Numbers and dates are read as in the earlier file, unless the file at hand can be read better as it was found. */
async function inspectAsRead(
  { recipe, asFound }: Recognition,
  inspect: (recipe: Recipe) => Promise<Inspection>
): Promise<Inspection> {
  const shown = await inspect(recipe)
  if (unreadableIn(shown) === 0) return shown
  const other = await inspect(asFound)
  return unreadableIn(other) < unreadableIn(shown) ? other : shown
}

function unreadableIn({ columns }: Inspection): number {
  return columns.reduce((sum, { unreadable }) => sum + unreadable, 0)
}

/** Looks into a file that is open already. */
function inspectOpenFile(
  context: AppContext,
  reader: FileReader,
  recipe: Recipe | null,
  dialect: Partial<Dialect> | null,
  about: RecipeSubject | null = null
): Promise<Inspection> {
  const { settings } = openWorkspaceOf(context).definitions
  return inspectSource(reader, {
    recipe,
    dialect,
    about,
    currency: settings.currency,
    language: settings.language,
    charsets: context.ports.charsets,
    asOfDay: asOfDayOf(settings, context.ports.clock)
  })
}

/** Opens the file of a source for as long as the work takes. @throws Failure `uploadNotFound`, `fileNotFound`. */
export async function withSource<Result>(
  context: AppContext,
  source: Source,
  work: (reader: FileReader, fileName: string) => Promise<Result>
): Promise<Result> {
  const { files } = context.ports
  const { path, fileName } = pathOfSource(files, openWorkspaceOf(context), source)
  if (source.kind === 'upload' && !(await files.facts(path))) throw new Failure('uploadNotFound', { name: fileName })
  const reader = await files.open(path)
  try {
    return await work(reader, fileName)
  } catch (error) {
    throw error instanceof Failure ? new Failure(error.code, { name: fileName, ...error.details }) : error
  } finally {
    await reader.close()
  }
}
