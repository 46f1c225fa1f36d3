import type { SetMaker } from '../../columns/set-maker'
import type { Sides } from '../around/around'
import type { Verdict } from './verdict'

/** Membership of a segment: what its portrait finds, as far as no side says otherwise. */
export function withSides(found: Verdict, sides: Sides, sets: SetMaker): Verdict {
  const [matches, unknown] = [sets.take(), sets.take()]
  const [isIn, isOut] = [sides.in.words, sides.out.words]
  for (let word = 0; word < matches.words.length; word++) {
    const [added, kept] = [isIn[word] as number, ~(isOut[word] as number)]
    matches.words[word] = ((found.matches.words[word] as number) | added) & kept
    unknown.words[word] = (found.unknown.words[word] as number) & ~added & kept
  }
  return { matches, unknown }
}
