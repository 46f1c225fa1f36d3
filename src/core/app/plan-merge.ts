import type { Call } from '../../contract/api'
import type { MergeChoices } from '../../contract/identity-arguments'
import type { MergePlan, PlannedMergeField } from '../../contract/identity-results'
import type { CustomerTable } from '../../model/customer-table'
import { Failure } from '../../contract/failure'
import { customerFieldsOf } from '../../model/field'
import { textAt } from '../columns/text-column'
import type { GroupMerge } from '../identity/choose-survivor'
import { chosenRows } from '../identity/chosen-rows'
import { hasAll, isSameValue } from '../identity/same-value'
import { isKnownAt } from '../people/is-known-at'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { findDuplicates, type FoundDuplicates } from './find-duplicates'
import { inSteps } from './in-steps'
import { chosenMerge, type ChosenMerge } from './merge-choices'
import { mergeExamples } from './merge-examples'
import type { OpenWorkspace } from './open-workspace'
import { currentView } from './workspace-state'

/** A plan of merging that was told, until another takes its place or the customers change. */
export interface ReadyMerge {
  readonly id: string
  readonly found: FoundDuplicates
  readonly merge: ChosenMerge
  readonly figures: Pick<MergePlan, 'groups' | 'gone' | 'changed' | 'customersAfter'>
}

/** By the customers of the plan, so that it goes with them. */
const ready = new WeakMap<CustomerTable, ReadyMerge>()

/** Finds out what making one customer of each chosen group would do. @throws Failure `fieldNotFound`, `fieldTypeRefused`, `cancelled`. */
export function planMerge(context: AppContext, choices: MergeChoices, call: Call): Promise<MergePlan> {
  const workspace = writableWorkspaceOf(context)
  return context.work.run(call, async (stoppable) => {
    const { clock, randomness } = context.ports
    const started = clock.ticks()
    const found = await findDuplicates(context, choices.search, stoppable)
    const merge = chosenMerge(workspace, found, choices)
    const { fields, changed } = await inSteps(plannedFields(merge), stoppable.signal)
    const gone = merge.groups.reduce((sum, { others }) => sum + others.length, 0)
    const { table } = found.view.engine
    const { rows } = table
    const figures = { groups: merge.groups.length, gone, changed, customersAfter: rows - gone }
    const id = `merge_${randomness.hex(8)}`
    const examples = mergeExamples(workspace, found, merge)
    ready.set(table, { id, found, merge, figures })
    const seconds = (clock.ticks() - started) / 1000
    return { id, ...figures, customersBefore: rows, moved: moved(workspace, found, merge), fields, examples, seconds }
  })
}

/** The plan of an id for the customers as they are. @throws Failure `planNotFound` when another took its place or they changed. */
export function mergePlanOf(context: AppContext, workspace: OpenWorkspace, id: string): ReadyMerge {
  const plan = ready.get(currentView(context, workspace).engine.table)
  if (plan?.id !== id) throw new Failure('planNotFound', { id })
  return plan
}

/** Lets go of a plan. */
export function forgetMergePlan({ found }: ReadyMerge): void {
  ready.delete(found.view.engine.table)
}

/** The groups with their customers of files alone. */
export function groupsInFiles({ base, groups }: ChosenMerge): GroupMerge[] {
  const { rows } = base.table
  return groups.flatMap(({ survivor, others }) => {
    const inFiles = others.filter((row) => row < rows)
    return inFiles.length === 0 ? [] : [{ survivor, others: inFiles }]
  })
}

function* plannedFields(
  merge: ChosenMerge
): Generator<void, { readonly fields: PlannedMergeField[]; readonly changed: number }> {
  const groups = groupsInFiles(merge)
  const changed = new Uint8Array(groups.length)
  const fields: PlannedMergeField[] = []
  for (const field of customerFieldsOf(merge.base.fields)) {
    const column = merge.base.table.columns.get(field.id)
    if (!column) continue
    const ruled = merge.ruledColumnOf(field.id, column)
    const counts = { differing: 0, changed: 0, filled: 0 }
    for (const [at, group] of groups.entries()) {
      if (at % stride === 0) yield
      const { survivor, others } = group
      const known = [survivor, ...others].filter((row) => isKnownAt(column, row))
      if (known.some((row) => !isSameValue(column, known[0] ?? row, row))) counts.differing++
      const [first = survivor, ...appended] = chosenRows(ruled, group)
      const isMore = column.kind === 'multipleChoice' && appended.some((row) => !hasAll(column, first, row))
      const isLonger = column.kind === 'text' && appended.some((row) => !isSameValue(column, first, row))
      if (!isMore && !isLonger && isSameValue(column, survivor, first)) continue
      counts.changed++
      changed[at] = 1
      if (!isKnownAt(column, survivor)) counts.filled++
    }
    const { rule, usual, rules } = merge.rulesOf(field)
    const { id, name, type, currency = null } = field
    fields.push({ field: id, name, type, currency, rule, usual, rules, ...counts })
  }
  return { fields, changed: changed.reduce((sum, mark) => sum + mark, 0) }
}

/** Groups between two steps. */
const stride = 1024

function moved({ people }: OpenWorkspace, { view }: FoundDuplicates, { groups }: ChosenMerge): MergePlan['moved'] {
  const { events, ids } = view.engine.table
  const { corrections, notes, nextContacts, added, consents, owners, memberships } = people
  const records = [corrections, notes, nextContacts, added, consents, owners, ...Object.values(memberships)]
  const counts = { orders: 0, contacts: 0, written: 0 }
  for (const { others } of groups)
    for (const row of others) {
      for (const source of ['orders', 'contacts'] as const) {
        const offsets = events?.[source]?.offsets
        if (offsets) counts[source] += (offsets[row + 1] ?? 0) - (offsets[row] ?? 0)
      }
      const id = textAt(ids, row)
      if (records.some((record) => Object.hasOwn(record, id))) counts.written++
    }
  return counts
}
