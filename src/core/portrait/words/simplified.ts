import { effectivePortrait, type Group, type Portrait, type PortraitNode } from '../../../model/portrait'

/**
 * What counts of a portrait, in the fewest groups that mean the same by Kleene's logic: a group in a group of its own
 * mode is dissolved, a group of one stands for itself, "at least" one or as many as there are becomes any or all.
 * The members of the root, which are joined by "all".
 */
export function simplified(portrait: Portrait): readonly PortraitNode[] {
  const root = simpler(effectivePortrait(portrait))
  return root.kind === 'group' && root.mode === 'all' ? root.members : [root]
}

function simpler(node: PortraitNode): PortraitNode {
  if (node.kind !== 'group') return node
  const mode = modeOf(node)
  const members = node.members.map(simpler).flatMap((member) => (dissolves(mode, member) ? member.members : [member]))
  const only = members[0]
  if (!only || members.length > 1) return { ...node, mode, members }
  if (mode === 'all' || mode === 'any') return only
  const swappable = mode === 'none' && only.kind !== 'group' && only.unknown === 'keep'
  return swappable ? { ...only, negated: !only.negated } : { ...node, mode, members }
}

function modeOf({ mode, count, members }: Group): Group['mode'] {
  if (mode !== 'atLeast') return mode
  if (count === members.length) return 'all'
  return count <= 1 ? 'any' : 'atLeast'
}

function dissolves(mode: Group['mode'], member: PortraitNode): member is Group {
  if (member.kind !== 'group') return false
  return mode === 'none' ? member.mode === 'any' : mode !== 'atLeast' && member.mode === mode
}
