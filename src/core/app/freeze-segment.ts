import { Failure } from '../../contract/failure'
import type { SegmentDetails } from '../../contract/results'
import { isoFromDay } from '../../model/day'
import { createListCriterion } from '../../model/criterion/list-criterion'
import { frozenOn, type Portrait } from '../../model/portrait'
import { mostListValues } from '../../model/people'
import { lastVersion } from '../../model/segment'
import { createWords } from '../../words/create-words'
import { rowsOf, type Bits } from '../columns/bits'
import { textAt } from '../columns/text-column'
import { addVersion } from './add-version'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changeDefinitions, changeWorkspace } from './change-definitions'
import { segmentIn } from './edit-segment'
import { keyOfBase } from './key-of-base'
import { membersOfSegment, membershipsOf } from './members-by-hand'
import { segmentDetails, segmentOf } from './segment-details'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/**
 * Keeps the members of a segment as they are now: its next version asks for their keys, which lie as a list in people.sqlite. Its
 * draft stays.
 * @throws Failure `segmentNotFound`, `segmentHasNoVersion`, `freezeNobody`, `freezeNeedsKey` {name}, `listTooLong`,
 * `peopleUnreadable`.
 */
export async function freezeSegment(context: AppContext, id: string): Promise<SegmentDetails> {
  const before = openWorkspaceOf(context)
  const segment = segmentOf(before, id)
  const view = currentView(context, before)
  const members = membersOfSegment(view, segment, membershipsOf(before))
  if (!members) throw new Failure('segmentHasNoVersion', { name: segment.name })
  const { field, values } = keysOf(view, members, keyOfBase(before.definitions) ?? null, segment.name)
  const on = isoFromDay(view.day)
  const savedAt = context.ports.clock.now()
  const words = createWords(before.definitions.settings.language)
  const list = `list_${context.ports.randomness.hex(8)}`
  const name = words.say('segments.frozenList', { name: segment.name, day: words.day(on) })
  const criterion = { ...createListCriterion('', field), list, name, count: values.length, frozenOn: on }
  const portrait: Portrait = { kind: 'group', id: '', mode: 'all', count: 1, enabled: true, members: [criterion] }
  const workspace = await changeWorkspace(
    context,
    { verb: 'segment.freeze', about: segment.name },
    ({ definitions, people }) => {
      people.lists[list] = { name, at: savedAt, values }
      addVersion(segmentIn(definitions, id), portrait, savedAt)
    }
  )
  return segmentDetails(workspace, id)
}

/** Lets a frozen segment follow its portrait again, as it was before it was frozen. @throws Failure `segmentNotFound`. */
export async function unfreezeSegment(context: AppContext, id: string): Promise<SegmentDetails> {
  const before = openWorkspaceOf(context)
  const segment = segmentOf(before, id)
  const last = lastVersion(segment)
  const former = segment.versions.findLast(({ portrait }) => frozenOn(portrait) === null)
  if (!last || frozenOn(last.portrait) === null || !former) return segmentDetails(before, id)
  const savedAt = context.ports.clock.now()
  const workspace = await changeDefinitions(context, { verb: 'segment.unfreeze', about: segment.name }, (definitions) =>
    addVersion(segmentIn(definitions, id), former.portrait, savedAt)
  )
  return segmentDetails(workspace, id)
}

/** By the key, customers are found again after each import. */
function keysOf(
  { engine }: View,
  members: Bits,
  key: string | null,
  name: string
): { field: string; values: string[] } {
  const column = key === null ? undefined : engine.table.columns.get(key)
  const rows = rowsOf(members)
  if (rows.length === 0) throw new Failure('freezeNobody', { name })
  if (rows.length > mostListValues) throw new Failure('listTooLong', { count: rows.length, limit: mostListValues })
  if (key === null || column?.kind !== 'text') throw new Failure('freezeNeedsKey', { name })
  const values = Array.from(rows, (row) => textAt(column, row))
  if (values.includes('')) throw new Failure('freezeNeedsKey', { name })
  return { field: key, values }
}
