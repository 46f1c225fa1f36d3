import type { Arguments } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { SegmentDetails } from '../../contract/results'
import type { Segment } from '../../model/segment'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changeDefinitions, changeDefinitionsSoon } from './change-definitions'
import { copyStandard, forgetStandard } from './change-standards'
import { checkedPortrait } from './checked-portrait'
import { copiedPersonas, forgetPersonas } from './personas-of-segment'
import { segmentDetails, segmentOf } from './segment-details'
import { refuseCircle } from './refuse-circle'
import { nextColor, segmentNameFor } from './segment-name'
import type { Definitions } from '../../model/workspace'

/** Makes a segment that is a draft until its first version is saved. @throws Failure for its name or portrait. */
export async function createSegment(context: AppContext, args: Arguments<'segment.create'>): Promise<SegmentDetails> {
  const { segments } = openWorkspaceOf(context).definitions
  refuseCircle(segments, null, args.portrait)
  const now = context.ports.clock.now()
  const segment: Segment = {
    id: newSegmentId(context),
    name: segmentNameFor(segments, args.name),
    color: args.color ?? nextColor(segments),
    description: args.description,
    createdAt: now,
    draft: { portrait: checkedPortrait(args.portrait), changes: 1, changedAt: now },
    versions: []
  }
  return addSegment(context, 'segment.create', segment)
}

/** Copies a segment under another name; drafts and versions come along. */
export async function duplicateSegment(
  context: AppContext,
  args: Arguments<'segment.duplicate'>
): Promise<SegmentDetails> {
  const workspace = openWorkspaceOf(context)
  const { segments } = workspace.definitions
  const copy: Segment = {
    ...segmentOf(workspace, args.id),
    id: newSegmentId(context),
    name: segmentNameFor(segments, args.name),
    color: nextColor(segments),
    createdAt: context.ports.clock.now()
  }
  delete copy.pause
  const personas = copiedPersonas(context, args.id, copy.id)
  return addSegment(context, 'segment.duplicate', copy, (definitions) => {
    copyStandard(definitions, args.id, copy.id)
    definitions.personas.push(...personas)
  })
}

/** Renames, recolours or describes a segment. */
export async function changeSegment(context: AppContext, args: Arguments<'segment.change'>): Promise<SegmentDetails> {
  const workspace = openWorkspaceOf(context)
  const { name: oldName } = segmentOf(workspace, args.id)
  const name = args.name === undefined ? oldName : segmentNameFor(workspace.definitions.segments, args.name, args.id)
  await changeDefinitions(context, { verb: 'segment.change', about: oldName }, (definitions) => {
    const segment = segmentIn(definitions, args.id)
    segment.name = name
    if (args.color !== undefined) segment.color = args.color
    if (args.description !== undefined) segment.description = args.description
  })
  return segmentDetails(openWorkspaceOf(context), args.id)
}

/** Puts an edited portrait into a segment's draft; it is on disk within half a second. @throws Failure `segmentCycle`, `segmentChainTooLong`. */
export function editDraft(context: AppContext, args: Arguments<'segment.editDraft'>): SegmentDetails {
  const portrait = checkedPortrait(args.portrait)
  const before = openWorkspaceOf(context)
  const { name } = segmentOf(before, args.id)
  refuseCircle(before.definitions.segments, args.id, portrait)
  const changedAt = context.ports.clock.now()
  const workspace = changeDefinitionsSoon(
    context,
    { verb: 'segment.editDraft', about: name, step: args.step === null ? null : `${args.id} ${args.step}` },
    (definitions) => {
      const segment = segmentIn(definitions, args.id)
      segment.draft = { portrait, changes: (segment.draft?.changes ?? 0) + 1, changedAt }
    }
  )
  return segmentDetails(workspace, args.id)
}

/** Drops a draft; a segment without a version is removed with it, and null is answered. */
export async function discardDraft(context: AppContext, id: string): Promise<SegmentDetails | null> {
  const { name, versions } = segmentOf(openWorkspaceOf(context), id)
  const workspace = await changeDefinitions(context, { verb: 'segment.discardDraft', about: name }, (definitions) => {
    if (versions.length > 0) delete segmentIn(definitions, id).draft
    else {
      definitions.segments = definitions.segments.filter((segment) => segment.id !== id)
      forgetStandard(definitions, id)
      forgetPersonas(definitions, id)
    }
  })
  return versions.length === 0 ? null : segmentDetails(workspace, id)
}

/** The segment of an id in definitions that are being changed. @throws Failure `segmentNotFound`. */
export function segmentIn(definitions: Definitions, id: string): Segment {
  const segment = definitions.segments.find((each) => each.id === id)
  if (!segment) throw new Failure('segmentNotFound', { id })
  return segment
}

/** An id for a new segment. */
export function newSegmentId(context: AppContext): string {
  return `seg_${context.ports.randomness.hex(6)}`
}

/** Adds a segment at the end of the list, and what comes with it. */
export async function addSegment(
  context: AppContext,
  verb: string,
  segment: Segment,
  also: (definitions: Definitions) => void = () => undefined
): Promise<SegmentDetails> {
  const workspace = await changeDefinitions(context, { verb, about: segment.name }, (definitions) => {
    definitions.segments.push(segment)
    also(definitions)
  })
  return segmentDetails(workspace, segment.id)
}
