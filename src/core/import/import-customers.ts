import type { Recipe } from '../../model/recipe'
import type { FileReader } from '../ports/files'
import { createBatchTaker } from './create-batch-taker'
import type { ImportedBase, ImportOptions } from './imported-base'
import { readBatches } from './read-batches'

export type { ImportedBase, ImportOptions } from './imported-base'

/**
 * Reads customers from a CSV file by a recipe, in one pass.
 * @throws Failure `fileEmpty`, `fileBinary`, `recipeDoesNotFit`, `unclosedQuote`, `cellTooLarge`, `tooManyColumns`, `noRows`, `cancelled`, `fileVanished`.
 */
export function importCustomers(reader: FileReader, recipe: Recipe, options: ImportOptions): Promise<ImportedBase> {
  return readBatches(reader, recipe, options, createBatchTaker)
}
