import type { GroupMode } from '../../../model/portrait'
import { andBits, andNotBits, countBits, keepCount, orBits, type Bits } from '../../columns/bits'
import { loopsOver, memoryOf } from '../../columns/column-memory'
import { countAtLeast } from '../../columns/count-at-least'
import { addressLists, digitsAddress } from '../../columns/scratch'
import type { SetMaker } from '../../columns/set-maker'
import { everybody, nobody, swapped, type Verdict } from './verdict'

type CountingMode = Exclude<GroupMode, 'none'>

/**
 * Joins the verdicts of a group's members (at least one) by Kleene's logic; `count` is the N of "at least N of". The sets of
 * the answer are its own.
 */
export function joinVerdicts(mode: GroupMode, count: number, members: readonly Verdict[], sets: SetMaker): Verdict {
  if (mode === 'none') {
    const any = joinVerdicts('any', 1, members, sets)
    const none = swapped(any, sets)
    sets.giveBack(any.matches)
    return none
  }
  if (mode === 'atLeast' && count > members.length) return nobody(sets)
  if (mode === 'atLeast' && count < 1) return everybody(sets)
  return joinByLoops(mode, count, members, sets) ?? joinPlainly(mode, count, members, sets.rows)
}

function joinByLoops(mode: CountingMode, count: number, members: readonly Verdict[], sets: SetMaker): Verdict | null {
  const matches = members.map((member) => sets.placed(member.matches.words))
  const unknown = members.map((member) => sets.placed(member.unknown.words))
  const [isTrue, isUnknown] = [sets.take(), sets.take()]
  const memory = memoryOf(isTrue.words)
  const loops = loopsOver(isTrue.words, isUnknown.words, ...matches, ...unknown)
  if (!memory || !loops) {
    for (const set of [isTrue, isUnknown]) sets.giveBack(set)
    return null
  }
  const { one, other } = addressLists(memory, matches, unknown)
  const [length, trueAt, unknownAt] = [isTrue.words.length, isTrue.words.byteOffset, isUnknown.words.byteOffset]
  const join = (): number => {
    if (mode === 'all') return loops.joinAll(one, other, members.length, length, trueAt, unknownAt)
    if (mode === 'any') return loops.joinAny(one, other, members.length, length, trueAt, unknownAt)
    return loops.joinAtLeast(one, other, members.length, count, length, trueAt, unknownAt, digitsAddress(memory))
  }
  keepCount(isTrue, join())
  const unknownRows = countBits(isUnknown)
  keepCount(isUnknown, unknownRows)
  if (unknownRows > 0) return { matches: isTrue, unknown: isUnknown }
  sets.giveBack(isUnknown)
  return { matches: isTrue, unknown: sets.nobody }
}

function joinPlainly(mode: CountingMode, count: number, members: readonly Verdict[], rows: number): Verdict {
  const joined = joinerOf(mode, count, rows)
  const matches = joined(members.map((member) => member.matches))
  const possible = joined(members.map(({ matches, unknown }) => orBits(matches, unknown)))
  return { matches, unknown: andNotBits(possible, matches) }
}

/** All, any and at least N only ask how many members hold, so the possible (true or unknown) joins as the true does. */
function joinerOf(mode: CountingMode, count: number, rows: number): (sets: readonly Bits[]) => Bits {
  if (mode === 'all') return (sets) => sets.reduce(andBits)
  if (mode === 'any') return (sets) => sets.reduce(orBits)
  return (sets) => countAtLeast(sets, count, rows)
}
