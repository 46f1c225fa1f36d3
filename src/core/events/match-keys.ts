import type { Column, CustomerTable, TextColumn } from '../../model/customer-table'
import { createColumnMemory, memoryOf } from '../columns/column-memory'
import { textAt } from '../columns/text-column'
import { walked } from '../columns/walked'
import { noCustomer } from './events-by-customer'
import { idRowsInSteps, type IdRows } from './id-rows'
import { keyVariants, looseKey } from './loose-key'

/** Keys of events: their texts, the ids they are minted to (two words each), and the key of each event. */
export interface KeysOfEvents {
  readonly keys: TextColumn
  readonly ids: Uint32Array
  readonly customers: Uint32Array
}

/** The base whose customers the keys are to be found among. */
export interface BaseOfKeys {
  readonly ids: CustomerTable['ids']
  /** The column with the customers' keys; null when the base has none or does not show it. */
  readonly keys: Column | null
  /** The id (two words) that a key is minted to. */
  readonly mint: (key: string) => readonly [number, number]
}

/** How keys of events met customers. Figures are of events. */
export interface MatchedKeys {
  /** The customer's row by the key's place; `noCustomer`: of nobody. */
  readonly rowOf: Uint32Array
  /** How each key met its customer: 0 as it stands, 1 loosely, 2 as their e-mail or phone. */
  readonly how: Uint8Array
  readonly exact: number
  readonly loose: number
  readonly address: number
  readonly unmatched: number
  /** At most 20. */
  readonly unmatchedKeys: readonly string[]
  /** Customers with at least one event. */
  readonly customers: number
}

/** Keys and how they met customers. */
interface MetKeys extends Pick<MatchedKeys, 'rowOf' | 'how'> {
  /** Who is meant by keys whose customer is not in the base. */
  readonly elsewhere?: ReadonlyMap<number, number>
}

const mostShown = 20
/** Texts that are made loose in one step, and keys whose other ways to write are minted in one: some milliseconds each. */
const [textsOfStep, mintedOfStep] = [2048, 128]
/** Keys that are looked up by their ids in one step. */
const keysOfStep = 65_536

/**
 * Finds the customers of keys: by the minted id, else by what `looseKey` leaves of the key and of the base's own keys (or, where
 * the base does not show its keys, by other ways to write the key). A key that may be several customers' is nobody's, and so
 * is one whose customer has another key of the file as it stands: 7 and 007 in one file are two.
 */
export function matchKeys(events: KeysOfEvents, base: BaseOfKeys): MatchedKeys {
  return walked(matchKeysInSteps(events, base))
}

/** The same in steps, between which other work may have its turn: a million keys of nobody take a minute. */
export function* matchKeysInSteps(
  { keys, ids, customers }: KeysOfEvents,
  base: BaseOfKeys
): Generator<void, MatchedKeys> {
  const count = ids.length / 2
  const memory = memoryOf(ids) ?? createColumnMemory(null)
  const rows = yield* idRowsInSteps(base.ids, memory)
  const rowOf = memory.allocate('u32', count)
  const isMet = new Uint8Array(base.ids.offsets.length - 1)
  let met = 0
  for (let from = 0; from < count; from += keysOfStep) {
    yield
    rows.rowsOf(ids, from, Math.min(keysOfStep, count - from), rowOf)
  }
  for (let key = 0; key < count; key++) {
    const row = rowOf[key] as number
    if (row === noCustomer) continue
    isMet[row] = 1
    met++
  }
  const how = new Uint8Array(count)
  const missed = met < count ? yield* looseRows(keys, rowOf, base, rows) : new Map<number, number>()
  rows.free()
  yield
  for (const [key, row] of missed) {
    if (isMet[row] === 1) continue
    rowOf[key] = row
    how[key] = 1
  }
  yield
  return { rowOf, how, ...figuresOfKeys({ keys, customers }, { rowOf, how }, isMet) }
}

