import type { Criterion } from '../../../../model/criterion/criterion'
import { criteriaOf, type Portrait } from '../../../../model/portrait'
import { insertNode } from './insert-node'
import { replaceNode } from './replace-node'

/** The criterion of the same kind and field that a new one would take the place of: the first that is not swapped. */
export function criterionLike(
  portrait: Portrait,
  { kind, field }: Pick<Criterion, 'kind' | 'field'>
): Criterion | null {
  return criteriaOf(portrait).find((each) => each.kind === kind && each.field === field && !each.negated) ?? null
}

/**
 * The portrait with a criterion in the place of the one on the same field, of which it keeps id and unknown switch, or at the
 * end of the root. `adds`: its values come to those there are, and one that is there goes. Criteria on orders and contacts are always new ones.
 */
export function putCriterion(
  portrait: Portrait,
  criterion: Criterion,
  adds: boolean
): { readonly portrait: Portrait; readonly id: string } {
  const before = criterion.kind === 'event' ? null : criterionLike(portrait, criterion)
  if (!before) return { portrait: insertNode(portrait, portrait.id, Infinity, criterion), id: criterion.id }
  const joined = adds ? withValues(before, criterion) : criterion
  const kept = { ...joined, id: before.id, unknown: before.unknown, enabled: true } as Criterion
  return { portrait: replaceNode(portrait, before.id, () => [kept]), id: before.id }
}

function withValues(before: Criterion, criterion: Criterion): Criterion {
  if (!('values' in before) || !('values' in criterion)) return criterion
  const fresh = criterion.values.filter((value) => !before.values.includes(value))
  const left = before.values.filter((value) => !criterion.values.includes(value))
  const values = fresh.length > 0 ? [...before.values, ...fresh] : left
  return values.length > 0 ? ({ ...before, values } as Criterion) : before
}
