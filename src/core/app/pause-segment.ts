import type { Arguments } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { SegmentDetails } from '../../contract/results'
import { isoFromDay } from '../../model/day'
import { openWorkspaceOf, type AppContext } from './app-context'
import { asOfDayOf } from './as-of-day'
import { changeDefinitions } from './change-definitions'
import { segmentIn } from './edit-segment'
import { segmentDetails, segmentOf } from './segment-details'

/** Lets a segment rest. @throws Failure `segmentNotFound`, `pauseIsOver` {day} when it would have resumed by the workspace's day. */
export async function pauseSegment(
  context: AppContext,
  { id, until }: Arguments<'segment.pause'>
): Promise<SegmentDetails> {
  const before = openWorkspaceOf(context)
  const { name } = segmentOf(before, id)
  const day = isoFromDay(asOfDayOf(before.definitions.settings, context.ports.clock))
  if (until !== null && until <= day) throw new Failure('pauseIsOver', { day: until })
  const at = context.ports.clock.now()
  const workspace = await changeDefinitions(context, { verb: 'segment.pause', about: name }, (definitions) => {
    segmentIn(definitions, id).pause = { at, until }
  })
  return segmentDetails(workspace, id)
}

/** Ends the pause of a segment. @throws Failure `segmentNotFound`. */
export async function resumeSegment(context: AppContext, id: string): Promise<SegmentDetails> {
  const { name } = segmentOf(openWorkspaceOf(context), id)
  const workspace = await changeDefinitions(context, { verb: 'segment.resume', about: name }, (definitions) => {
    delete segmentIn(definitions, id).pause
  })
  return segmentDetails(workspace, id)
}
