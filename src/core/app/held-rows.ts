import type { CustomerTable } from '../../model/customer-table'
import type { PeopleRecords } from '../../model/people'
import { createColumnMemory } from '../columns/column-memory'
import { noCustomer } from '../events/events-by-customer'
import { idRowsInSteps } from '../events/id-rows'
import { currentId } from '../people/current-id'
import { speaksAgainst, tellsWho, valueText } from './changed-keys'
import type { KeyHolder, KeyHolders } from './key-holders'
import { wordsOf } from './match-by-address'

/** Rows of a file under keys that customers gave up or took. */
export interface HeldRows {
  /** By row, the id of its customer. */
  readonly ids: ReadonlyMap<number, string>
  /** Rows whose key is their customer's own one. */
  readonly keep: ReadonlySet<number>
  /** Rows of persons who are not those whom the keys were of at first. */
  readonly others: ReadonlySet<number>
}

/** The customers as they are seen, and what tells whose keys are. */
export interface Holding {
  readonly base: CustomerTable
  /** The field of the keys. */
  readonly key: string
  readonly holders: KeyHolders
  readonly people: Pick<PeopleRecords, 'aliases'>
}

interface Held extends KeyHolder {
  readonly row: number
  readonly minted: string
}

/** Keys between two steps. */
const stride = 256

/**
 * Finds the customers of rows under keys that changed hands: whoever had the key last, unless a name or birth date speaks
 * against it: then the row is of another person, who has an id of their own from then on. What the user merged stays one.
 */
export function* heldRows(
  table: CustomerTable,
  rowOf: (id: string) => number,
  holding: Holding
): Generator<void, HeldRows> {
  const rows = yield* idRowsInSteps(holding.base.ids, createColumnMemory(null))
  const inBase = (id: string): number => rows.rowOf(...wordsOf(id))
  const held: Held[] = []
  for (const [at, minted] of [...holding.holders.ids].entries()) {
    if (at % stride === 0) yield
    const row = rowOf(minted)
    if (row === noCustomer) continue
    held.push({ ...holding.holders.lastOf(minted, (id) => inBase(id) !== noCustomer), row, minted })
  }
  const own = ownRows(table, held, holding, inBase)
  const others = held.filter((each) => {
    if (each.isMerged || own.get(each.id) === each.row) return false
    return isAnother(table, each.row, own.get(each.id), { base: holding.base, customer: inBase(each.id) })
  })
  const isOther = new Set(others)
  const before = (minted: string): string => currentId(holding.people, minted)
  return {
    ids: new Map(held.map((each) => [each.row, isOther.has(each) ? each.next : each.id])),
    keep: new Set([...own.values(), ...others.map(({ row }) => row)]),
    others: new Set(held.flatMap((each) => (isOther.has(each) || each.id !== before(each.minted) ? [each.row] : [])))
  }
}

/** By customer, the row of the key that they have in the base; of one who is not there, that of the key they took last. */
function ownRows(
  table: CustomerTable,
  held: readonly Held[],
  { base, key, people: { aliases } }: Holding,
  inBase: (id: string) => number
): ReadonlyMap<string, number> {
  const own = new Map<string, number>()
  const [ofFile, ofBase] = [table.columns.get(key), base.columns.get(key)]
  const taken = (each: Held): string => aliases[each.minted]?.at ?? ''
  const inOrder = held.toSorted((one, other) => (taken(one) < taken(other) ? -1 : 1))
  for (const each of inOrder) {
    const customer = inBase(each.id)
    const isOwn =
      customer === noCustomer || (ofFile && ofBase && valueText(ofFile, each.row) === valueText(ofBase, customer))
    if (isOwn) own.set(each.id, each.row)
  }
  return own
}

/** Whether a row's person is another than the customer, whom their own row of the file, else the base, tells of. */
function isAnother(
  table: CustomerTable,
  row: number,
  own: number | undefined,
  { base, customer }: { readonly base: CustomerTable; readonly customer: number }
): boolean {
  if (own !== undefined && tellsWho(table, own)) return speaksAgainst(table, row, table, own)
  return customer !== noCustomer && speaksAgainst(table, row, base, customer)
}
