import type { Group, GroupMode, Portrait, PortraitNode } from '../../../../model/portrait'
import { replaceNode } from './replace-node'

/** A new group of members. */
export function createGroup(id: string, mode: GroupMode, members: readonly PortraitNode[]): Group {
  return { kind: 'group', id, mode, count: 1, enabled: true, members }
}

/** The portrait with a node wrapped in a new group that stands in its place. */
export function wrapInGroup(portrait: Portrait, id: string, groupId: string, mode: GroupMode): Portrait {
  return replaceNode(portrait, id, (node) => [createGroup(groupId, mode, [node])])
}

/** The portrait with a group dissolved: its members stand in its place. */
export function dissolveGroup(portrait: Portrait, id: string): Portrait {
  return replaceNode(portrait, id, (node) => (node.kind === 'group' ? node.members : [node]))
}

/** A copy of a node whose every part has an id of its own. */
export function copyOf(node: PortraitNode, newId: () => string): PortraitNode {
  return node.kind === 'group'
    ? { ...node, id: newId(), members: node.members.map((member) => copyOf(member, newId)) }
    : { ...node, id: newId() }
}
