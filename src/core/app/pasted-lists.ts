import type { Arguments, Call } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { ListLook, ListSummary } from '../../contract/list-results'
import {
  longestListValue,
  mostListValues,
  suppressionListId,
  type PastedList,
  type PeopleRecords
} from '../../model/people'
import { emailSpelling } from '../identity/email-spelling'
import { keySpelling } from '../identity/key-spelling'
import { pastedValues, type HowCompared, type PastedValues } from '../identity/pasted-values'
import type { ListSpelling } from '../portrait/around/around'
import { openWorkspaceOf, writableWorkspaceOf, type AppContext } from './app-context'
import { changePeople, replaceDefinitions } from './change-definitions'
import { columnOfPasteSteps } from './column-of-paste'
import { changedOf } from './history'
import { inSteps } from './in-steps'
import { readNumbers } from './read-numbers'
import { stillWanted, summaryOfList } from './lists-in-use'
import { lookSteps } from './look-at-list'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** What a pasted text or a kept list comes to on a field. @throws Failure `fieldNotFound`, `listNotFound`, `listTooLong`, `cancelled`. */
export async function lookAtList(context: AppContext, args: Arguments<'list.look'>, call: Call): Promise<ListLook> {
  await readNumbers(context)
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace)
  const { spelling, how } = comparing(view, args.field)
  const { values, skipped } =
    args.from.kind === 'text'
      ? await valuesOf(view, args.field, args.from.text, call.signal)
      : { values: listOf(workspace.people, args.from.id).values, skipped: 0 }
  const { table } = view.engine
  const column = table.columns.get(args.field)
  const look = await inSteps(lookSteps({ column, rows: table.rows, values, spelling, limit: args.limit }), call.signal)
  return { how, skipped, ...look }
}

/**
 * Keeps the values of a pasted text as a list for criteria to name. Lists of more than a month ago that no segment names are dropped,
 * unless undo may bring one back that does.
 * @throws Failure `fieldNotFound`, `listEmpty`, `listTooLong`, `peopleUnreadable`.
 */
export async function addList(
  context: AppContext,
  { field, name, text }: Arguments<'list.add'>,
  { signal }: Pick<Call, 'signal'>
): Promise<ListSummary> {
  await readNumbers(context)
  const found = await valuesOf(currentView(context, openWorkspaceOf(context)), field, text, signal)
  const values = [...new Set(found.values)]
  if (values.length === 0) throw new Failure('listEmpty')
  const id = `list_${context.ports.randomness.hex(8)}`
  const at = context.ports.clock.now()
  const workspace = writableWorkspaceOf(context)
  const { definitions, people, history } = workspace
  const list: PastedList = { name: name.replace(/\s+/g, ' ').trim(), at, values }
  const mayComeBack = history.past.length + history.future.length > 0
  const kept = mayComeBack ? people.lists : stillWanted(people.lists, definitions.segments, at)
  const lists = { ...kept, [id]: list }
  await replaceDefinitions(context, { ...changedOf(workspace), people: { ...people, lists } })
  return summaryOfList(id, list, [])
}

/** The lists that are kept, the newest first. */
export function listsOf(context: AppContext): ListSummary[] {
  const { people, definitions } = openWorkspaceOf(context)
  return Object.entries(people.lists)
    .filter(([id]) => id !== suppressionListId)
    .map(([id, list]) => summaryOfList(id, list, definitions.segments))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** The values of a list that is kept, as they were pasted. @throws Failure `listNotFound`. */
export function valuesOfList(context: AppContext, id: string): readonly string[] {
  return listOf(openWorkspaceOf(context).people, id).values
}

/** Drops a list; criteria that name it are broken then. @throws Failure `listNotFound`, `peopleUnreadable`. */
export async function removeList(context: AppContext, id: string): Promise<void> {
  const { name } = listOf(openWorkspaceOf(context).people, id)
  await changePeople(context, { verb: 'list.remove', about: name }, ({ lists }) => {
    delete lists[id]
  })
}

/** The values of a pasted text; of a table those of the column that the field's values stand in. */
async function valuesOf(
  view: View,
  field: string,
  text: string,
  signal: { readonly aborted: boolean }
): Promise<PastedValues> {
  const { spelling, how } = comparing(view, field)
  const { table } = view.engine
  const ofColumn = columnOfPasteSteps(text, { column: table.columns.get(field), rows: table.rows, spelling })
  const column = how === 'email' ? null : await inSteps(ofColumn, signal)
  return checkedValues(column ?? pastedValues(text, how))
}

function checkedValues({ values, skipped }: PastedValues): PastedValues {
  if (values.length > mostListValues) throw new Failure('listTooLong', { count: values.length, limit: mostListValues })
  const kept = values.filter((value) => value.length <= longestListValue)
  return { values: kept, skipped: skipped + values.length - kept.length }
}

/** How the values of a field are compared with those of a list. @throws Failure `fieldNotFound`. */
function comparing(view: View, field: string): { spelling: ListSpelling | null; how: HowCompared } {
  if (!view.fieldsById.has(field)) throw new Failure('fieldNotFound', { field })
  const spelling = view.engine.around.spellingOf(field)
  const how = spelling === emailSpelling ? 'email' : spelling === keySpelling ? 'key' : spelling ? 'phone' : 'text'
  return { spelling, how }
}

function listOf({ lists }: PeopleRecords, id: string): PastedList {
  const list = Object.hasOwn(lists, id) ? lists[id] : undefined
  if (!list) throw new Failure('listNotFound', { id })
  return list
}
