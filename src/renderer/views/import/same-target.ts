import type { ColumnTarget } from '../../../model/recipe'
import { placeOfTarget } from './column-targets'

/** Whether two targets are the same choice: the same place that only one column can have, or an own field or attribute of the same type whatever its name. */
export function sameTarget(one: ColumnTarget, other: ColumnTarget): boolean {
  if (one.kind === 'own' || one.kind === 'ownEvent') return other.kind === one.kind && other.type === one.type
  return one.kind === other.kind && placeOfTarget(one) === placeOfTarget(other)
}
