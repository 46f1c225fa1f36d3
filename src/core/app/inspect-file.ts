import type { Source } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { Inspection } from '../../contract/results'
import type { Dialect, Recipe, RecipeSubject } from '../../model/recipe'
import { inspectSource, type InspectionOptions } from '../import/inspect-source'
import type { FileReader } from '../ports/files'
import { asOfDayOf } from './as-of-day'
import { openWorkspaceOf, type AppContext } from './app-context'
import { pathOfSource } from './source-path'

/** A recipe to show a file by, and what the user has chosen already. */
export type InspectionWish = Pick<InspectionOptions, 'recipe' | 'dialect' | 'about'>

/** Looks into a file: what it is, what its columns may become, and its first rows as they will be read. */
export async function inspectFile(
  context: AppContext,
  source: Source,
  { recipe, dialect, about }: InspectionWish
): Promise<Inspection> {
  return withSource(context, source, (reader) => inspectOpenFile(context, reader, recipe, dialect, about))
}

/** Looks into a file that is open already. */
export function inspectOpenFile(
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
