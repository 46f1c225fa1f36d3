import type { Criterion } from '../../../../model/criterion/criterion'
import type { Group, Portrait } from '../../../../model/portrait'
import { countingOnceSet } from './is-set'
import { replaceNode } from './replace-node'

/** The portrait with a criterion exchanged for another in its place, which begins to count with its first value and stops with its last. */
export function changeCriterion(portrait: Portrait, id: string, criterion: Criterion): Portrait {
  return replaceNode(portrait, id, (node) => [node.kind === 'group' ? criterion : countingOnceSet(node, criterion)])
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
