import type { PersonaSegment } from '../../contract/persona-results'
import { currencyOfFigures } from '../../model/currency-of-figures'
import { isoFromDay } from '../../model/day'
import type { Language } from '../../model/language'
import type { Portrait } from '../../model/portrait'
import { lastVersion } from '../../model/segment'
import { createWords } from '../../words/create-words'
import { createMeasuring, type Measuring } from '../persona/measuring'
import { groupsOf } from '../persona/group'
import { checkSourceOf } from '../portrait/preview/check-source'
import { moneyOfCounts } from '../portrait/preview/money'
import type { AppContext } from './app-context'
import { membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import { shownMembers, toldPortrait } from './shown-members'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** A segment whose figures are told in a language. */
export interface MeasuredSegment {
  readonly view: View
  readonly measuring: Measuring
  readonly segment: PersonaSegment
  /** The portrait that its members come from. */
  readonly portrait: Portrait
}

/** What is asked: the segment's id, the language of the texts, the day (null: the workspace's). */
export interface AskedSegment {
  readonly segment: string
  readonly language: Language
  readonly asOf: string | null
}

/** Makes a segment's figures readable: of its members, or of a draft of those whom it would have. @throws Failure `segmentNotFound`. */
export function measuredSegment(
  context: AppContext,
  workspace: OpenWorkspace,
  { segment: id, language, asOf }: AskedSegment
): MeasuredSegment {
  const view = currentView(context, workspace, asOf)
  const { engine, fieldsById } = view
  const { settings } = workspace.definitions
  const found = segmentOf(workspace, id)
  const version = lastVersion(found)
  const portrait = toldPortrait(found)
  const known = context.views.membersOf(view, workspace.definitions.segments, membershipsOf(workspace))
  const members = known.get(id) ?? shownMembers(view, found, membershipsOf(workspace)).members
  const currency = currencyOfFigures((field) => fieldsById.get(field), settings.currency)
  const groups = groupsOf(engine, members, currency)
  const source = checkSourceOf(engine)
  const check = { isMoney: source.kind === 'none' || source.wholeUnits, isPlainMean: source.kind === 'plainMean' }
  const writing = { words: createWords(language), fields: fieldsById, currency, check }
  const [count, base] = [groups.segment.rows.length, groups.base.rows.length]
  const [money, all] = [moneyOfCounts(engine, groups.segment.counts), moneyOfCounts(engine, groups.base.counts)]
  return {
    view,
    measuring: createMeasuring(groups, writing, isoFromDay(view.day), known.has(id)),
    portrait,
    segment: {
      id,
      name: found.name,
      color: found.color,
      isDraft: version === undefined && !known.has(id) && found.draft !== undefined,
      count,
      share: base > 0 ? count / base : null,
      revenueShare: money !== null && all !== null && all > 0 ? money / all : null
    }
  }
}
