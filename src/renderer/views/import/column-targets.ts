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

/** A recipe in which one column becomes something else; a standard field that another column filled is taken from it. */
export function withTarget(recipe: Recipe, position: number, target: ColumnTarget): Recipe {
  const taken = (other: ColumnTarget) =>
    target.kind === 'standard' && other.kind === 'standard' && other.field === target.field
  const columns = recipe.columns.map((column, at) => {
    if (at === position) return { ...column, target }
    return taken(column.target) ? { ...column, target: { kind: 'skip' as const } } : column
  })
  return { ...recipe, columns }
}

/** Positions of all columns, those that fill no standard field first, otherwise as in the file. */
export function columnOrder(recipe: Recipe): number[] {
  const positions = recipe.columns.map((_, position) => position)
  const matched = (position: number) => recipe.columns[position]?.target.kind === 'standard'
  return [...positions.filter((position) => !matched(position)), ...positions.filter(matched)]
}
