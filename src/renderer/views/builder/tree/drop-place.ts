import type { Group, Portrait, PortraitNode } from '../../../../model/portrait'
import { readGroup } from '../../../../model/portrait'
import { contains, findNode } from './find-node'
import { copyOf, createGroup } from './group-nodes'
import { insertNode } from './insert-node'
import { moveNode } from './move-node'
import { removeNode } from './remove-node'
import { replaceNode } from './replace-node'

/** Where something dragged goes: to a position in a group (at the end when it is beyond), or with a node into a new group in that one's place. */
export type DropPlace =
  | { readonly kind: 'at'; readonly group: string; readonly position: number }
  | { readonly kind: 'with'; readonly id: string }

/** The place beside a node, before or after it; null beside the root and an unknown one. */
export function placeBeside(portrait: Portrait, id: string, after: boolean): DropPlace | null {
  const place = findNode(portrait, id)
  return place?.group ? { kind: 'at', group: place.group.id, position: place.position + (after ? 1 : 0) } : null
}

/** The portrait with a new node put in a place; as it was when there is no such place or it would grow beyond what a portrait may hold. */
export function putNode(portrait: Portrait, node: PortraitNode, place: DropPlace, newId: () => string): Portrait {
  const next =
    place.kind === 'at'
      ? insertNode(portrait, place.group, place.position, node)
      : replaceNode(portrait, place.id, (other) => [createGroup(newId(), 'any', [other, node])])
  return readGroup(next).ok ? next : portrait
}

/** The portrait with a node moved to a place. A group does not go into itself, nor a node to where it is. */
export function dropNode(portrait: Portrait, id: string, place: DropPlace, newId: () => string): Portrait {
  const from = findNode(portrait, id)
  if (!from?.group || !isPlaceFor(portrait, from.node, place)) return portrait
  if (place.kind === 'at') {
    const next = moveNode(portrait, id, place.group, place.position)
    return readGroup(next).ok ? next : portrait
  }
  const next = putNode(removeNode(portrait, id), from.node, place, newId)
  return contains(next, id) ? next : portrait
}

/** The portrait with a copy of a node in a place, and the copy's id; null when it cannot go there. */
export function dropCopy(
  portrait: Portrait,
  id: string,
  place: DropPlace,
  newId: () => string
): { readonly portrait: Portrait; readonly id: string } | null {
  const from = findNode(portrait, id)
  if (!from?.group) return null
  const copy = copyOf(from.node, newId)
  const next = putNode(portrait, copy, place, newId)
  return next === portrait ? null : { portrait: next, id: copy.id }
}

/** Whether moving a node to a place would change anything. */
export function movesTo(portrait: Portrait, id: string, place: DropPlace): boolean {
  return dropNode(portrait, id, place, () => 'new') !== portrait
}

/** The node with which a node makes a new group by keyboard: the one above, for the first the one below. */
export function neighbourOf(portrait: Portrait, id: string): PortraitNode | null {
  const place = findNode(portrait, id)
  const members: Group['members'] = place?.group?.members ?? []
  const position = place?.position ?? 0
  return members[position - 1] ?? members[position + 1] ?? null
}

function isPlaceFor(portrait: Portrait, node: PortraitNode, place: DropPlace): boolean {
  const target = place.kind === 'at' ? place.group : place.id
  return !contains(node, target) && findNode(portrait, target) !== null
}
