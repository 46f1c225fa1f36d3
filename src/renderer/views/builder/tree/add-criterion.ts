import { criterionKindsOf, type Criterion } from '../../../../model/criterion/criterion'
import { createCriterion } from '../../../../model/criterion/create-criterion'
import type { Field } from '../../../../model/field'
import type { Portrait } from '../../../../model/portrait'
import { findNode } from './find-node'
import { insertNode } from './insert-node'
import { isSet } from './is-set'

/** The group into which a new criterion goes: the wanted one, else that of the selected node, else the root. */
export function insertionGroup(portrait: Portrait, wanted: string | null, selected: string | null): string {
  const target = wanted ? findNode(portrait, wanted) : null
  if (target?.node.kind === 'group') return target.node.id
  const place = selected ? findNode(portrait, selected) : null
  if (place?.node.kind === 'group') return place.node.id
  return place?.group?.id ?? portrait.id
}

/** A new criterion of a field's usual kind, which counts from its first value on; null for a type without any. */
export function newCriterion(field: Field, id: string): Criterion | null {
  const kind = criterionKindsOf[field.type][0]
  if (!kind) return null
  const criterion = createCriterion(kind, id, field.id)
  return { ...criterion, enabled: isSet(criterion) }
}

/** The portrait with a new criterion of a field at the end of a group. */
export function addCriterion(portrait: Portrait, groupId: string, field: Field, id: string): Portrait {
  const criterion = newCriterion(field, id)
  return criterion ? insertNode(portrait, groupId, Infinity, criterion) : portrait
}
