import type { FieldType } from '../../../model/field'
import type { ColumnTarget, Recipe } from '../../../model/recipe'

/** The types that a field of the user's own may have. */
export const ownTypes = [
  'text',
  'number',
  'money',
  'date',
  'yesNo',
  'choice',
  'multipleChoice'
] as const satisfies readonly Exclude<FieldType, 'age'>[]

/** What only one column of a file can become, as a text; null for what several can. */
export function placeOfTarget(target: ColumnTarget): string | null {
  if (target.kind === 'standard') return `standard ${target.field}`
  if (target.kind === 'event') return `event ${target.attribute}`
  return target.kind === 'segment' ? 'segment' : null
}

/** A recipe in which one column becomes something else; what only one column can become is taken from the other one. */
export function withTarget(recipe: Recipe, position: number, target: ColumnTarget): Recipe {
  const place = placeOfTarget(target)
  const taken = (other: ColumnTarget) => place !== null && placeOfTarget(other) === place
  const columns = recipe.columns.map((column, at) => {
    if (at === position) return { ...column, target }
    return taken(column.target) ? { ...column, target: { kind: 'skip' as const } } : column
  })
  return { ...recipe, columns }
}

/** Positions of all columns, those first that are neither a standard field nor an attribute known by name, otherwise as in the file. */
export function columnOrder(recipe: Recipe): number[] {
  const positions = recipe.columns.map((_, position) => position)
  const matched = (position: number) => {
    const kind = recipe.columns[position]?.target.kind
    return kind === 'standard' || kind === 'event'
  }
  return [...positions.filter((position) => !matched(position)), ...positions.filter(matched)]
}
