import type { Recipe } from '../../model/recipe'
import type { Definitions } from '../../model/workspace'
import { fieldIdsOf } from '../import/field-ids'

/** By what a recipe knows customers: the id of the field that the key column fills, its header behind `:` when it is left out, null without a key. */
export function keyOfRecipe({ columns, key }: Recipe): string | null {
  const column = key === null ? undefined : columns[key]
  if (key === null || !column) return null
  return fieldIdsOf(columns)[key] ?? `:${column.header.trim()}`
}

/**
 * By what the customers of the base are known: the field's id, or a header behind `:`; null: each row was one; undefined when
 * that is not known, or there is no base. A base of format 1 does not tell: the last recipe until then does, not one of an
 * import that was taken back.
 */
export function keyOfBase({ generation, recipes }: Definitions): string | null | undefined {
  if (!generation || generation.key !== undefined) return generation?.key
  const ofCustomers = recipes.findLast(
    ({ recipe, at }) => (recipe.about ?? 'customers') === 'customers' && at <= generation.importedAt
  )
  return ofCustomers && keyOfRecipe(ofCustomers.recipe)
}
