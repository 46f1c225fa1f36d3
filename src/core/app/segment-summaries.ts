import type { SegmentSummary } from '../../contract/results'
import { isoFromDay } from '../../model/day'
import type { Language } from '../../model/language'
import { frozenOn } from '../../model/portrait'
import { brokenCriteria } from '../../model/portrait-problems'
import { lastVersion, pauseOn, type Segment } from '../../model/segment'
import { usesOfSegments } from '../../model/segment-chain'
import type { Settings } from '../../model/workspace'
import { andNotBits, countBits, type Bits } from '../columns/bits'
import type { Memberships } from '../people/memberships'
import type { Engine } from '../portrait/bits/engine'
import { groupCheck } from '../portrait/preview/group-check'
import { moneyOf } from '../portrait/preview/money'
import { sentenceOf } from '../portrait/words/sentence'
import { openWorkspaceOf, type AppContext } from './app-context'
import { membershipsOf, rowsByHand } from './members-by-hand'
import { shownMembers, toldPortrait } from './shown-members'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** All segments with their figures: of the last version, or of the draft when there is no version yet. One segment a step. */
export function* segmentSummaries(
  context: AppContext,
  language: Language,
  asOf: string | null
): Generator<void, SegmentSummary[]> {
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace, asOf)
  const { settings, segments } = workspace.definitions
  const memberships = membershipsOf(workspace)
  const summaries: SegmentSummary[] = []
  for (const segment of segments) {
    summaries.push(summaryOf(segment, view, settings, language, memberships))
    yield
  }
  return summaries
}

function summaryOf(
  segment: Segment,
  view: View,
  settings: Settings,
  language: Language,
  memberships: Memberships
): SegmentSummary {
  const version = lastVersion(segment)
  const portrait = toldPortrait(segment)
  const { engine, fieldsById } = view
  const { members, found } = shownMembers(view, segment, memberships)
  const sides = rowsByHand(view, segment.id, memberships)
  const count = countBits(members)
  return {
    id: segment.id,
    name: segment.name,
    color: segment.color,
    description: segment.description,
    sentence: sentenceOf(portrait, {
      fields: fieldsById,
      around: engine.around,
      language,
      currency: settings.currency,
      asOfDay: isoFromDay(view.day)
    }).text,
    version: version?.number ?? null,
    draftChanges: segment.draft?.changes ?? null,
    changedAt: segment.draft?.changedAt ?? version?.savedAt ?? segment.createdAt,
    paused: pausedOn(segment, isoFromDay(view.day)),
    frozenOn: version ? frozenOn(version.portrait) : null,
    count,
    unknown: found ? countBits(andNotBits(found.unknown, members)) : 0,
    byHand: { in: sides ? countBits(sides.in) : 0, out: sides ? countBits(sides.out) : 0 },
    ...figuresOf(engine, members, count),
    uses: usesOfSegments([segment]).get(segment.id) ?? [],
    broken: brokenCriteria(portrait, fieldsById, engine.around).length
  }
}

function pausedOn(segment: Segment, day: string): SegmentSummary['paused'] {
  const pause = pauseOn(segment, day)
  return pause && { until: pause.until }
}

function figuresOf(engine: Engine, matches: Bits, count: number) {
  const check = groupCheck(engine, matches)
  const money = moneyOf(engine, matches)
  const baseMoney = moneyOf(engine, null)
  return {
    share: engine.table.rows === 0 ? null : count / engine.table.rows,
    revenueShare: money === null || !baseMoney ? null : money / baseMoney,
    averageCheck: check.value,
    averageCheckKind: check.kind
  }
}
