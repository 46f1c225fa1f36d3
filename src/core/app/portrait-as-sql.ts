import type { Arguments } from '../../contract/api'
import type { PortraitAsSql } from '../../contract/sql-results'
import { isoFromDay } from '../../model/day'
import type { Portrait } from '../../model/portrait'
import { createSegmentCriterion } from '../../model/criterion/segment-criterion'
import { emptyPortrait } from '../../model/portrait'
import { lastVersion } from '../../model/segment'
import { createWords } from '../../words/create-words'
import { analysisTables, type AnalysisTables } from '../portrait/sql/analysis-tables'
import { selectMembers, type AboutSelect } from '../portrait/sql/select-members'
import { sqlDialects } from '../portrait/sql/sql-dialect'
import { sentenceOf } from '../portrait/words/sentence'
import { openWorkspaceOf, type AppContext } from './app-context'
import { checkedPortrait } from './checked-portrait'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** A portrait or segment as one SELECT. @throws Failure `segmentNotFound`, `portraitRefused`; PendingCondition. */
export function portraitAsSql(context: AppContext, args: Arguments<'sql.select'>): PortraitAsSql {
  const { scope, dialect, language, asOf } = args
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace, asOf)
  const { name, portrait, shown } = askedOf(workspace, scope)
  const asOfDay = isoFromDay(view.day)
  const words = createWords(language)
  const { context: columns } = tablesOf(view, dialect)
  const { fields, around } = columns
  const { currency } = workspace.definitions.settings
  const sentence = shown && sentenceOf(shown, { fields, around, language, currency, asOfDay }).text
  const comments = ({ lacking, broken }: AboutSelect): string[] => [
    words.say('sql.comments.title', { name: name ?? words.say('sql.comments.portrait') }),
    ...(sentence === null ? [] : [sentence]),
    words.say('sql.comments.asOf', { day: asOfDay }),
    words.say('sql.comments.unknown'),
    ...(lacking.length > 0 ? [words.say('sql.copy.onlySqlite', { names: lacking.join(', ') })] : []),
    ...(broken > 0 ? [words.say('sql.copy.brokenParts')] : []),
    words.say('sql.comments.shape')
  ]
  return { ...selectMembers(portrait, columns, comments), asOfDay }
}

/** The tables of an analysis database of a view. */
export function tablesOf({ engine }: View, dialect: Arguments<'sql.select'>['dialect']): AnalysisTables {
  return analysisTables(engine, sqlDialects[dialect])
}

/** `shown` is what the sentence tells: of a segment its own portrait, not that one is a member; null when it has none. */
interface Asked {
  readonly name: string | null
  readonly portrait: Portrait
  readonly shown: Portrait | null
}

function askedOf(workspace: OpenWorkspace, scope: Arguments<'sql.select'>['scope']): Asked {
  if (scope.kind === 'portrait') {
    const portrait = checkedPortrait(scope.portrait)
    return { name: null, portrait, shown: portrait }
  }
  const segment = segmentOf(workspace, scope.id)
  const { id, name } = segment
  const shown = lastVersion(segment)?.portrait ?? null
  return { name, shown, portrait: { ...emptyPortrait, members: [createSegmentCriterion('segment', id)] } }
}
