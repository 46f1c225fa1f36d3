import type { CardValue, CustomerCard, WaitingValue } from '../../contract/customer-results'
import type { CellValue } from '../../contract/field-results'
import { consentChannels, type Correction, type PeopleRecords } from '../../model/people'
import { cellsOfCustomer, consentsInOrder, type WrittenCells } from '../people/written-cells'
import { hasId, idNumber } from '../people/id-set'
import { sideByHand } from '../people/memberships'
import { fitsField } from '../people/written-value'
import { cellValueOf } from '../portrait/preview/cell-value'
import type { AppContext } from './app-context'
import { keyChanges } from './key-holders'
import { membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { segmentsOfRow } from './segments-of-row'
import { storedValueOf } from './stored-value'
import type { View } from './view-cache'
import { idsOfCustomer, isAddedByHand, rowInView } from './written-about'

/** Everything that is known of a customer, without the timeline. @throws Failure `customerNotFound`. */
export function customerCard(context: AppContext, workspace: OpenWorkspace, view: View, id: string): CustomerCard {
  const row = rowInView(view, id)
  const { people } = workspace
  const ids = idsOfCustomer(people, id)
  const addedByHand = isAddedByHand(workspace, view, id)
  return {
    id,
    values: cardValues(workspace, view, id),
    notApplied: correctionsOf(people, ids).flatMap((correction) => waiting(view, correction)),
    segments: segmentsOfRow(context, workspace, view)(row),
    assigned: assignedTo(workspace, ids),
    addedByHand,
    merged: mergedInto(workspace, ids),
    notes: ids.flatMap((each) => people.notes[each] ?? []).sort((one, other) => (one.at < other.at ? 1 : -1)),
    nextContact: ids.map((each) => people.nextContacts[each]).find((next) => next) ?? null,
    owner: ids.map((each) => people.owners[each]).find((owner) => owner) ?? null,
    consents: consentsOf(people, ids),
    events: { orders: eventsOf(view, 'orders', row), contacts: eventsOf(view, 'contacts', row) }
  }
}

/** Who went into a customer by merging duplicates. */
function mergedInto({ people, definitions }: OpenWorkspace, [, ...former]: readonly string[]): CustomerCard['merged'] {
  const isChange = keyChanges(definitions.journal)
  const others = former.flatMap((id) => people.aliases[id] ?? []).filter(({ why }) => !isChange(why))
  const day = others.reduce((last, { at }) => (at > last ? at : last), '').slice(0, 10)
  return others.length === 0 ? null : { others: others.length, day }
}

function cardValues({ base, people }: OpenWorkspace, view: View, id: string): CardValue[] {
  const row = rowInView(view, id)
  const { columns } = view.engine.table
  const written = writtenOf(people, id)
  const isInBase = base !== null && row < base.table.rows
  return view.fields.map((field): CardValue => {
    const column = columns.get(field.id)
    const value = column ? cellValueOf(column, field, row) : null
    if (!isInBase || !isWritten(view, written, field.id)) return { field: field.id, value }
    return { field: field.id, value, corrected: true, original: storedValueOf(base, field, row) }
  })
}

/** What was written by hand about one customer, under whatever id. */
export function writtenOf(people: PeopleRecords, id: string): WrittenCells {
  return cellsOfCustomer(people, idsOfCustomer(people, id))
}

/** Whether a value written by hand stands in the table. */
export function isWritten(view: View, written: WrittenCells, fieldId: string): boolean {
  const [value, field] = [written.get(fieldId), view.fieldsById.get(fieldId)]
  return value !== undefined && field?.origin.kind === 'column' && fitsField(value, field)
}

/** The corrections of a customer, those of the present id before those of former ones; one for each field. */
export function correctionsOf(people: PeopleRecords, ids: readonly string[]): Correction[] {
  const all = ids.flatMap((id) => people.corrections[id] ?? [])
  return all.filter(({ field }, at) => all.findIndex((each) => each.field === field) === at)
}

function waiting(view: View, { field: id, written, at }: Correction): WaitingValue[] {
  const field = view.fieldsById.get(id)
  const value: CellValue = written.value
  if (!field || field.origin.kind !== 'column') return [{ field: id, value, at, why: 'gone' }]
  return fitsField(written, field) ? [] : [{ field: id, value, at, why: 'type' }]
}

/** The present id's side holds against one that came with a former id, and a hand against a file. */
function assignedTo(workspace: OpenWorkspace, ids: readonly string[]): CustomerCard['assigned'] {
  const { memberships, brought } = membershipsOf(workspace)
  const [present = '', ...former] = ids
  const numbers = ids.map(idNumber)
  const byFile = brought.filter((each) => numbers.some((number) => hasId(each.ids, number)))
  return workspace.definitions.segments.flatMap(({ id: segment }): CustomerCard['assigned'][number][] => {
    const side = sideByHand(memberships[segment] ?? {}, present, former)
    if (side) return [{ segment, side, by: 'hand' }]
    return byFile.some((each) => each.segment === segment) ? [{ segment, side: 'in', by: 'file' }] : []
  })
}

function consentsOf(people: PeopleRecords, ids: readonly string[]): CustomerCard['consents'] {
  const all = consentsInOrder(people.consents, ids)
  return consentChannels.map((channel) => ({
    channel,
    history: all.filter((consent) => consent.channel === channel).reverse()
  }))
}

function eventsOf(view: View, source: 'orders' | 'contacts', row: number): number {
  const offsets = view.engine.table.events?.[source]?.offsets
  return (offsets?.[row + 1] ?? 0) - (offsets?.[row] ?? 0)
}
