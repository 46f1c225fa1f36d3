import type { Scope } from '../../../contract/requests'
import { createSegmentCriterion } from '../../../model/criterion/segment-criterion'
import { maximumCriteria, maximumDepth, type Group, type PortraitNode } from '../../../model/portrait'
import type { AppliedLayer } from '../applied-layers'

type Condition = PortraitNode | 'everybody' | 'nobody'

/**
 * Customers to whom some of the standards apply, as a scope that the table can show: a member of the first segment of the list
 * is in when that standard is one of them, else it is asked of the next. Null when that is more than a portrait holds.
 */
export function scopeOfLayers(
  layers: readonly Pick<AppliedLayer, 'segment'>[],
  wanted: ReadonlySet<string | null>
): Scope | null {
  const ids = layers.flatMap(({ segment }) => (segment === null ? [] : [segment]))
  let condition: Condition = wanted.has(null) ? 'everybody' : 'nobody'
  for (const id of ids.reverse()) condition = wanted.has(id) ? anyOf(id, condition) : noneOf(id, condition)
  if (condition === 'everybody') return { kind: 'base' }
  if (condition === 'nobody' || ids.length > maximumCriteria || depthOf(condition) >= maximumDepth) return null
  return { kind: 'portrait', portrait: groupOf('all', [condition]) }
}

/** Customers who are served as one segment and are members of another one too. */
export function scopeOfShared(
  layers: readonly Pick<AppliedLayer, 'segment'>[],
  served: string,
  also: string
): Scope | null {
  const scope = scopeOfLayers(layers, new Set([served]))
  if (scope?.kind !== 'portrait') return scope
  return { ...scope, portrait: groupOf('all', [...scope.portrait.members, memberOf(also)]) }
}

function anyOf(id: string, rest: Condition): Condition {
  if (rest === 'everybody') return rest
  if (rest === 'nobody') return memberOf(id)
  const others = rest.kind === 'group' && rest.mode === 'any' ? rest.members : [rest]
  return groupOf('any', [memberOf(id), ...others])
}

function noneOf(id: string, rest: Condition): Condition {
  if (rest === 'nobody') return rest
  if (rest === 'everybody') return groupOf('none', [memberOf(id)])
  if (rest.kind !== 'group' || rest.mode === 'any') return groupOf('all', [groupOf('none', [memberOf(id)]), rest])
  if (rest.mode === 'none') return { ...rest, members: [memberOf(id), ...rest.members] }
  const [none, ...others] = rest.members
  if (none?.kind !== 'group') return rest
  return groupOf('all', [{ ...none, members: [memberOf(id), ...none.members] }, ...others])
}

/** Who is not known to be a member is none. */
function memberOf(id: string): PortraitNode {
  return { ...createSegmentCriterion('', id), unknown: 'noMatch' }
}

function groupOf(mode: Group['mode'], members: readonly PortraitNode[]): Group {
  return { kind: 'group', id: '', mode, count: 1, enabled: true, members }
}

function depthOf(node: PortraitNode): number {
  return node.kind === 'group' ? 1 + Math.max(0, ...node.members.map(depthOf)) : 0
}
