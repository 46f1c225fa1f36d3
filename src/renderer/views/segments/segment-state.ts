import type { SegmentSummary } from '../../../contract/results'
import type { Words } from '../../../words/create-words'

/** What is to be said of a segment's state, the most pressing first; null when there is nothing. */
export function segmentState(words: Words, segment: SegmentSummary): string | null {
  if (segment.broken > 0) return words.say('segments.broken', {}, segment.broken)
  if (segment.version === null) return words.say('segments.draft')
  return segment.draftChanges === null ? null : words.say('segments.draftChanges', {}, segment.draftChanges)
}
