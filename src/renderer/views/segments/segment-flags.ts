import type { SegmentSummary } from '../../../contract/results'
import type { Words } from '../../../words/create-words'
import type { SegmentNotes } from './use-segment-notes'

/** Something to know of a segment; `warn`: something to mend. */
export interface SegmentFlag {
  readonly id: string
  readonly text: string
  readonly warn: boolean
}

/** What is to be said of a segment, the most pressing first. */
export function segmentFlags(words: Words, segment: SegmentSummary, notes: SegmentNotes | null = null): SegmentFlag[] {
  const { broken, version, draftChanges, byHand, paused, frozenOn } = segment
  const flags: SegmentFlag[] = []
  const flag = (id: string, text: string, warn = false) => flags.push({ id, text, warn })
  if (broken > 0) flag('broken', words.say('segments.broken', {}, broken), true)
  if (paused) flag('paused', pausedText(words, paused))
  if (frozenOn !== null) flag('frozen', words.say('segments.frozen', { day: words.day(frozenOn) }))
  flags.push(...notesFlags(words, notes))
  if (version === null) flag('draft', words.say(draftChanges === null ? 'segments.byHandOnly' : 'segments.draft'))
  else if (draftChanges !== null) flag('draft', words.say('segments.draftChanges', {}, draftChanges))
  if (byHand.in > 0) flag('in', words.say('segments.putIn', {}, byHand.in))
  if (byHand.out > 0) flag('out', words.say('segments.keptOut', {}, byHand.out))
  return flags
}

function notesFlags(words: Words, notes: SegmentNotes | null): SegmentFlag[] {
  if (!notes) return []
  const { moved, old, reviewOverdue } = notes
  return [
    ...(reviewOverdue ? [{ id: 'review', text: words.say('segments.reviewOverdue'), warn: true }] : []),
    ...(moved > 0 ? [{ id: 'persona', text: words.say('segments.personaMoved'), warn: true }] : []),
    ...(old && moved === 0 ? [{ id: 'persona', text: words.say('segments.personaOld'), warn: true }] : [])
  ]
}

/** How a pause is told. */
export function pausedText(words: Pick<Words, 'say' | 'day'>, { until }: { readonly until: string | null }): string {
  return until === null ? words.say('segments.paused') : words.say('segments.pausedUntil', { day: words.day(until) })
}
