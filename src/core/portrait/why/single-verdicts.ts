import type { NodeVerdict } from '../../../contract/why-results'
import type { Criterion } from '../../../model/criterion/criterion'
import type { Group, PortraitNode } from '../../../model/portrait'

/** What a node makes of one customer by Kleene's logic, when it is known what its criteria do. */
export function verdictOfNode(node: PortraitNode, verdictOf: (node: PortraitNode) => NodeVerdict | null): NodeVerdict {
  const given = verdictOf(node)
  if (given || node.kind !== 'group') return given ?? 'unknown'
  return joined(
    node,
    node.members.map((member) => verdictOfNode(member, verdictOf))
  )
}

function joined({ mode, count }: Group, members: readonly NodeVerdict[]): NodeVerdict {
  const matching = members.filter((verdict) => verdict === 'match').length
  const possible = members.filter((verdict) => verdict !== 'noMatch').length
  switch (mode) {
    case 'all':
      return between(matching === members.length, possible === members.length)
    case 'any':
      return between(matching > 0, possible > 0)
    case 'none':
      return between(possible === 0, matching === 0)
    case 'atLeast':
      return between(matching >= count, possible >= count)
  }
}

function between(certain: boolean, possible: boolean): NodeVerdict {
  if (certain) return 'match'
  return possible ? 'unknown' : 'noMatch'
}

/** The fewest criteria that would have to be otherwise for a node to be a match, or to be none; Infinity when nothing makes it so. */
export function changesTo(
  target: 'match' | 'noMatch',
  node: PortraitNode,
  verdictOf: (criterion: Criterion) => NodeVerdict
): number {
  if (node.kind !== 'group') return verdictOf(node) === target ? 0 : 1
  const { mode, count, members } = node
  const inside = mode === 'none' ? opposite(target) : target
  const costs = members.map((member) => changesTo(inside, member, verdictOf)).sort((one, other) => one - other)
  const needed = neededOf(mode, target, count, members.length)
  if (needed > costs.length) return Infinity
  return costs.slice(0, Math.max(0, needed)).reduce((sum, cost) => sum + cost, 0)
}

function opposite(target: 'match' | 'noMatch'): 'match' | 'noMatch' {
  return target === 'match' ? 'noMatch' : 'match'
}

/** How many members must be so. */
function neededOf(mode: Group['mode'], target: 'match' | 'noMatch', count: number, members: number): number {
  const isMatch = target === 'match'
  switch (mode) {
    case 'all':
    case 'none':
      return isMatch ? members : 1
    case 'any':
      return isMatch ? 1 : members
    case 'atLeast':
      return isMatch ? count : members - count + 1
  }
}
