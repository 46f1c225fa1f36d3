import { isoFromDay } from '../../model/day'
import type { Language } from '../../model/language'
import { pauseOn } from '../../model/segment'
import { createWords } from '../../words/create-words'
import { appliedLayers, layersInForce, type AppliedLayer } from '../standard/applied-layers'
import { standardWords, type StandardWords } from '../../words/standard-words'
import type { AppContext } from './app-context'
import { membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { currentView } from './workspace-state'
import type { View } from './view-cache'

/** Standards with the customers to whom each applies on the workspace's day: all that are written, and those in force. */
export function layersOfWorkspace(
  context: AppContext,
  workspace: OpenWorkspace
): { readonly layers: readonly AppliedLayer[]; readonly inForce: readonly AppliedLayer[]; readonly view: View } {
  const { standards, segments } = workspace.definitions
  const view = currentView(context, workspace)
  const members = context.views.membersOf(view, segments, membershipsOf(workspace))
  const { rows } = view.engine.table
  const awake = segments.filter((segment) => !pauseOn(segment, isoFromDay(view.day)))
  return {
    layers: appliedLayers(standards, segments, members, rows),
    inForce: layersInForce(standards, awake, members, rows),
    view
  }
}

/** Names and values of the workspace's standards in a language. */
export function wordsOfStandards({ definitions }: OpenWorkspace, language: Language): StandardWords {
  return standardWords(createWords(language), definitions.standards, definitions.segments)
}
