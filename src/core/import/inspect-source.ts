import { Failure } from '../../contract/failure'
import type { Inspection } from '../../contract/results'
import type { DayNumber } from '../../model/day'
import type { Language } from '../../model/language'
import type { Dialect, Recipe, RecipeSubject } from '../../model/recipe'
import type { FileReader } from '../ports/files'
import type { Charsets } from '../ports/ports'
import { dialectOfSheets, tableOfFile, type TextTable } from '../sheets/table-of-file'
import { wrongWidth } from './rows-of-width'
import { columnWriting, writingFor } from './detect/column-writing'
import { profileColumns } from './detect/column-profile'
import { detectDialect, type DetectedDialect } from './detect/detect-dialect'
import { repeatedPeople } from './detect/repeated-people'
import { sampleFile, usualHeadBytes } from './detect/file-sample'
import { suggestTargets } from './detect/suggest-targets'
import { inspectColumns } from './inspect-columns'
import { checkHeaders } from './recipe-fits'
import type { TextRow } from './text/rows-of-text'

/** What an inspection starts from. */
export interface InspectionOptions {
  /** A recipe to show the file by; it must fit unless `dialect` changes it. */
  readonly recipe: Recipe | null
  /** What the user has chosen; the rest is detected with it. */
  readonly dialect: Partial<Dialect> | null
  /** What the user says that the file tells of; guessed when null. */
  readonly about: RecipeSubject | null
  /** ISO 4217 code of money without a sign. */
  readonly currency: string
  readonly language: Language
  readonly charsets: Charsets
  readonly asOfDay: DayNumber
}

/**
 * Looks at the beginning of a CSV file, or of a sheet of an Excel workbook (and, for its encoding, at its middle and end): how it is written, what its columns
 * may become, and its first rows as they would be read.
 * @throws Failure `fileEmpty`, `fileBinary`, `noRows`, `unclosedQuote`, `cellTooLarge`, `tooManyColumns`, `recipeDoesNotFit`, `fileVanished`.
 */
export async function inspectSource(file: FileReader, options: InspectionOptions): Promise<Inspection> {
  const sheet = options.dialect?.sheet ?? options.recipe?.dialect.sheet
  const { reader, sheets } = await tableOfFile(file, sheet)
  const detected = withSheet(await detectedDialect(reader, options, sheets !== null), sheets)
  const { dialect, headers, rows } = detected
  const even = rows.filter(({ cells }) => wrongWidth(cells, headers.length) === null).map(({ cells }) => cells)
  const profiles = profileColumns(headers, even).map((profile) => ({
    ...profile,
    writing: columnWriting(profile, dialect, options.language)
  }))
  const context = { dialect, currency: options.currency, asOfDay: options.asOfDay }
  const recipe = fittingRecipe(detected, options) ?? suggestedRecipe()
  return {
    bytes: file.size,
    sheets,
    recipe,
    ...inspectColumns(recipe, profiles, even, context),
    lookedAt: rows.length,
    invalidBytes: detected.invalidBytes,
    repeatedPeople: repeatedPeople(recipe, profiles),
    doubts: detected.doubts
  }

  function suggestedRecipe(): Recipe {
    const looked = { profiles, rows: even, about: options.about }
    const { about, targets, key } = suggestTargets(looked, context, options.language)
    const columns = targets.map((target, position) => ({
      header: headers[position] ?? '',
      target,
      ...writingFor(target, profiles[position]?.writing ?? {})
    }))
    return { dialect, columns, key, ...(about === 'customers' ? {} : { about }) }
  }
}

/** A workbook's first sheet is read where none is named. */
function withSheet(detected: DetectedDialect, sheets: TextTable['sheets']): DetectedDialect {
  if (!sheets || sheets.name === sheets.names[0]) return detected
  return { ...detected, dialect: { ...detected.dialect, sheet: sheets.name } }
}

/** Looks at more of the file until it has a row under its header. */
async function detectedDialect(
  reader: FileReader,
  options: InspectionOptions,
  isSheet: boolean
): Promise<DetectedDialect> {
  const known = options.recipe && {
    linesAbove: 0,
    headerRows: 1 as const,
    quoteAfterBlanks: false,
    ...options.recipe.dialect
  }
  const chosen = { ...known, ...options.dialect, ...(isSheet ? dialectOfSheets : {}) }
  for (let headBytes = usualHeadBytes; ; headBytes *= 8) {
    const sample = await sampleFile(reader, headBytes)
    const detected = detectDialect(sample, chosen, options)
    if (detected.rows.length > 0) return detected
    if (sample.whole) throw new Failure('noRows')
  }
}

/** The given recipe with the dialect now in force; null when there is none or a changed dialect gives other columns. */
function fittingRecipe({ dialect, headers, rows }: DetectedDialect, options: InspectionOptions): Recipe | null {
  if (!options.recipe) return null
  const recipe = { ...options.recipe, dialect }
  try {
    if (dialect.header) checkHeaders(recipe, headers)
    else checkWidth(recipe, rows)
    return recipe
  } catch (error) {
    if (options.dialect) return null
    throw error
  }
}

function checkWidth(recipe: Recipe, rows: readonly TextRow[]): void {
  const expected = recipe.columns.length
  if (rows.some(({ cells }) => wrongWidth(cells, expected) === null)) return
  throw new Failure('recipeDoesNotFit', { expected, found: rows[0]?.cells.length ?? 0 })
}
