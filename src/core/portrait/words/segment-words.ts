import type { Criterion } from '../../../model/criterion/criterion'
import type { SegmentCriterion } from '../../../model/criterion/segment-criterion'
import type { BrokenCriterion } from '../../../model/portrait-problems'
import { literal, telling } from './marks'
import type { Phrasing, Predicate } from './phrasing'

/** "are in the segment “VIP”" */
export function segmentWords({ segment, negated }: SegmentCriterion, phrasing: Phrasing): Predicate {
  const form = negated ? 'isNot' : 'is'
  return { pronoun: 'are', text: phrasing.words.say(`sentence.segment.${form}`, { name: titleOf(segment, phrasing) }) }
}

/** Says of a segment that cannot be asked about why it cannot. */
export function brokenSegmentWords(
  criterion: Criterion,
  reason: Extract<BrokenCriterion['reason'], 'missingSegment' | 'segmentNotSaved' | 'segmentCycle'>,
  phrasing: Phrasing
): Predicate {
  const id = criterion.kind === 'segment' ? criterion.segment : ''
  const text = phrasing.words.say(`sentence.broken.${reason}`, { name: titleOf(id, phrasing) })
  return { pronoun: 'group', text }
}

function titleOf(id: string, { words, around }: Phrasing): string {
  return telling(words.say('sentence.quoted', { text: literal(around.segments.get(id)?.name ?? '') }))
}
