import type { CustomerTable } from '../../model/customer-table'
import type { JournalRecord } from '../../model/journal'
import type { PeopleRecords } from '../../model/people'
import { createColumnMemory } from '../columns/column-memory'
import { noCustomer } from '../events/events-by-customer'
import { idRowsInSteps } from '../events/id-rows'
import { currentId } from '../people/current-id'
import { changedKeyForGood } from './identity-aliases'
import { wordsOf } from './match-by-address'

/** Whose a key is that a customer gave up or took. */
export interface KeyHolder {
  readonly id: string
  /** The user made one customer of this and others. */
  readonly isMerged: boolean
  /** The id of another person under the same key. */
  readonly next: string
}

/** Who has had keys that changed, one person after the other. */
export interface KeyHolders {
  /** The ids that keys are minted to which customers gave up, or took in their place. */
  readonly ids: ReadonlySet<string>
  /** The last one who is known. `isThere`: whether a customer of an id is in the base. */
  lastOf(id: string, isThere: (id: string) => boolean): KeyHolder
}

/** Tells by why an alias is there whether a key changed; else customers were merged. */
export function keyChanges(journal: readonly JournalRecord[]): (why: string) => boolean {
  const imports = new Set(journal.flatMap(({ kind, id }) => (kind === 'import' ? [id] : [])))
  return (why) => why === changedKeyForGood || imports.has(why)
}

/** Finds holders of changed keys by the aliases that imports made. `mint` makes an id of a text. */
export function keyHolders(
  people: Pick<PeopleRecords, 'aliases'>,
  journal: readonly JournalRecord[],
  mint: (text: string) => string
): KeyHolders {
  const { aliases } = people
  const isChange = keyChanges(journal)
  const ids = Object.entries(aliases).flatMap(([former, { to, why }]) => (isChange(why) ? [former, to] : []))
  const isMerged = (id: string): boolean => {
    const seen = new Set<string>()
    for (let at = id, alias = aliases[at]; alias && !seen.has(at); at = alias.to, alias = aliases[at]) {
      if (!isChange(alias.why)) return true
      seen.add(at)
    }
    return false
  }
  return {
    ids: new Set(ids),
    lastOf(id, isThere) {
      let last = id
      let next = mint(afterIn(last))
      for (; aliases[next] || isThere(next); next = mint(afterIn(last))) last = next
      return { id: currentId(people, last), isMerged: isMerged(last), next }
    }
  }
}

/** The holders of all keys that changed hands, as far as they are others than those who the keys' ids are of. */
export function* otherHolders(
  base: () => CustomerTable,
  people: Pick<PeopleRecords, 'aliases'>,
  { ids, lastOf }: KeyHolders
): Generator<void, ReadonlyMap<string, string>> {
  const others = new Map<string, string>()
  if (ids.size === 0) return others
  const rows = yield* idRowsInSteps(base().ids, createColumnMemory(null))
  for (const [at, minted] of [...ids].entries()) {
    if (at % stride === 0) yield
    const { id } = lastOf(minted, (each) => rows.rowOf(...wordsOf(each)) !== noCustomer)
    if (id !== currentId(people, minted)) others.set(minted, id)
  }
  return others
}

/** Keys between two steps. */
const stride = 256

/** Of what the id of the next person under a key is minted: no key of a file has a NUL. */
function afterIn(id: string): string {
  return `\u0000after ${id}`
}
