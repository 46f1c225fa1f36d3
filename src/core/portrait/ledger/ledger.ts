import type { LedgerEntry } from '../../../contract/results'
import { effectivePortrait, type Group, type Portrait, type PortraitNode } from '../../../model/portrait'
import { andNotBits, countBits, orBits } from '../../columns/bits'
import { countAtLeast } from '../../columns/count-at-least'
import type { Engine } from '../bits/engine'
import type { Verdict } from '../bits/verdict'
import { innerContext, membersWhen, neededOf, onTrack, rootContext, type GroupContext } from './group-context'
import { sequenceOf } from './sequence'

/** What one walk over the portrait knows: verdicts are computed once a node. */
interface Walk {
  readonly engine: Engine
  readonly verdictOf: (node: PortraitNode) => Verdict
  readonly members: number
}

/**
 * An entry for each criterion and group that counts (not for the root), in reading order. `unknown` of a criterion is
 * counted before its unknown switch, so that it never hides whom the switch decides.
 */
export function ledgerOf(engine: Engine, portrait: Portrait): LedgerEntry[] {
  const root = effectivePortrait(portrait)
  if (root.members.length === 0) return []
  const verdicts = new Map<PortraitNode, Verdict>()
  const verdictOf = (node: PortraitNode): Verdict => {
    const verdict = verdicts.get(node) ?? engine.evaluateNode(node)
    verdicts.set(node, verdict)
    return verdict
  }
  const walk = { engine, verdictOf, members: countBits(verdictOf(root).matches) }
  return entriesOf(walk, root, rootContext(root, engine.table.rows), engine.table.rows)
}

/** `withoutGroup`: members of the portrait if the whole group were gone, which happens when its only member goes. */
function entriesOf(walk: Walk, group: Group, context: GroupContext, withoutGroup: number): LedgerEntry[] {
  const verdicts = group.members.map(walk.verdictOf)
  const sequence = sequenceOf(group, verdicts)
  const without = membersWithout(group, verdicts, context, withoutGroup)
  return group.members.flatMap((member, index) => {
    const verdict = walk.verdictOf(member)
    const remaining = without[index] ?? 0
    const entry: LedgerEntry = {
      id: member.id,
      alone: countBits(verdict.matches),
      sequence: sequence[index] ?? 0,
      costs: group.mode === 'any' ? walk.members - remaining : remaining - walk.members,
      unknown: countBits((member.kind === 'group' ? verdict : walk.engine.evaluateBeforeSwitch(member)).unknown)
    }
    if (member.kind !== 'group') return [entry]
    const others = verdicts.filter((_, other) => other !== index)
    return [entry, ...entriesOf(walk, member, innerContext(context, group, member, others), remaining)]
  })
}

/**
 * The members of the portrait without each member of a group. The others reach a number n when all together reach n + 1,
 * or reach n and this one is not among them: two counts answer for every member.
 */
function membersWithout(
  group: Group,
  verdicts: readonly Verdict[],
  context: GroupContext,
  withoutGroup: number
): number[] {
  if (verdicts.length === 1) return [withoutGroup]
  const rows = context.always.length
  const sets = verdicts.map((verdict) => onTrack(verdict, context.track))
  const number = neededOf(group, verdicts.length - 1)
  const more = countAtLeast(sets, number + 1, rows)
  const enough = countAtLeast(sets, number, rows)
  return sets.map((set) => countBits(membersWhen(context, orBits(more, andNotBits(enough, set)))))
}
