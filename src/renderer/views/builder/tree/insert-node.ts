import type { Portrait, PortraitNode } from '../../../../model/portrait'
import { replaceNode } from './replace-node'

/** The portrait with a node put into a group at a position (at the end when it is beyond). An unknown group leaves it as it is. */
export function insertNode(portrait: Portrait, groupId: string, position: number, node: PortraitNode): Portrait {
  const into = (members: readonly PortraitNode[]) => [...members.slice(0, position), node, ...members.slice(position)]
  if (portrait.id === groupId) return { ...portrait, members: into(portrait.members) }
  return replaceNode(portrait, groupId, (group) => [
    group.kind === 'group' ? { ...group, members: into(group.members) } : group
  ])
}
