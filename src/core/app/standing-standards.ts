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

/** Standards with the customers to whom each applies. */
interface StandingStandards {
  /** All that are written, of paused segments too. */
  readonly layers: readonly AppliedLayer[]
  /** The same without paused segments. */
  readonly awake: readonly AppliedLayer[]
  readonly inForce: readonly AppliedLayer[]
  readonly paused: ReadonlySet<string>
  readonly view: View
}

/** Standards with the customers to whom each applies on the workspace's day: all that are written, those of segments that are not paused, and of these those in force. */
export function layersOfWorkspace(context: AppContext, workspace: OpenWorkspace): StandingStandards {
  const { standards, segments } = workspace.definitions
  const view = currentView(context, workspace)
  const members = context.views.membersOf(view, segments, membershipsOf(workspace))
  const { rows } = view.engine.table
  const awake = segments.filter((segment) => !pauseOn(segment, isoFromDay(view.day)))
  return {
    layers: appliedLayers(standards, segments, members, rows),
    awake: appliedLayers(standards, awake, members, rows),
    inForce: layersInForce(standards, awake, members, rows),
    paused: new Set(segments.filter((segment) => !awake.includes(segment)).map(({ id }) => id)),
    view
  }
}

/** Names and values of the workspace's standards in a language. */
export function wordsOfStandards({ definitions }: OpenWorkspace, language: Language): StandardWords {
  return standardWords(createWords(language), definitions.standards, definitions.segments)
}
