import { textAt } from '../columns/text-column'
import { looseKey } from '../events/loose-key'
import { noCustomer } from '../events/events-by-customer'
import { figuresOfKeys, type MatchedKeys } from '../events/match-keys'
import type { ImportedEvents } from '../import/import-events'
import { textsOfColumn } from '../identity/kinds-of-fields'
import type { AddressBook, FileTexts } from './address-books'
import { inSteps } from './in-steps'
import type { View } from './view-cache'

/** Keys that met customers of the base, and those of customers who were added by hand and are in no file yet. */
export interface MatchedPeople {
  readonly found: MatchedKeys
  /** Ids (two words) of the keys: those of customers added by hand have theirs. */
  readonly ids: Uint32Array
  /** Keys of customers added by hand, with their rows in the view. */
  readonly byHand: ReadonlyMap<number, number>
}

/** The customers as they are seen: behind those of the base those who were added by hand. */
export interface SeenCustomers {
  view(): View
  readonly key: string | null | undefined
  readonly rowsInFiles: number
  /** `file` may tell of which country its numbers are. */
  books(file: readonly FileTexts[]): Promise<readonly AddressBook[]>
}

/**
 * Finds customers for keys of nobody: those added by hand by their key, and any by an e-mail or a phone where the key is one
 * and exactly one customer has it. @throws Failure `cancelled`.
 */
export async function matchByAddress(
  imported: Pick<ImportedEvents, 'keys' | 'ids' | 'customers'>,
  found: MatchedKeys,
  seen: SeenCustomers,
  signal: { readonly aborted: boolean }
): Promise<MatchedPeople> {
  const missing = Array.from(found.rowOf.keys()).filter((key) => found.rowOf[key] === noCustomer)
  if (missing.length === 0) return { found, ids: imported.ids, byHand: new Map() }
  const [rowOf, how, ids] = [found.rowOf.slice(), found.how.slice(), imported.ids.slice()]
  const byHand = new Map<number, number>()
  const { table } = seen.view().engine
  const put = (key: number, row: number, marked: number): void => {
    how[key] = marked
    if (row < seen.rowsInFiles) rowOf[key] = row
    else {
      byHand.set(key, row)
      ids.set(wordsOf(textAt(table.ids, row)), 2 * key)
    }
  }
  const added = addedByKey(imported, seen)
  for (const key of missing) {
    const row = added(key)
    if (row !== null) put(key, row, 0)
  }
  const left = missing.filter((key) => !byHand.has(key))
  for (const [key, row] of await rowsByBooks(imported, left, await seen.books([textsOfKeys(imported.keys)]), signal))
    put(key, row, 2)
  const counted = figuresOfKeys(imported, { rowOf, how, elsewhere: byHand }, new Uint8Array(seen.rowsInFiles))
  return { found: { rowOf, how, ...counted }, ids, byHand }
}

/** The rows of customers added by hand by their id or, where one alone fits, their key. */
function addedByKey(
  { keys, ids }: Pick<ImportedEvents, 'keys' | 'ids'>,
  { view, key: keyField, rowsInFiles }: Pick<SeenCustomers, 'view' | 'key' | 'rowsInFiles'>
): (key: number) => number | null {
  const { table } = view().engine
  const byId = new Map<string, number>()
  const byKey = new Map<string, number | null>()
  const textOf = keyField ? textsOfColumn(table.columns.get(keyField)) : null
  for (let row = rowsInFiles; row < table.rows; row++) {
    byId.set(textAt(table.ids, row), row)
    const text = looseKey(textOf?.(row) ?? '')
    if (text !== '') byKey.set(text, byKey.has(text) ? null : row)
  }
  if (byId.size === 0) return () => null
  return (key) => byId.get(idOfWords(ids, key)) ?? byKey.get(looseKey(textAt(keys, key))) ?? null
}

async function rowsByBooks(
  { keys }: Pick<ImportedEvents, 'keys'>,
  missing: readonly number[],
  books: readonly AddressBook[],
  signal: { readonly aborted: boolean }
): Promise<Map<number, number>> {
  const found = new Map<number, number>()
  for (const book of books) {
    const addressOf = await inSteps(
      addressesInSteps(
        keys,
        missing.filter((key) => !found.has(key)),
        book
      ),
      signal
    )
    const rows = await book.rowsOf(new Set(addressOf.values()), signal)
    for (const [key, address] of addressOf) {
      const row = rows.get(address)
      if (row !== undefined) found.set(key, row)
    }
  }
  return found
}

/** Keys between two steps: to read a telephone number takes its time. */
const stride = 256

function* addressesInSteps(
  texts: ImportedEvents['keys'],
  keys: readonly number[],
  book: AddressBook
): Generator<void, ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  for (const [at, key] of keys.entries()) {
    if (at % stride === 0) yield
    const address = book.addressOf(textAt(texts, key))
    if (address !== null) found.set(key, address)
  }
  return found
}

function textsOfKeys(keys: ImportedEvents['keys']): FileTexts {
  return { textOf: (row) => textAt(keys, row), rows: keys.offsets.length - 1 }
}

/** The id that two words stand for. */
function idOfWords(ids: Uint32Array, key: number): string {
  return [ids[2 * key] ?? 0, ids[2 * key + 1] ?? 0].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The two words of an id. */
export function wordsOf(id: string): readonly [number, number] {
  return [Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8), 16)]
}
