import { Failure } from '../../contract/failure'
import type { Field } from '../../model/field'
import type { Recipe } from '../../model/recipe'
import { standardFieldOf } from '../../model/standard-fields'
import { currencyOfColumn, typeOfTarget } from './build/builder-for'
import { fieldIdsOf } from './field-ids'

/**
 * The field that each column of a recipe fills, null where it is left out. `currency` is the workspace's.
 * @throws Failure `invalidArguments` when a standard field is not known, is computed, or is filled twice, or the key is no column.
 */
export function fieldsOfRecipe(recipe: Recipe, currency: string): (Field | null)[] {
  if (recipe.key !== null && recipe.key >= recipe.columns.length)
    throw new Failure('invalidArguments', { place: 'key', rule: `below ${recipe.columns.length}` })
  const filled = new Set<string>()
  const ids = fieldIdsOf(recipe.columns)
  return recipe.columns.map(({ header, target }, position) => {
    const id = ids[position]
    const type = typeOfTarget(target)
    if (target.kind === 'skip' || !id) return null
    if (type === null || id === 'age' || filled.has(id))
      throw new Failure('invalidArguments', { place: `columns.${position}.target.field`, rule: `field ${id}` })
    filled.add(id)
    const standard = target.kind === 'standard' ? standardFieldOf(id) : undefined
    return {
      id,
      name: target.kind === 'own' ? target.name : header.trim() || id,
      type,
      group: standard?.group ?? 'own',
      standard: standard !== undefined,
      ...(type === 'money' ? { currency: currencyOfColumn({ header, target }, currency) } : {}),
      origin: { kind: 'column', header: header.trim() }
    }
  })
}
