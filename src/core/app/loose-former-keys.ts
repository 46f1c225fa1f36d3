import type { CustomerTable } from '../../model/customer-table'
import type { PeopleRecords } from '../../model/people'
import { createColumnMemory } from '../columns/column-memory'
import { textAt } from '../columns/text-column'
import { noCustomer } from '../events/events-by-customer'
import { idRowsInSteps } from '../events/id-rows'
import { keyVariants, looseKey } from '../events/loose-key'
import type { ImportedEvents } from '../import/import-events'
import { currentId } from '../people/current-id'
import { wordsOf } from './match-by-address'

/** Keys between two steps: those that may be minted in a dozen ways, and those that are only read. */
const [stride, textsOfStep] = [128, 4096]

interface Known {
  readonly people: Pick<PeopleRecords, 'aliases'>
  base(): CustomerTable
  mint(key: string): string
}

/**
 * Events of which keys that are those of customers who became part of another but for zeros, blanks or quotes have the ids
 * of these. A key that is anybody's as it stands, may be several customers', or is in the file both ways stays as it is.
 */
export function* withLooseFormerKeys(imported: ImportedEvents, known: Known): Generator<void, ImportedEvents> {
  if (Object.keys(known.people.aliases).length === 0) return imported
  const found = yield* looseFormerKeys(imported, known)
  if (found.size === 0) return imported
  const ids = imported.ids.slice()
  for (const [key, id] of found) ids.set(wordsOf(id), 2 * key)
  return { ...imported, ids }
}

function* looseFormerKeys(
  { keys, ids }: Pick<ImportedEvents, 'keys' | 'ids'>,
  { people, base, mint }: Known
): Generator<void, ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  const unlike: number[] = []
  for (let key = 0; key < ids.length / 2; key++) {
    if (key % textsOfStep === 0) yield
    const text = textAt(keys, key)
    if (looseKey(text) !== text.toLowerCase()) unlike.push(key)
  }
  if (unlike.length === 0) return found
  const inFile = new Set<string>()
  for (let key = 0; key < ids.length / 2; key++) {
    if (key % textsOfStep === 0) yield
    inFile.add(textAt(keys, key))
  }
  const rows = yield* idRowsInSteps(base().ids, createColumnMemory(null))
  const isThere = (high: number, low: number): boolean => rows.rowOf(high, low) !== noCustomer
  for (const [at, key] of unlike.entries()) {
    if (at % stride === 0) yield
    if (isThere(ids[2 * key] as number, ids[2 * key + 1] as number)) continue
    const variants = keyVariants(textAt(keys, key))
    const minted = variants.map((variant) => mint(variant))
    const former = minted.filter((id) => people.aliases[id])
    const isElse = variants.some((variant) => inFile.has(variant)) || minted.some((id) => isThere(...wordsOf(id)))
    const [first] = former
    if (first && !isElse && new Set(former.map((id) => currentId(people, id))).size === 1) found.set(key, first)
  }
  rows.free()
  return found
}
