import { criterionKindsOf } from '../../../../model/criterion/criterion'
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

/** The portrait with a new criterion of a field's usual kind at the end of a group; it counts from its first value on. */
export function addCriterion(portrait: Portrait, groupId: string, field: Field, id: string): Portrait {
  const kind = criterionKindsOf[field.type][0]
  if (!kind) return portrait
  const criterion = createCriterion(kind, id, field.id)
  return insertNode(portrait, groupId, Infinity, { ...criterion, enabled: isSet(criterion) })
}
