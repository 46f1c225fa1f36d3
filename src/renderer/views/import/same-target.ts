import type { ColumnTarget } from '../../../model/recipe'

/** Whether two targets are the same choice: left out, the same standard field, or an own field of the same type whatever its name. */
export function sameTarget(one: ColumnTarget, other: ColumnTarget): boolean {
  if (one.kind === 'standard') return other.kind === 'standard' && one.field === other.field
  if (one.kind === 'own') return other.kind === 'own' && one.type === other.type
  return other.kind === 'skip'
}
