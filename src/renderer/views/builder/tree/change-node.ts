import type { Criterion } from '../../../../model/criterion/criterion'
import type { Group, Portrait } from '../../../../model/portrait'
import { replaceNode } from './replace-node'

/** The portrait with a criterion exchanged for another in its place. */
export function changeCriterion(portrait: Portrait, id: string, criterion: Criterion): Portrait {
  return replaceNode(portrait, id, () => [criterion])
}

/** The portrait with settings of a group (mode, count, enabled) changed; the root too. */
export function changeGroup(
  portrait: Portrait,
  id: string,
  settings: Partial<Pick<Group, 'mode' | 'count' | 'enabled'>>
): Portrait {
  if (portrait.id === id) return { ...portrait, ...settings }
  return replaceNode(portrait, id, (node) => [node.kind === 'group' ? { ...node, ...settings } : node])
}
