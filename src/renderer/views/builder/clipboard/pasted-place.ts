import type { Portrait } from '../../../../model/portrait'
import type { DropPlace } from '../tree/drop-place'
import { findNode } from '../tree/find-node'

/** Where what is pasted goes: after a criterion, at the end of a group; without either at the end of the portrait. */
export function pastedPlace(portrait: Portrait, id: string | null): Extract<DropPlace, { kind: 'at' }> {
  const place = id === null ? null : findNode(portrait, id)
  if (place?.node.kind === 'group') return { kind: 'at', group: place.node.id, position: place.node.members.length }
  if (place?.group) return { kind: 'at', group: place.group.id, position: place.position + 1 }
  return { kind: 'at', group: portrait.id, position: portrait.members.length }
}
