import type { UnknownSwitch } from '../../../model/criterion/common'
import type { Bits } from '../../columns/bits'
import { loopsOver } from '../../columns/column-memory'
import type { SetMaker } from '../../columns/set-maker'

/** For whom something is true and for whom it is unknown; nobody is in both, for all others it is false. */
export interface Verdict {
  readonly matches: Bits
  readonly unknown: Bits
}

/** True for everybody. */
export function everybody(sets: SetMaker): Verdict {
  return { matches: sets.everybody, unknown: sets.nobody }
}

/** False for everybody. */
export function nobody(sets: SetMaker): Verdict {
  return { matches: sets.nobody, unknown: sets.nobody }
}

/** Unknown for everybody. */
export function unknownForAll(sets: SetMaker): Verdict {
  return { matches: sets.nobody, unknown: sets.everybody }
}

/** Swaps true and false and keeps unknown. */
export function swapped({ matches, unknown }: Verdict, sets: SetMaker): Verdict {
  const target = sets.take()
  const [one, other, { words }] = [sets.placed(matches.words), sets.placed(unknown.words), target]
  const loops = loopsOver(one, other, words)
  if (loops) loops.neitherOf(one.byteOffset, other.byteOffset, sets.rows, words.byteOffset)
  else {
    for (let word = 0; word < words.length; word++) words[word] = ~((one[word] ?? 0) | (other[word] ?? 0))
    const beyond = words.length * 32 - sets.rows
    if (words.length > 0) words[words.length - 1] = (words[words.length - 1] ?? 0) & (0xffffffff >>> beyond)
  }
  return { matches: target, unknown }
}

/** Turns unknown into a match or a non-match, or keeps it. */
export function switched(verdict: Verdict, unknown: UnknownSwitch, sets: SetMaker): Verdict {
  if (unknown === 'keep') return verdict
  return { matches: unknown === 'match' ? eitherOf(verdict, sets) : verdict.matches, unknown: sets.nobody }
}

function eitherOf({ matches, unknown }: Verdict, sets: SetMaker): Bits {
  const target = sets.take()
  const [one, other, { words }] = [sets.placed(matches.words), sets.placed(unknown.words), target]
  const loops = loopsOver(one, other, words)
  if (loops) loops.eitherOf(one.byteOffset, other.byteOffset, words.length, words.byteOffset)
  else for (let word = 0; word < words.length; word++) words[word] = (one[word] ?? 0) | (other[word] ?? 0)
  return target
}
