import type { Group } from '../../../model/portrait'
import { andBits, andNotBits, countOf, notBits, orBits, type Bits } from '../../columns/bits'
import type { SetMaker } from '../../columns/set-maker'
import { joinVerdicts } from '../bits/join-verdicts'
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
export function rootContext(root: Group, sets: SetMaker): GroupContext {
  const isNone = root.mode === 'none'
  return {
    always: sets.nobody,
    needed: sets.everybody,
    track: isNone ? 'possible' : 'matches',
    inverted: isNone
  }
}

/** For whom at least so many of a group's members hold on the context's track. */
export interface Reaching {
  readonly of: (number: number) => Bits
  /** Gives the sets back; none may be used any more. */
  readonly end: () => void
}

/** Each number is counted once. */
export function reachingOf(verdicts: readonly Verdict[], { track }: GroupContext, sets: SetMaker): Reaching {
  const known = new Map<number, { readonly joined: Verdict; readonly reached: Bits }>()
  return {
    of: (number) => {
      const found = known.get(number)
      if (found) return found.reached
      const joined = joinVerdicts('atLeast', number, verdicts, sets)
      const reached = onTrack(joined, track)
      known.set(number, { joined, reached })
      return reached
    },
    end: () => {
      for (const { joined } of known.values()) for (const set of [joined.matches, joined.unknown]) sets.giveBack(set)
    }
  }
}

/**
 * The context of the member `own`, a group, inside the group of `context`. The parent's other members reach a number when
 * all its members reach one more, or reach it and this one is not among them.
 */
export function innerContext(
  context: GroupContext,
  parent: { readonly group: Group; readonly reaching: Reaching },
  inner: Group,
  own: Bits
): GroupContext {
  const number = neededOf(parent.group, parent.group.members.length)
  const enough = othersReaching(parent.reaching, number, own)
  const almost = othersReaching(parent.reaching, number - 1, own)
  const settled = context.inverted ? notBits(almost) : enough
  const isNone = inner.mode === 'none'
  return {
    always: orBits(context.always, andBits(context.needed, settled)),
    needed: andBits(context.needed, andNotBits(almost, enough)),
    track: isNone === (context.track === 'matches') ? 'possible' : 'matches',
    inverted: context.inverted !== isNone
  }
}

function othersReaching(reaching: Reaching, number: number, own: Bits): Bits {
  return orBits(reaching.of(number + 1), andNotBits(reaching.of(number), own))
}

/** How many of a group's members must hold (for a none-group: how many are one too many). */
export function neededOf(group: Group, members: number): number {
  if (group.mode === 'all') return members
  return group.mode === 'atLeast' ? group.count : 1
}

/** The set of a verdict on a track. */
export function onTrack({ matches, unknown }: Verdict, track: 'matches' | 'possible'): Bits {
  return track === 'matches' || countOf(unknown) === 0 ? matches : orBits(matches, unknown)
}
