import type { PlannedField } from '../../../contract/import-plan'
import type { MergeRule, Recipe } from '../../../model/recipe'

/** The rules that a field of a type can have. */
export function rulesFor(type: PlannedField['type']): readonly MergeRule[] {
  const usual = ['overwrite', 'fillBlanks', 'keep'] as const
  return type === 'text' || type === 'multipleChoice' ? [...usual, 'append'] : usual
}

/** A recipe in which columns (by position) have a rule; `overwrite` is what goes without saying. */
export function withRule(recipe: Recipe, positions: readonly number[], rule: MergeRule): Recipe {
  const columns = recipe.columns.map((column, position) =>
    positions.includes(position) ? { ...column, rule: rule === 'overwrite' ? undefined : rule } : column
  )
  return { ...recipe, columns }
}

/** Fields of customers there are, which a column fills: their rule can be chosen. The key is not among them. */
export function choosableFields(fields: readonly PlannedField[], key: number | null): readonly PlannedField[] {
  return fields.filter(
    ({ column, state, rule }) =>
      column !== null && column !== key && rule !== null && (state === 'same' || state === 'retyped')
  )
}

/** Whether something about a field is worth a look: it would change, or its rule was chosen. */
export function isTelling({ changed, state, rule, unreadable }: PlannedField): boolean {
  return changed > 0 || unreadable > 0 || state === 'retyped' || rule !== 'overwrite'
}
