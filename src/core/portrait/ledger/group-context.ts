import type { Group } from '../../../model/portrait'
import { andBits, andNotBits, createBits, fullBits, notBits, orBits, type Bits } from '../../columns/bits'
import { countAtLeast } from '../../columns/count-at-least'
import type { Verdict } from '../bits/verdict'

/**
 * How the members of a portrait depend on one group, all else unchanged: a customer is a member always, or when needed and
 * the group's members reach its number on the `track` (true, or possible: true or unknown), or do not reach it (`inverted`).
 * Any portrait depends on any of its groups in this way, because Kleene's groups only count what holds.
 */
export interface GroupContext {
  readonly always: Bits
  readonly needed: Bits
  readonly track: 'matches' | 'possible'
  readonly inverted: boolean
}

/** The context of the root: its own value is the portrait's. */
export function rootContext(root: Group, rows: number): GroupContext {
  const isNone = root.mode === 'none'
  return {
    always: createBits(rows),
    needed: fullBits(rows),
    track: isNone ? 'possible' : 'matches',
    inverted: isNone
  }
}

/** The context of a group inside the group of `context`. `others` holds the verdicts of the parent's other members. */
export function innerContext(
  context: GroupContext,
  parent: Group,
  inner: Group,
  others: readonly Verdict[]
): GroupContext {
  const rows = context.always.length
  const number = neededOf(parent, others.length + 1)
  const sets = others.map((verdict) => onTrack(verdict, context.track))
  const enough = countAtLeast(sets, number, rows)
  const almost = countAtLeast(sets, number - 1, rows)
  const settled = context.inverted ? notBits(almost) : enough
  const open = andNotBits(almost, enough)
  const isNone = inner.mode === 'none'
  return {
    always: orBits(context.always, andBits(context.needed, settled)),
    needed: andBits(context.needed, open),
    track: isNone === (context.track === 'matches') ? 'possible' : 'matches',
    inverted: context.inverted !== isNone
  }
}

/** The members of the portrait when so many of the group's members hold on the context's track. */
export function membersWhen(context: GroupContext, reached: Bits): Bits {
  const value = context.inverted ? notBits(reached) : reached
  return orBits(context.always, andBits(context.needed, value))
}

/** How many of a group's members must hold (for a none-group: how many are one too many). */
export function neededOf(group: Group, members: number): number {
  if (group.mode === 'all') return members
  return group.mode === 'atLeast' ? group.count : 1
}

/** The set of a verdict on a track. */
export function onTrack({ matches, unknown }: Verdict, track: 'matches' | 'possible'): Bits {
  return track === 'matches' ? matches : orBits(matches, unknown)
}
