import { Failure } from '../../contract/failure'
import type { PeopleRecords } from '../../model/people'
import { currentId } from '../people/current-id'
import type { OpenWorkspace } from './open-workspace'
import { rowOfCustomer } from './row-of-customer'
import type { View } from './view-cache'

/** The row of a customer in a view. @throws Failure `customerNotFound`. */
export function rowInView(view: View, id: string): number {
  const row = rowOfCustomer(view.engine.table, id)
  if (row === null) throw new Failure('customerNotFound', { id })
  return row
}

/** The ids under which something may be written of a customer: the present one first, then former ones. */
export function idsOfCustomer(people: PeopleRecords, id: string): readonly string[] {
  return [id, ...(formerIdsOf(people).get(id) ?? [])]
}

const formerIds = new WeakMap<PeopleRecords['aliases'], Map<string, string[]>>()

/** Former ids by present ones; made once for records as they are. */
function formerIdsOf(people: PeopleRecords): Map<string, string[]> {
  const known = formerIds.get(people.aliases)
  if (known) return known
  const ids = new Map<string, string[]>()
  for (const former of Object.keys(people.aliases)) {
    const current = currentId(people, former)
    if (current !== former) ids.set(current, [...(ids.get(current) ?? []), former])
  }
  formerIds.set(people.aliases, ids)
  return ids
}

/** Whether a customer is in no imported file. */
export function isAddedByHand(
  { base, people }: Pick<OpenWorkspace, 'base' | 'people'>,
  view: View,
  id: string
): boolean {
  const isAdded = idsOfCustomer(people, id).some((each) => people.added[each])
  return isAdded && rowInView(view, id) >= (base?.table.rows ?? 0)
}
