import type { Arguments } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { CellValue } from '../../contract/field-results'
import type { Field } from '../../model/field'
import type { PeopleRecords } from '../../model/people'
import { standardFieldOf } from '../../model/standard-fields'
import type { WrittenValue } from '../../model/written-value'
import { fieldsForHands } from '../people/by-hand-fields'
import { isSameCell, writtenValueFor } from '../people/written-value'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changePeople } from './change-definitions'
import type { OpenWorkspace } from './open-workspace'
import { storedValueOf } from './stored-value'
import type { View } from './view-cache'
import { currentView } from './workspace-state'
import { idsOfCustomer, isAddedByHand, rowInView } from './written-about'

/** Writes a value in place of the base's; the base's own value takes a correction back. @throws Failure `customerNotFound`, `fieldNotFound`, `fieldTypeRefused`, `valueRefused`. */
export async function correctCustomer(context: AppContext, args: Arguments<'customer.correct'>): Promise<void> {
  const { id, field: fieldId, value } = args
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace)
  const written = writtenFor(workspace, view, fieldId, value)
  const original = originalOf(workspace, view, id, fieldId)
  const at = context.ports.clock.now()
  const isAdded = isAddedByHand(workspace, view, id)
  await changePeople(context, { verb: 'customer.correct', about: fieldId }, (people) => {
    takeCorrectionsBack(people, id, fieldId)
    if (isAdded) setAddedValue(people, id, fieldId, written)
    else if (!isSameCell(written.value, original)) (people.corrections[id] ??= []).push({ field: fieldId, written, at })
  })
}

/** The value of the base stands again. @throws Failure `customerNotFound`. */
export async function uncorrectCustomer(context: AppContext, id: string, fieldId: string): Promise<void> {
  rowInView(currentView(context, openWorkspaceOf(context)), id)
  await changePeople(context, { verb: 'customer.uncorrect', about: fieldId }, (people) => {
    takeCorrectionsBack(people, id, fieldId)
  })
}

/** The value that a field may be given by hand. @throws Failure `fieldNotFound`, `fieldTypeRefused`, `valueRefused`. */
export function writtenFor(workspace: OpenWorkspace, view: View, fieldId: string, value: CellValue): WrittenValue {
  const written = writtenValueFor(fieldForHand(workspace, view, fieldId), value)
  if (!written) throw new Failure('valueRefused', { field: fieldId })
  return written
}

function fieldForHand({ definitions }: OpenWorkspace, view: View, id: string): Pick<Field, 'type' | 'currency'> {
  const field = view.fieldsById.get(id)
  const isConsent = id.startsWith('consent_')
  if (isConsent || (field && (field.of || field.origin.kind !== 'column')))
    throw new Failure('fieldTypeRefused', { field: id, why: isConsent ? 'consent' : 'computed' })
  if (field) return field
  const standard = fieldsForHands.has(id) ? standardFieldOf(id) : undefined
  if (!standard) throw new Failure('fieldNotFound', { field: id })
  return { type: standard.type, ...(standard.type === 'money' ? { currency: definitions.settings.currency } : {}) }
}

function originalOf({ base }: OpenWorkspace, view: View, id: string, fieldId: string): CellValue {
  const row = rowInView(view, id)
  const field = view.fieldsById.get(fieldId)
  return field ? storedValueOf(base, field, row) : null
}

function takeCorrectionsBack(people: PeopleRecords, id: string, fieldId: string): void {
  for (const each of idsOfCustomer(people, id)) {
    const left = people.corrections[each]?.filter(({ field }) => field !== fieldId)
    if (!left || left.length === people.corrections[each]?.length) continue
    if (left.length === 0) delete people.corrections[each]
    else people.corrections[each] = left
  }
}

function setAddedValue(people: PeopleRecords, id: string, field: string, written: WrittenValue): void {
  const added = idsOfCustomer(people, id).flatMap((each) => people.added[each] ?? [])[0]
  if (!added) return
  const others = added.values.filter((each) => each.field !== field)
  added.values = written.value === null ? others : [...others, { field, written }]
}
