import { importCustomers, type ImportedBase, type ImportOptions } from '../../../src/core/import/import-customers'
import { inspectSource, type InspectionOptions } from '../../../src/core/import/inspect-source'
import { shownValue } from '../../../src/core/import/shown-value'
import { Failure } from '../../../src/contract/failure'
import type { CellValue, Inspection } from '../../../src/contract/results'
import { dayFromIso } from '../../../src/model/day'
import type { Recipe } from '../../../src/model/recipe'
import { nodeCharsets } from '../../../src/node/node-charsets'
import { memoryFile } from './memory-file'

const asOfDay = dayFromIso('2026-11-21') ?? 0

/** Options of an import as a workspace in US dollars has them. */
export function importOptions(changes: Partial<ImportOptions> = {}): ImportOptions {
  return {
    currency: 'USD',
    asOfDay,
    idPrefix: '',
    fileKey: 'file',
    charsets: nodeCharsets,
    ticks: () => performance.now(),
    ...changes
  }
}

/** Inspects a content with nothing chosen. */
export function inspected(content: string | Uint8Array, changes: Partial<InspectionOptions> = {}): Promise<Inspection> {
  const options = {
    recipe: null,
    dialect: null,
    about: null,
    currency: 'USD',
    language: 'en',
    charsets: nodeCharsets,
    asOfDay
  } as const
  return inspectSource(memoryFile(content), { ...options, ...changes })
}

/** Imports a content by what is detected in it, or by a recipe. */
export async function imported(
  content: string | Uint8Array,
  recipe?: Recipe,
  changes: Partial<ImportOptions> = {}
): Promise<ImportedBase> {
  const used = recipe ?? (await inspected(content)).recipe
  return importCustomers(memoryFile(content), used, importOptions(changes))
}

/** All values of a field, row by row, as the screen gets them. */
export function valuesOf(base: ImportedBase, field: string): CellValue[] {
  const column = base.table.columns.get(field)
  if (!column) throw new Error(`no field ${field}`)
  return Array.from({ length: base.table.rows }, (_, row) => shownValue(column, row))
}

/** Targets in short: the standard field's id, `own type`, `event attribute`, `ownEvent type`, or `skip`. */
export function shortTargets(recipe: Recipe): string[] {
  return recipe.columns.map(({ target }) => {
    if (target.kind === 'standard') return target.field
    if (target.kind === 'event') return `event ${target.attribute}`
    return target.kind === 'own' || target.kind === 'ownEvent' ? `${target.kind} ${target.type}` : target.kind
  })
}

/** The Failure with which a promise is rejected. */
export async function refusal(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was refused')
}
