import type { DuplicateRule, MergeChoices } from '../../contract/identity-arguments'
import { Failure } from '../../contract/failure'
import type { Column } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { customerFieldsOf, type Field } from '../../model/field'
import { unknownWords } from '../merge/unknown-words'
import { textAt } from '../columns/text-column'
import { chooseSurvivor, type GroupMerge, type SurvivorChoice } from '../identity/choose-survivor'
import type { RuledColumn } from '../identity/chosen-rows'
import type { RowGroup } from '../identity/duplicate-groups'
import { consentOf, rulesOfField, type FieldRules } from '../identity/merge-rules'
import { findRows } from '../people/find-rows'
import type { FoundDuplicates } from './find-duplicates'
import { keyOfBase } from './key-of-base'
import type { Base, OpenWorkspace } from './open-workspace'
import { nobody } from './written-base'

/** A group with all of its rows in the view; those of the base alone are merged in the table. */
export interface ChosenGroup extends GroupMerge {
  readonly id: string
}

/** What is to be merged, and how. */
export interface ChosenMerge {
  readonly base: Base
  readonly groups: readonly ChosenGroup[]
  readonly rulesOf: (field: Field) => FieldRules & { readonly rule: DuplicateRule }
  readonly ruledColumnOf: (field: string, column: Column) => RuledColumn
}

/** Finds the survivors of the chosen groups and the rules of all fields. @throws Failure `fieldNotFound`, `fieldTypeRefused`. */
export function chosenMerge(workspace: OpenWorkspace, found: FoundDuplicates, choices: MergeChoices): ChosenMerge {
  const base = workspace.base ?? nobody
  const { table } = found.view.engine
  const groups = chosenGroups(found, choices)
  const rowOf = findRows(
    table.ids,
    choices.chosen.map(({ customer }) => customer)
  )
  const chosen = new Map(choices.chosen.map(({ group, customer }) => [group, rowOf.get(customer)]))
  const choice = survivorChoice(base, found, choices)
  return {
    base,
    groups: groups.map(({ rows }) => {
      const id = textAt(table.ids, rows[0] ?? 0)
      return { id, ...filesFirst(rows, base.table.rows, choice, chosen.get(id)) }
    }),
    ...rulesFor(workspace, base, choices, choice)
  }
}

function chosenGroups({ view, groups, doubts }: FoundDuplicates, { groups: which }: MergeChoices): readonly RowGroup[] {
  if (which.kind === 'all') return groups
  const { ids } = view.engine.table
  const idOf = ({ rows }: RowGroup): string => textAt(ids, rows[0] ?? 0)
  if (which.kind === 'suggested') {
    const [out, besides] = [new Set(which.except), new Set(which.and)]
    return groups.filter((group) => (doubts.has(group) ? besides.has(idOf(group)) : !out.has(idOf(group))))
  }
  const named = new Set(which.groups)
  return groups.filter((group) => named.has(idOf(group)) === (which.kind === 'only'))
}

/** Who was added by hand and is in no file becomes part of one who is. */
function filesFirst(
  rows: readonly number[],
  rowsInFiles: number,
  choice: SurvivorChoice,
  chosen: number | undefined
): GroupMerge {
  const [inFiles, added] = [rows.filter((row) => row < rowsInFiles), rows.filter((row) => row >= rowsInFiles)]
  if (inFiles.length === 0) return chooseSurvivor(added, choice, chosen)
  const { survivor, others } = chooseSurvivor(inFiles, choice, chosen)
  return { survivor, others: [...others, ...added] }
}

function survivorChoice(base: Base, { view }: FoundDuplicates, { survivor, date }: MergeChoices): SurvivorChoice {
  const unknown = customerFieldsOf(base.fields).flatMap(({ id }) => {
    const column = base.table.columns.get(id)
    return column ? [unknownWords(column)] : []
  })
  const known = (row: number): number =>
    unknown.reduce((count, words) => count + (((((words[row >>> 5] ?? 0) >>> (row & 31)) & 1) ^ 1) as number), 0)
  return { rule: survivor, known, day: date === null ? () => unknownDay : dayOfField(view, date) }
}

function dayOfField(view: FoundDuplicates['view'], id: string): (row: number) => number {
  const field = view.fieldsById.get(id)
  const column = view.engine.table.columns.get(id)
  if (!field || field.of !== undefined) throw new Failure('fieldNotFound', { field: id })
  if (column?.kind !== 'day') throw new Failure('fieldTypeRefused', { field: id, type: field.type })
  return (row) => column.values[row] ?? unknownDay
}

function rulesFor(
  { definitions }: OpenWorkspace,
  base: Base,
  { rules }: MergeChoices,
  { day }: SurvivorChoice
): Pick<ChosenMerge, 'rulesOf' | 'ruledColumnOf'> {
  const asked = new Map(rules.map(({ field, rule }) => [field, rule]))
  const fieldsById = new Map(customerFieldsOf(base.fields).map((field) => [field.id, field]))
  const key = keyOfBase(definitions)
  const rulesOf = (field: Field): FieldRules & { readonly rule: DuplicateRule } => {
    const own = rulesOfField(field, key, (id) => fieldsById.has(id))
    const wished = asked.get(own.follows ?? field.id)
    const leader = own.follows === null ? undefined : fieldsById.get(own.follows)
    const allowed = leader ? rulesOfField(leader, key, (id) => fieldsById.has(id)).rules : own.rules
    const rule = wished !== undefined && allowed.includes(wished) ? wished : own.usual
    return { ...own, rules: own.follows === null ? own.rules : [rule], rule }
  }
  return {
    rulesOf,
    ruledColumnOf: (id, column) => {
      const field = fieldsById.get(id)
      const { rule } = field ? rulesOf(field) : { rule: 'fillBlanks' as const }
      const consent = consentOf(id)
      const dates = consent === null ? undefined : base.table.columns.get(`${consent}_date`)
      const dated = dates?.kind === 'day' ? (row: number) => dates.values[row] ?? unknownDay : null
      const days = consent === null ? day : (dated ?? (() => unknownDay))
      const by = (consent === null ? undefined : base.table.columns.get(consent)) ?? column
      return { column, by, rule, day: days, isConsent: consent !== null }
    }
  }
}

/** The ids of those who become part of another, with the survivors'. */
export function formerIds({ view }: FoundDuplicates, groups: readonly GroupMerge[]): Map<string, string> {
  const { ids } = view.engine.table
  return new Map(
    groups.flatMap(({ survivor, others }) => {
      const present = textAt(ids, survivor)
      return others.map((row): [string, string] => [textAt(ids, row), present])
    })
  )
}
