import type { Arguments } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { PeopleRecords } from '../../model/people'
import { findRows } from '../people/find-rows'
import { idNumber, withoutIds } from '../people/id-set'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changePeople } from './change-definitions'
import { segmentOf } from './segment-details'
import { idsOfCustomer } from './written-about'
import { currentView } from './workspace-state'

/**
 * Puts customers into a segment by hand, keeps them out of it, or leaves it to the portrait again; one step of undo.
 * @throws Failure `segmentNotFound`, `customerNotFound` when one is not in the base, `peopleUnreadable`.
 */
export async function assignSegment(
  context: AppContext,
  { id, customers, how }: Arguments<'segment.assign'>
): Promise<void> {
  const workspace = openWorkspaceOf(context)
  const { name } = segmentOf(workspace, id)
  const found = findRows(currentView(context, workspace).engine.table.ids, customers)
  const missing = customers.find((customer) => !found.has(customer))
  if (missing !== undefined) throw new Failure('customerNotFound', { id: missing })
  const at = context.ports.clock.now()
  const former = new Map(customers.map((customer) => [customer, idsOfCustomer(workspace.people, customer)]))
  const brought = how === 'none' ? withoutBrought(workspace.people, id, [...former.values()].flat()) : null
  await changePeople(context, { verb: 'segment.assign', about: name }, (people) => {
    const { memberships } = people
    if (brought) people.brought = brought
    const members = { ...memberships[id] }
    for (const customer of customers) {
      for (const each of former.get(customer) ?? []) delete members[each]
      if (how !== 'none') members[customer] = { side: how, at }
    }
    if (Object.keys(members).length === 0) delete memberships[id]
    else memberships[id] = members
  })
}

/** What files brought without some customers of a segment; null when they brought none of them. */
function withoutBrought(
  { brought }: PeopleRecords,
  segment: string,
  customers: readonly string[]
): PeopleRecords['brought'] | null {
  const numbers = new Set(customers.map(idNumber))
  const left = brought.map((each) => {
    const ids = each.segment === segment ? withoutIds(each.ids, numbers) : each.ids
    return ids === each.ids ? each : { ...each, ids }
  })
  return left.some((each, at) => each !== brought[at]) ? left : null
}
