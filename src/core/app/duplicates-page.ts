import type { Arguments, Call } from '../../contract/api'
import { duplicateKinds } from '../../contract/identity-arguments'
import type {
  Duplicate,
  DuplicateGroup,
  DuplicatesPage,
  DuplicateSuggestion,
  SharedValue
} from '../../contract/identity-results'
import type { Field } from '../../model/field'
import { textAt } from '../columns/text-column'
import type { Reason, RowGroup } from '../identity/duplicate-groups'
import { textsOfColumn } from '../identity/kinds-of-fields'
import { loadPhoneNumbers } from '../identity/phone-spelling'
import { suggestCountry } from '../identity/suggest-country'
import { isKnownAt } from '../people/is-known-at'
import { cellValueOf } from '../portrait/preview/cell-value'
import { openWorkspaceOf, type AppContext } from './app-context'
import { fieldsByKind, findDuplicates, type FoundDuplicates } from './find-duplicates'
import { keyOfBase } from './key-of-base'
import { currentView } from './workspace-state'

const [mostReasons, mostCustomers, mostExamples] = [20, 50, 20]

/** What can be looked for in the base. @throws Failure `noWorkspace`. */
export async function suggestDuplicates(
  context: AppContext,
  { language }: Arguments<'identity.suggest'>
): Promise<DuplicateSuggestion> {
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace)
  const byKind = fieldsByKind(workspace, view)
  const { table } = view.engine
  const kinds = duplicateKinds.map((kind) => ({
    kind,
    fields: byKind[kind],
    known: Math.max(0, ...byKind[kind].map((id) => view.known.get(id) ?? 0))
  }))
  const phones = byKind.phone.flatMap((id) => textsOfColumn(table.columns.get(id)) ?? [])
  return { kinds, ...suggestCountry(phones, table.rows, await loadPhoneNumbers(), language) }
}

/** A page of the groups of customers who are likely one. @throws Failure as `findDuplicates`. */
export async function duplicatesPage(
  context: AppContext,
  { offset, limit, ...search }: Arguments<'identity.duplicates'>,
  call: Call
): Promise<DuplicatesPage> {
  const workspace = openWorkspaceOf(context)
  const found = await findDuplicates(context, search, call)
  const { groups, doubts, shared, view, seconds } = found
  const describe = groupTeller(found, keyOfBase(workspace.definitions), workspace.base?.table.rows ?? 0)
  const customers = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return {
    groups: groups.slice(offset, offset + limit).map(describe),
    offset,
    total: groups.length,
    customers,
    surplus: customers - groups.length,
    suggested: groups.length - doubts.size,
    doubtful: doubts.size,
    base: view.engine.table.rows,
    byKind: duplicateKinds
      .filter((kind) => search.by.includes(kind))
      .map((kind) => ({ kind, groups: countWith(groups, (reason) => reason.kind === kind) })),
    shared: { values: shared.length, examples: shared.slice(0, mostExamples).map(sharedValue) },
    seconds
  }
}

function countWith(groups: readonly RowGroup[], isSuch: (reason: Reason) => boolean): number {
  return groups.filter(({ reasons }) => reasons.some(isSuch)).length
}

function sharedValue({ kind, value, rows }: Reason): SharedValue {
  return { kind, value, customers: rows.length }
}

/** Tells groups as the screen shows them. */
function groupTeller(
  { view, fields, doubts }: FoundDuplicates,
  key: string | null | undefined,
  rowsInFiles: number
): (group: RowGroup) => DuplicateGroup {
  const { table } = view.engine
  const stored = view.fields.filter(({ origin }) => origin.kind === 'column')
  const addresses = duplicateKinds.flatMap((kind) => fields[kind])
  const names = namesOf(view.engine.table.columns, key)
  const eventsOf = (source: 'orders' | 'contacts', row: number): number => {
    const offsets = table.events?.[source]?.offsets
    return offsets ? (offsets[row + 1] ?? 0) - (offsets[row] ?? 0) : 0
  }
  const told = (row: number): Duplicate => ({
    id: textAt(table.ids, row),
    ...names(row),
    values: addresses.flatMap((field) => {
      const value = textsOfColumn(table.columns.get(field))?.(row) ?? ''
      return value === '' ? [] : [{ field, value }]
    }),
    known: stored.filter(({ id }) => isKnown(table.columns.get(id), row)).length,
    orders: eventsOf('orders', row),
    contacts: eventsOf('contacts', row),
    addedByHand: row >= rowsInFiles
  })
  return (group) => {
    const { rows, reasons } = group
    const shown = rows.slice(0, mostCustomers)
    return {
      id: textAt(table.ids, rows[0] ?? 0),
      reasons: reasons.slice(0, mostReasons).map(sharedValue),
      customers: shown.map(told),
      size: rows.length,
      doubts: doubts.get(group) ?? [],
      differing: stored.flatMap((field) => differing(table.columns, field, shown))
    }
  }
}

type Columns = FoundDuplicates['view']['engine']['table']['columns']

/** The key and the name of a customer as they stand; of whom neither is known, the e-mail or phone. */
export function namesOf(
  columns: Columns,
  key: string | null | undefined
): (row: number) => Pick<Duplicate, 'key' | 'name'> {
  const textOf = (id: string) => textsOfColumn(columns.get(id)) ?? (() => '')
  const keyOf = textOf(key ?? 'external_id')
  const [name, first, last] = [textOf('name'), textOf('first_name'), textOf('last_name')]
  const [email, phone] = [textOf('email'), textOf('phone')]
  return (row) => {
    const ownKey = keyOf(row) || null
    const called = name(row) || `${first(row)} ${last(row)}`.trim() || null
    return { key: ownKey, name: called ?? (ownKey === null ? email(row) || phone(row) || null : null) }
  }
}

function isKnown(column: ReturnType<Columns['get']>, row: number): boolean {
  return column !== undefined && isKnownAt(column, row)
}

/** A field whose known values are not all the same, or are not known of all. */
function differing(columns: Columns, field: Field, rows: readonly number[]): DuplicateGroup['differing'][number][] {
  const column = columns.get(field.id)
  if (!column) return []
  const values = rows.map((row) => cellValueOf(column, field, row))
  const texts = new Set(values.map((value) => JSON.stringify(value)))
  return texts.size > 1 ? [{ field: field.id, values }] : []
}
