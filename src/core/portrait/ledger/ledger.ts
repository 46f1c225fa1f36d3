import type { LedgerEntry } from '../../../contract/results'
import { effectivePortrait, type Group, type Portrait, type PortraitNode } from '../../../model/portrait'
import { alongChanged, createFollowedSets } from '../../columns/along-changed'
import { countBits, countOf, popcount, type Bits } from '../../columns/bits'
import { missingOnce, onceAndMore, type DecisiveRows } from '../../columns/decisive-rows'
import { countWithout } from '../../columns/running-sets'
import type { SetMaker } from '../../columns/set-maker'
import { walked } from '../../columns/walked'
import type { Engine } from '../bits/engine'
import type { Verdict } from '../bits/verdict'
import { innerContext, onTrack, reachingOf, rootContext, type GroupContext, type Reaching } from './group-context'
import { sequenceOf } from './sequence'

/** What one walk over the portrait knows: verdicts are computed once a node. */
interface Walk {
  readonly engine: Engine
  readonly verdictOf: (node: PortraitNode) => Verdict
  readonly members: number
}

/** The steps of a ledger, so that whoever walks them can do something else, or stop, between two groups. */
export type LedgerSteps = Generator<void, LedgerEntry[]>

/**
 * An entry for each criterion and group that counts (not for the root), in reading order. `unknown` of a criterion is
 * counted before its unknown switch, so that it never hides whom the switch decides. The work grows with the number of
 * criteria, not with its square.
 */
export function* ledgerSteps(engine: Engine, portrait: Portrait): LedgerSteps {
  const root = effectivePortrait(portrait)
  if (root.members.length === 0) return []
  const verdicts = new Map<PortraitNode, Verdict>()
  const verdictOf = (node: PortraitNode): Verdict => {
    const verdict = verdicts.get(node) ?? engine.evaluateNode(node)
    verdicts.set(node, verdict)
    return verdict
  }
  const walk = { engine, verdictOf, members: countOf(verdictOf(root).matches) }
  return yield* entriesOf(walk, root, rootContext(root, engine.sets), engine.table.rows)
}

/** The ledger in one go. */
export function ledgerOf(engine: Engine, portrait: Portrait): LedgerEntry[] {
  return walked(ledgerSteps(engine, portrait))
}

/** `withoutGroup`: members of the portrait if the whole group were gone, which happens when its only member goes. */
function* entriesOf(walk: Walk, group: Group, context: GroupContext, withoutGroup: number): LedgerSteps {
  const verdicts = group.members.map(walk.verdictOf)
  const reaching = reachingOf(verdicts, context, walk.engine.sets)
  try {
    const { sequence, without } =
      countsOfWholeRoot(group, verdicts, context, walk) ??
      (yield* countsOfMembers(group, verdicts, reaching, context, walk, withoutGroup))
    const entries: LedgerEntry[] = []
    for (const [index, member] of group.members.entries()) {
      const remaining = without[index] ?? 0
      entries.push(entryOf(walk, group, member, { sequence: sequence[index] ?? 0, remaining }))
      if (member.kind !== 'group') continue
      yield
      const own = onTrack(walk.verdictOf(member), context.track)
      const inner = innerContext(context, { group, reaching }, member, own)
      entries.push(...(yield* entriesOf(walk, member, inner, remaining)))
    }
    return entries
  } finally {
    reaching.end()
  }
}

/** For each member of a group, for how many the group would be true if it ended there, and who are members without it. */
interface CountsOfMembers {
  readonly sequence: readonly number[]
  readonly without: readonly number[]
}

/** In one walk, where all members of the root are needed; null in other groups. */
function countsOfWholeRoot(
  group: Group,
  verdicts: readonly Verdict[],
  { always, needed }: GroupContext,
  { engine: { sets, derived }, members }: Walk
): CountsOfMembers | null {
  const isRoot = always === sets.nobody && needed === sets.everybody
  if (!isRoot || group.mode !== 'all' || verdicts.length < 2) return null
  const followed = derived.remember(
    'sets of the root',
    () => createFollowedSets(sets),
    ({ room }) => room.byteLength
  )
  const matching = verdicts.map(({ matches }) => matches)
  const { running, missing } = alongChanged(followed, matching, sets)
  return { sequence: running, without: missing.map((count) => members + count) }
}

function* countsOfMembers(
  group: Group,
  verdicts: readonly Verdict[],
  reaching: Reaching,
  context: GroupContext,
  walk: Walk,
  withoutGroup: number
): Generator<void, CountsOfMembers> {
  const sequence = sequenceOf(group, verdicts, walk.engine.sets)
  yield
  const without = verdicts.length === 1 ? [withoutGroup] : membersWithout(group, verdicts, reaching, context, walk)
  return { sequence, without }
}

function entryOf(
  { engine, verdictOf, members }: Walk,
  group: Group,
  member: PortraitNode,
  { sequence, remaining }: { readonly sequence: number; readonly remaining: number }
): LedgerEntry {
  const verdict = verdictOf(member)
  return {
    id: member.id,
    alone: countOf(verdict.matches),
    sequence,
    costs: group.mode === 'any' ? members - remaining : remaining - members,
    unknown: countOf((member.kind === 'group' ? verdict : engine.evaluateBeforeSwitch(member)).unknown)
  }
}

/**
 * The members of the portrait without each member of a group. Only where exactly the number that the others need holds does
 * it matter which ones: there the others reach it when this one is not among them.
 */
function membersWithout(
  group: Group,
  verdicts: readonly Verdict[],
  reaching: Reaching,
  context: GroupContext,
  { engine: { sets } }: Walk
): number[] {
  const onTracks = verdicts.map((verdict) => onTrack(verdict, context.track))
  const { decisive, reached } = decisiveRows(group, onTracks, reaching, sets)
  const sure = withinContext(decisive, reached, context, sets)
  const counts = onTracks.map((set) => countWithout(decisive, set, sets))
  for (const set of [decisive, reached]) sets.giveBack(set)
  return counts.map((count) => (context.inverted ? sure - count : sure + count))
}

function decisiveRows(group: Group, members: readonly Bits[], reaching: Reaching, sets: SetMaker): DecisiveRows {
  if (group.mode === 'all') return missingOnce(members, sets)
  if (group.mode !== 'atLeast') return onceAndMore(members, sets)
  const [decisive, reached] = [sets.take(), sets.take()]
  reached.words.set(reaching.of(group.count + 1).words)
  const enough = reaching.of(group.count).words
  for (let word = 0; word < enough.length; word++)
    decisive.words[word] = (enough[word] as number) & ~(reached.words[word] as number)
  return { decisive, reached }
}

/** Leaves of the decisive rows those that the group decides about; the members that are sure, which of them is gone or not. */
function withinContext(
  { words }: Bits,
  reached: Bits,
  { always, needed, inverted }: GroupContext,
  sets: SetMaker
): number {
  if (always === sets.nobody && needed === sets.everybody) {
    return inverted ? sets.rows - countBits(reached) : countBits(reached)
  }
  let sure = 0
  for (let word = 0; word < words.length; word++) {
    const sureAnyway = always.words[word] as number
    const isReached = reached.words[word] as number
    const open = (needed.words[word] as number) & ~sureAnyway
    words[word] = (words[word] as number) & open
    sure += popcount(sureAnyway | (open & (inverted ? ~isReached : isReached)))
  }
  return sure
}
