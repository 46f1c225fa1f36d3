import { emptyPortrait, readGroup, type Portrait } from '../../../../model/portrait'
import { copyOf, createGroup } from './group-nodes'
import { insertNode } from './insert-node'

/** A portrait with a template in it, and the id of what came in; null when it would hold too much. */
export interface Templated {
  readonly portrait: Portrait
  readonly first: string
}

/** The template in place of the whole portrait, or at its end: as a group, and where it has but one criterion, as this. */
export function withTemplate(
  portrait: Portrait,
  template: Portrait,
  how: 'replace' | 'add',
  newId: () => string
): Templated | null {
  const members = template.members.map((member) => copyOf(member, newId))
  const [only] = members
  if (!only) return null
  if (how === 'replace') return { portrait: { ...emptyPortrait, id: portrait.id, members }, first: only.id }
  const node = members.length === 1 ? only : createGroup(newId(), 'all', members)
  const next = insertNode(portrait, portrait.id, Infinity, node)
  return readGroup(next).ok ? { portrait: next, first: node.id } : null
}
