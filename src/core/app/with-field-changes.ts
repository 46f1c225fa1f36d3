import type { FieldChange } from '../../model/field-change'
import type { Recipe } from '../../model/recipe'
import { fieldIdsOf } from '../import/field-ids'

/** A recipe that reads fields as the user changed them: by their other type; columns of fields that are left out are left out, but for the key. */
export function withFieldChanges(recipe: Recipe, changes: readonly FieldChange[]): Recipe {
  if (changes.length === 0) return recipe
  const ids = fieldIdsOf(recipe.columns)
  const changeOf = new Map(changes.map((change) => [change.field, change]))
  const columns = recipe.columns.map((column, position): Recipe['columns'][number] => {
    const change = changeOf.get(ids[position] ?? '')
    const { target } = column
    if (!change || (target.kind !== 'own' && target.kind !== 'standard')) return column
    if (change.removed && position !== recipe.key) return { ...column, target: { kind: 'skip' } }
    if (target.kind === 'standard') return column
    const { name } = target
    const { type = target.type, currency } = change
    if (type === 'age') return column
    const money = type === 'money' ? (currency ?? target.currency) : undefined
    return { ...column, target: { kind: 'own', name, type, ...(money === undefined ? {} : { currency: money }) } }
  })
  return { ...recipe, columns }
}
