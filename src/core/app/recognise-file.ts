import type { Inspection } from '../../contract/results'
import type { Dialect, Recipe, SavedRecipe } from '../../model/recipe'
import type { Definitions } from '../../model/workspace'
import { recogniseRecipe, type Recognition } from '../import/recognise-recipe'
import { keyOfBase, keyOfRecipe } from './key-of-base'

/** How many dialects of earlier files are tried on one that looks unknown. */
const mostTried = 3

/**
 * The recipe of an earlier file of the same shape. When the headers are not found as the file was read, it is read as earlier
 * files were, whose dialect the user may have corrected. Recipes of imports that were taken back do not count.
 */
export async function recogniseFile(
  { recipes, journal }: Definitions,
  found: Inspection,
  inspectBy: (dialect: Partial<Dialect>) => Promise<Inspection>
): Promise<Recognition | null> {
  const takenBack = new Set(journal.filter(({ undone }) => undone).map(({ at }) => at))
  const saved = recipes.filter(({ at }) => !takenBack.has(at))
  const recognition = recogniseRecipe(found.recipe, saved)
  const asSaved = recognition && (await quotedAsSaved(recognition, saved, inspectBy))
  if (recognition) return asSaved ?? recognition
  for (const dialect of shapesOf(found.recipe, saved).slice(0, mostTried)) {
    const again = await inspectBy(dialect).catch(() => null)
    const other = again && recogniseRecipe(again.recipe, saved)
    if (other) return other
  }
  return null
}

/** The same file with quotes behind blanks read as in the earlier one: the user may have corrected that. Null when it is so already. */
async function quotedAsSaved(
  { saved, recipe }: Recognition,
  all: readonly SavedRecipe[],
  inspectBy: (dialect: Partial<Dialect>) => Promise<Inspection>
): Promise<Recognition | null> {
  const { quoteAfterBlanks = false } = saved.recipe.dialect
  if ((recipe.dialect.quoteAfterBlanks ?? false) === quoteAfterBlanks) return null
  const again = await inspectBy({ ...shapeOf(recipe), quoteAfterBlanks }).catch(() => null)
  const other = again && recogniseRecipe(again.recipe, all)
  return other?.saved === saved ? other : null
}

/** How earlier files were written, the newest first, where that is not how this one was read. */
function shapesOf(found: Recipe, saved: readonly SavedRecipe[]): Partial<Dialect>[] {
  const shapes = [found, ...saved.map(({ recipe }) => recipe).reverse()].map(shapeOf)
  const texts = shapes.map((shape) => JSON.stringify(shape))
  return shapes.filter((_, place) => place > 0 && texts.indexOf(texts[place] ?? '') === place)
}

function shapeOf({ dialect }: Pick<Recipe, 'dialect'>): Partial<Dialect> {
  const { encoding, delimiter, quote, header, linesAbove = 0, headerRows = 1, quoteAfterBlanks = false } = dialect
  return { encoding, delimiter, quote, header, linesAbove, headerRows, quoteAfterBlanks }
}

/** Suggests that customers who are not in the file stay, when the base knows its customers by the same key. */
export function withAbsent(recipe: Recipe, definitions: Definitions): Recipe {
  const isOfCustomers = (recipe.about ?? 'customers') === 'customers'
  if (!isOfCustomers || recipe.absent !== undefined || !definitions.generation) return recipe
  const key = keyOfRecipe(recipe)
  return key !== null && keyOfBase(definitions) === key ? { ...recipe, absent: 'keep' } : recipe
}