/** The rows of keys without a customer, as far as one alone is meant. */
function* looseRows(
  keys: TextColumn,
  rowOf: Uint32Array,
  base: BaseOfKeys,
  rows: IdRows
): Generator<void, Map<number, number>> {
  const missing = Array.from(rowOf.keys()).filter((key) => rowOf[key] === noCustomer)
  const found = new Map<number, number>()
  const texts = base.keys && textsOf(base.keys)
  if (texts) {
    const wanted = new Set<string>()
    for (const [at, key] of missing.entries()) {
      if (at % textsOfStep === 0) yield
      wanted.add(looseKey(textAt(keys, key)))
    }
    const byLoose = yield* rowsByLooseKey(texts, base.ids.offsets.length - 1, wanted)
    for (const [at, key] of missing.entries()) {
      if (at % textsOfStep === 0) yield
      const row = byLoose.get(looseKey(textAt(keys, key))) ?? noCustomer
      if (row !== noCustomer) found.set(key, row)
    }
    return found
  }
  for (const [at, key] of missing.entries()) {
    if (at % mintedOfStep === 0) yield
    const variants = keyVariants(textAt(keys, key)).map((variant) => rows.rowOf(...base.mint(variant)))
    const meant = new Set(variants.filter((row) => row !== noCustomer))
    const [row] = meant
    if (meant.size === 1 && row !== undefined) found.set(key, row)
  }
  return found
}

/** The texts of a column of keys; null when keys do not stand in a column of its kind as they are. */
function textsOf(column: Column): ((row: number) => string) | null {
  if (column.kind === 'text') return (row) => textAt(column, row)
  if (column.kind === 'number') return (row) => String(column.values[row])
  return column.kind === 'choice' ? (row) => column.dictionary[column.codes[row] as number] ?? '' : null
}

/** The row of the one customer whose key comes to each wanted text; `noCustomer` where there are several. */
function* rowsByLooseKey(
  textOf: (row: number) => string,
  rows: number,
  wanted: ReadonlySet<string>
): Generator<void, Map<string, number>> {
  const rowOf = new Map<string, number>()
  for (let row = 0; row < rows; row++) {
    if (row % textsOfStep === 0) yield
    const key = looseKey(textOf(row))
    if (wanted.has(key)) rowOf.set(key, rowOf.has(key) ? noCustomer : row)
  }
  return rowOf
}

/** The figures of keys that met customers; `seen` has a byte for each customer of it, to work in. */
export function figuresOfKeys(
  { keys, customers }: Pick<KeysOfEvents, 'keys' | 'customers'>,
  { rowOf, how, elsewhere }: MetKeys,
  seen: Uint8Array
): Omit<MatchedKeys, 'rowOf' | 'how'> {
  const events = new Uint32Array(rowOf.length)
  for (let event = 0; event < customers.length; event++) {
    const key = customers[event] as number
    events[key] = (events[key] as number) + 1
  }
  seen.fill(0)
  const figures = { exact: 0, loose: 0, address: 0, unmatched: 0, customers: 0 }
  const unmatchedKeys: string[] = []
  const others = new Set<number>()
  for (let key = 0; key < rowOf.length; key++) {
    const count = events[key] as number
    const row = rowOf[key] as number
    if (count === 0) continue
    const other = elsewhere?.get(key)
    if (row === noCustomer && other === undefined) {
      figures.unmatched += count
      if (unmatchedKeys.length < mostShown) unmatchedKeys.push(textAt(keys, key))
      continue
    }
    if (how[key] === 2) figures.address += count
    else if (how[key] === 1) figures.loose += count
    else figures.exact += count
    if (other !== undefined) others.add(other)
    else if (seen[row] === 0) figures.customers++
    if (other === undefined) seen[row] = 1
  }
  return { ...figures, customers: figures.customers + others.size, unmatchedKeys }
}
