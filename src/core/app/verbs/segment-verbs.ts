import { Failure } from '../../../contract/failure'
import type { SegmentImpact } from '../../../contract/results'
import { countBits } from '../../columns/bits'
import { assignSegment } from '../assign-segment'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { changeWorkspace } from '../change-definitions'
import { forgetStandard, promisesOfSegment } from '../change-standards'
import { changeSegment, createSegment, discardDraft, duplicateSegment, editDraft } from '../edit-segment'
import { freezeSegment, unfreezeSegment } from '../freeze-segment'
import { inSteps } from '../in-steps'
import { membersOfSegment, membershipsOf } from '../members-by-hand'
import { pauseSegment, resumeSegment } from '../pause-segment'
import { forgetPersonas, personasOfSegment } from '../personas-of-segment'
import { saveSegment, saveVersion } from '../save-segment-version'
import { segmentDetails, segmentOf } from '../segment-details'
import { moveSegment } from '../move-segment'
import { segmentOverlap } from '../segment-overlap'
import { segmentSummaries } from '../segment-summaries'
import { segmentTrends } from '../segment-trends'
import { usesOfSegment } from '../uses-of-segment'
import { currentView } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

/** Segments: their list, drafts, versions, names and colours. */
export function segmentVerbs(context: AppContext): VerbsOf<'segment'> {
  return {
    'segment.list': ({ language, asOf }, { signal }) => inSteps(segmentSummaries(context, language, asOf), signal),
    'segment.trends': ({ asOf }, { signal }) => inSteps(segmentTrends(context, asOf), signal),
    'segment.overlap': async (args) => segmentOverlap(context, args),
    'segment.move': async (args) => {
      await moveSegment(context, args)
      return null
    },
    'segment.read': async ({ id }) => segmentDetails(openWorkspaceOf(context), id),
    'segment.create': (args) => createSegment(context, args),
    'segment.change': (args) => changeSegment(context, args),
    'segment.pause': (args) => pauseSegment(context, args),
    'segment.resume': ({ id }) => resumeSegment(context, id),
    'segment.freeze': ({ id }) => freezeSegment(context, id),
    'segment.unfreeze': ({ id }) => unfreezeSegment(context, id),
    'segment.editDraft': async (args) => editDraft(context, args),
    'segment.discardDraft': ({ id }) => discardDraft(context, id),
    'segment.saveVersion': ({ id }) => saveVersion(context, id),
    'segment.save': (args) => saveSegment(context, args),
    'segment.duplicate': (args) => duplicateSegment(context, args),
    'segment.impact': async ({ id }) => impactOf(context, id),
    'segment.assign': async (args) => {
      await assignSegment(context, args)
      return null
    },
    'segment.remove': async ({ id }) => {
      await removeSegment(context, id)
      return null
    }
  }
}

/** What a removal would touch. */
function impactOf(context: AppContext, id: string): SegmentImpact {
  const workspace = openWorkspaceOf(context)
  const segment = segmentOf(workspace, id)
  const view = currentView(context, workspace)
  const members = membersOfSegment(view, segment, membershipsOf(workspace))
  return {
    members: members ? countBits(members) : 0,
    versions: segment.versions.length,
    hasDraft: segment.draft !== undefined,
    promises: promisesOfSegment(workspace.definitions.standards, id),
    personas: personasOfSegment(workspace.definitions, id).map(({ name }) => name),
    usedBy: usesOfSegment(workspace.definitions.segments, id)
  }
}

async function removeSegment(context: AppContext, id: string): Promise<void> {
  const segment = openWorkspaceOf(context).definitions.segments.find((each) => each.id === id)
  if (!segment) throw new Failure('segmentNotFound', { id })
  await changeWorkspace(context, { verb: 'segment.remove', about: segment.name }, ({ definitions, people }) => {
    definitions.segments = definitions.segments.filter((each) => each.id !== id)
    forgetStandard(definitions, id)
    forgetPersonas(definitions, id)
    if (people.memberships[id]) delete people.memberships[id]
    if (people.brought.some(({ segment: of }) => of === id))
      people.brought = people.brought.filter(({ segment: of }) => of !== id)
  })
}
