import type { SegmentSummary } from '../contract/results'
import { comparableText } from '../model/comparable-text'
import { Refusal } from './refusal'
import type { Context } from './session'

/** The segment of an id or a name. @throws Refusal when there is none, or several. */
export function segmentOfText({ words }: Context, segments: readonly SegmentSummary[], text: string): SegmentSummary {
  const exact = segments.find((segment) => segment.id === text)
  if (exact) return exact
  const [found, ...others] = segments.filter((segment) => comparableText(segment.name) === comparableText(text))
  if (!found) throw new Refusal(words.say('commandLine.refused.segment', { name: text }))
  if (others.length > 0) throw new Refusal(words.say('commandLine.refused.ambiguousSegment', { name: text }))
  return found
}
