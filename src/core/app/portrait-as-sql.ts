import type { Arguments } from '../../contract/api'
import type { PortraitAsSql } from '../../contract/sql-results'
import { isoFromDay } from '../../model/day'
import type { Portrait } from '../../model/portrait'
import { createSegmentCriterion } from '../../model/criterion/segment-criterion'
import { emptyPortrait } from '../../model/portrait'
import { createWords } from '../../words/create-words'
import { analysisTables, type AnalysisTables } from '../portrait/sql/analysis-tables'
import { selectMembers } from '../portrait/sql/select-members'
import { sqlDialects } from '../portrait/sql/sql-dialect'
import { openWorkspaceOf, type AppContext } from './app-context'
import { checkedPortrait } from './checked-portrait'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** A portrait or segment as one SELECT. @throws Failure `segmentNotFound`, `portraitRefused`. */
export function portraitAsSql(context: AppContext, args: Arguments<'sql.select'>): PortraitAsSql {
  const { scope, dialect, language, asOf } = args
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace, asOf)
  const { name, portrait } = askedOf(workspace, scope)
  const asOfDay = isoFromDay(view.day)
  const words = createWords(language)
  const { context: columns } = tablesOf(view, dialect)
  const title = words.say('sql.comments.title', { name: name ?? words.say('sql.comments.portrait') })
  const comments = [title, words.say('sql.comments.asOf', { day: asOfDay }), words.say('sql.comments.shape')]
  return { ...selectMembers(portrait, columns, comments), asOfDay }
}

/** The tables of an analysis database of a view. */
export function tablesOf({ engine }: View, dialect: Arguments<'sql.select'>['dialect']): AnalysisTables {
  return analysisTables(engine, sqlDialects[dialect])
}

function askedOf(
  workspace: OpenWorkspace,
  scope: Arguments<'sql.select'>['scope']
): { readonly name: string | null; readonly portrait: Portrait } {
  if (scope.kind === 'portrait') return { name: null, portrait: checkedPortrait(scope.portrait) }
  const { id, name } = segmentOf(workspace, scope.id)
  return { name, portrait: { ...emptyPortrait, members: [createSegmentCriterion('segment', id)] } }
}
