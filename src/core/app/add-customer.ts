import type { Arguments } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { WrittenValue } from '../../model/written-value'
import { currentId } from '../people/current-id'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changePeople } from './change-definitions'
import { keyOfBase } from './key-of-base'
import { idMinter } from './mint-id'
import { rowOfCustomer } from './row-of-customer'
import { currentView } from './workspace-state'
import { idsOfCustomer, isAddedByHand } from './written-about'
import { writtenFor } from './write-about-customer'

/** A value of a customer who is added. */
interface AddedValue {
  readonly field: string
  readonly written: WrittenValue
}

/**
 * Adds a customer by hand and answers the id: that of their key, where the base knows customers by a key, so that a later
 * import of the same key is the same customer; of a key that became part of another's, the other's. @throws Failure `customerExists`, `fieldNotFound`, `fieldTypeRefused`, `valueRefused`.
 */
export async function addCustomer(context: AppContext, args: Arguments<'customer.add'>): Promise<string> {
  const { ports } = context
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace)
  const values = args.values
    .map(({ field, value }) => ({ field, written: writtenFor(workspace, view, field, value) }))
    .filter(({ written }) => written.value !== null)
  if (values.length === 0) throw new Failure('valueRefused', { field: args.values[0]?.field ?? '' })
  const key = keyIn(values, keyOfBase(workspace.definitions))
  const minted = key === null ? ports.randomness.hex(8) : idMinter(ports.hash, workspace.meta.salt)(key)
  const id = currentId(workspace.people, minted)
  if (rowOfCustomer(view.engine.table, id) !== null) throw new Failure('customerExists')
  const at = ports.clock.now()
  await changePeople(context, { verb: 'customer.add', about: '' }, (people) => {
    people.added[id] = { values, at }
  })
  return id
}

/** Removes a customer who is in no file, with all that was written about them. @throws Failure `customerNotFound`. */
export async function removeAddedCustomer(context: AppContext, id: string): Promise<void> {
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace)
  if (!isAddedByHand(workspace, view, id)) throw new Failure('customerNotFound', { id })
  await changePeople(context, { verb: 'customer.removeAdded', about: '' }, (people) => {
    for (const each of idsOfCustomer(people, id)) {
      delete people.added[each]
      delete people.corrections[each]
      delete people.notes[each]
      delete people.nextContacts[each]
      delete people.consents[each]
      delete people.owners[each]
      delete people.aliases[each]
      for (const members of Object.values(people.memberships)) delete members[each]
    }
  })
}

/** The key as the import mints ids from it. */
function keyIn(values: readonly AddedValue[], keyField: string | null | undefined): string | null {
  const written = values.find(({ field }) => field === keyField)?.written.value
  const text = typeof written === 'string' || typeof written === 'number' ? String(written).trim() : ''
  if (text === '') return null
  return keyField === 'email' ? text.toLowerCase() : text
}
