import type { Recipe } from '../../../model/recipe'

/** A recipe found anew with the targets and key that the user chose before; null when the columns are not the same ones any more. */
export function withKeptTargets(found: Recipe, before: Recipe): Recipe | null {
  const same =
    found.columns.length === before.columns.length &&
    (found.dialect.header !== before.dialect.header ||
      found.columns.every((column, position) => column.header === before.columns[position]?.header))
  if (!same) return null
  const columns = found.columns.map((column, position) => ({
    ...column,
    ...before.columns[position],
    header: column.header
  }))
  return { ...before, dialect: found.dialect, columns }
}
