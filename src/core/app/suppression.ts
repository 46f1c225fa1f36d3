import type { Arguments } from '../../contract/api'
import type { ExportRequest } from '../../contract/export-arguments'
import type { SuppressionChange, SuppressionPage } from '../../contract/export-results'
import { Failure } from '../../contract/failure'
import { comparableText } from '../../model/comparable-text'
import { mostListValues, suppressionListId, type PeopleRecords } from '../../model/people'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changePeople } from './change-definitions'
import type { OpenWorkspace } from './open-workspace'

const entriesOf = ({ lists }: PeopleRecords): readonly string[] => lists[suppressionListId]?.values ?? []

/** Those of the workspace who are not to be written to, the newest first: all of them, or those with a text in them. */
export function suppressionPage(
  context: AppContext,
  { search, limit }: Arguments<'export.suppressed'>
): SuppressionPage {
  const { people } = openWorkspaceOf(context)
  const entries = entriesOf(people)
  const searched = comparableText(search.trim())
  const found = entries.filter((entry) => comparableText(entry).includes(searched)).toReversed()
  const at = people.lists[suppressionListId]?.at ?? null
  return { count: entries.length, at, found: found.length, entries: found.slice(0, limit) }
}

/** Adds to those who are not to be written to, and takes out of them; each stands there once, however it is written. @throws Failure `listTooLong`, `peopleUnreadable`. */
export async function changeSuppression(
  context: AppContext,
  { add, drop }: Arguments<'export.suppress'>
): Promise<SuppressionChange> {
  const before = entriesOf(openWorkspaceOf(context).people)
  const dropped = new Set(drop.map(comparedEntry))
  const stay = before.filter((entry) => !dropped.has(comparedEntry(entry)))
  const seen = new Set(stay.map(comparedEntry).concat(''))
  const fresh = add.map(tidied).filter((entry) => {
    const compared = comparedEntry(entry)
    return !seen.has(compared) && seen.add(compared)
  })
  const values = [...stay, ...fresh]
  if (values.length > mostListValues) throw new Failure('listTooLong', { count: values.length, limit: mostListValues })
  const change = { added: fresh.length, dropped: before.length - stay.length, count: values.length }
  if (change.added + change.dropped === 0) return change
  const at = context.ports.clock.now()
  await changePeople(context, { verb: 'export.suppress', about: '' }, ({ lists }) => {
    if (values.length === 0) delete lists[suppressionListId]
    else lists[suppressionListId] = { name: '', at, values }
  })
  return change
}

/** A request that leaves out those of the workspace too who are not to be written to, unless it says otherwise. */
export function withSuppression({ people }: OpenWorkspace, request: ExportRequest): ExportRequest {
  const kept = request.kept ? entriesOf(people) : []
  return kept.length === 0 ? request : { ...request, suppressed: [...new Set([...request.suppressed, ...kept])] }
}

function tidied(entry: string): string {
  return entry.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
function comparedEntry(entry: string): string {
  return comparableText(tidied(entry))
}
