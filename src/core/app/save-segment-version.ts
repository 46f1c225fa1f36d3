import type { Arguments } from '../../contract/api'
import type { SegmentDetails } from '../../contract/results'
import type { Portrait } from '../../model/portrait'
import type { Segment } from '../../model/segment'
import { addVersion } from './add-version'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changeDefinitions } from './change-definitions'
import { checkedPortrait } from './checked-portrait'
import { addSegment, newSegmentId, segmentIn } from './edit-segment'
import { refuseCircle } from './refuse-circle'
import { segmentDetails, segmentOf } from './segment-details'
import { nextColor, segmentNamed, segmentNameFor } from './segment-name'

/** Makes the draft of a segment its next version; without a draft nothing changes. @throws Failure `segmentCycle`. */
export async function saveVersion(context: AppContext, id: string): Promise<SegmentDetails> {
  const before = openWorkspaceOf(context)
  const { name, draft } = segmentOf(before, id)
  if (!draft) return segmentDetails(before, id)
  refuseCircle(before.definitions.segments, id, draft.portrait)
  const savedAt = context.ports.clock.now()
  const workspace = await changeDefinitions(context, { verb: 'segment.saveVersion', about: name }, (definitions) => {
    addSavedVersion(segmentIn(definitions, id), draft.portrait, savedAt)
  })
  return segmentDetails(workspace, id)
}

/** Saves a portrait as the next version of the segment of this name, which is made when there is none. */
export async function saveSegment(context: AppContext, args: Arguments<'segment.save'>): Promise<SegmentDetails> {
  const { segments } = openWorkspaceOf(context).definitions
  const portrait = checkedPortrait(args.portrait)
  const savedAt = context.ports.clock.now()
  const existing = segmentNamed(segments, args.name)
  refuseCircle(segments, existing?.id ?? null, portrait)
  if (!existing) {
    const version = { number: 1, portrait, savedAt }
    const name = segmentNameFor(segments, args.name)
    const color = args.color ?? nextColor(segments)
    const id = newSegmentId(context)
    return addSegment(context, 'segment.save', {
      id,
      name,
      color,
      description: '',
      createdAt: savedAt,
      versions: [version]
    })
  }
  const workspace = await changeDefinitions(context, { verb: 'segment.save', about: existing.name }, (definitions) => {
    const segment = segmentIn(definitions, existing.id)
    if (args.color !== undefined) segment.color = args.color
    addSavedVersion(segment, portrait, savedAt)
  })
  return segmentDetails(workspace, existing.id)
}

function addSavedVersion(segment: Segment, portrait: Portrait, savedAt: string): void {
  addVersion(segment, portrait, savedAt)
  delete segment.draft
}
