import type { Group, Portrait, PortraitNode } from '../../../../model/portrait'

/** Where a node stands: the node, its group and its position there; the root has no group. */
export interface NodePlace {
  readonly node: PortraitNode
  readonly group: Group | null
  readonly position: number
}

/** The place of a node in a portrait, or null when it is not there. */
export function findNode(portrait: Portrait, id: string): NodePlace | null {
  return portrait.id === id ? { node: portrait, group: null, position: 0 } : findInside(portrait, id)
}

/** Whether a node is another one, or lies anywhere inside it. */
export function contains(node: PortraitNode, id: string): boolean {
  return node.id === id || (node.kind === 'group' && node.members.some((member) => contains(member, id)))
}

function findInside(group: Group, id: string): NodePlace | null {
  for (const [position, node] of group.members.entries()) {
    if (node.id === id) return { node, group, position }
    const deeper = node.kind === 'group' ? findInside(node, id) : null
    if (deeper) return deeper
  }
  return null
}
