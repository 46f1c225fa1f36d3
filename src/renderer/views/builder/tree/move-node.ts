import type { Portrait } from '../../../../model/portrait'
import { contains, findNode } from './find-node'
import { insertNode } from './insert-node'
import { removeNode } from './remove-node'

/**
 * The portrait with a node taken out and put into a group at a position, counted before it was taken out.
 * The root, an unknown node or group, and a group into itself leave the portrait as it is.
 */
export function moveNode(portrait: Portrait, id: string, groupId: string, position: number): Portrait {
  const from = findNode(portrait, id)
  const target = findNode(portrait, groupId)
  if (!from?.group || target?.node.kind !== 'group' || contains(from.node, groupId)) return portrait
  const shift = from.group.id === groupId && from.position < position ? 1 : 0
  if (from.group.id === groupId && from.position === position - shift) return portrait
  return insertNode(removeNode(portrait, id), groupId, position - shift, from.node)
}

export type Step = 'up' | 'down' | 'in' | 'out'

/**
 * The portrait with a node moved one step: past its neighbour, into the group next to it (the one above first),
 * or out of its group to the place after it. The same portrait when the step is not possible.
 */
export function stepNode(portrait: Portrait, id: string, step: Step): Portrait {
  const place = findNode(portrait, id)
  if (!place?.group) return portrait
  const { group, position } = place
  if (step === 'up') return position === 0 ? portrait : moveNode(portrait, id, group.id, position - 1)
  if (step === 'down') return moveNode(portrait, id, group.id, Math.min(position + 2, group.members.length))
  if (step === 'out') {
    const outer = findNode(portrait, group.id)
    return outer?.group ? moveNode(portrait, id, outer.group.id, outer.position + 1) : portrait
  }
  const above = group.members[position - 1]
  if (above?.kind === 'group') return moveNode(portrait, id, above.id, above.members.length)
  const below = group.members[position + 1]
  return below?.kind === 'group' ? moveNode(portrait, id, below.id, 0) : portrait
}
