import type { UnknownSwitch } from '../../../model/criterion/common'
import { createBits, fullBits, notBits, orBits, type Bits } from '../../columns/bits'

/** For whom something is true and for whom it is unknown; nobody is in both, for all others it is false. */
export interface Verdict {
  readonly matches: Bits
  readonly unknown: Bits
}

/** A verdict without rows decided yet, for a loop to fill. */
export function createVerdict(rows: number): Verdict {
  return { matches: createBits(rows), unknown: createBits(rows) }
}

/** True for everybody. */
export function everybody(rows: number): Verdict {
  return { matches: fullBits(rows), unknown: createBits(rows) }
}

/** Unknown for everybody. */
export function unknownForAll(rows: number): Verdict {
  return { matches: createBits(rows), unknown: fullBits(rows) }
}

/** Swaps true and false and keeps unknown. */
export function swapped({ matches, unknown }: Verdict): Verdict {
  return { matches: notBits(orBits(matches, unknown)), unknown }
}

/** Turns unknown into a match or a non-match, or keeps it. */
export function switched(verdict: Verdict, unknown: UnknownSwitch): Verdict {
  if (unknown === 'keep') return verdict
  const nobody = createBits(verdict.matches.length)
  const matches = unknown === 'match' ? orBits(verdict.matches, verdict.unknown) : verdict.matches
  return { matches, unknown: nobody }
}

/** Bytes that a verdict holds. */
export function bytesOfVerdict({ matches, unknown }: Verdict): number {
  return matches.words.byteLength + unknown.words.byteLength
}
