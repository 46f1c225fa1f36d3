import type { Portrait, PortraitNode } from '../../../../model/portrait'

/** The portrait with the node of an id replaced by what `change` makes of it, in its place; nodes off the way keep their identity. */
export function replaceNode(
  portrait: Portrait,
  id: string,
  change: (node: PortraitNode) => readonly PortraitNode[]
): Portrait {
  const members = replaceAmong(portrait.members, id, change)
  return members === portrait.members ? portrait : { ...portrait, members }
}

function replaceAmong(
  members: readonly PortraitNode[],
  id: string,
  change: (node: PortraitNode) => readonly PortraitNode[]
): readonly PortraitNode[] {
  const position = members.findIndex((member) => member.id === id)
  const found = members[position]
  if (found) return [...members.slice(0, position), ...change(found), ...members.slice(position + 1)]
  let changed = false
  const next = members.map((member) => {
    if (member.kind !== 'group') return member
    const inside = replaceAmong(member.members, id, change)
    if (inside === member.members) return member
    changed = true
    return { ...member, members: inside }
  })
  return changed ? next : members
}
