import type { TextColumn } from '../../model/customer-table'
import type { PeopleRecords } from '../../model/people'
import type { Recipe } from '../../model/recipe'
import { createColumnMemory } from '../columns/column-memory'
import { noCustomer } from '../events/events-by-customer'
import { idRowsInSteps } from '../events/id-rows'
import { fieldIdsOf } from '../import/field-ids'
import type { ImportedBase } from '../import/import-customers'
import type { ImportedEvents } from '../import/import-events'
import { mergedCustomers } from '../identity/merged-customers'
import { textAt } from '../columns/text-column'
import { currentId } from '../people/current-id'
import { emptied } from './emptied-cells'
import { heldRows, type HeldRows, type Holding } from './held-rows'
import { wordsOf } from './match-by-address'

type Aliases = Pick<PeopleRecords, 'aliases'>
type Read = Pick<ImportedBase, 'table'>

/** Rows of a file whose keys became part of others'. */
export interface FormerRows {
  /** By row, the id that their customer has. */
  readonly ids: ReadonlyMap<number, string>
  /** By id, the row of the customer's own key, where the file has one. */
  readonly own: ReadonlyMap<string, number>
  /** Rows of the first that bring a key of the customer's own nevertheless. */
  readonly keep: ReadonlySet<number>
  /** Rows of the first that are of other persons than those who had the key. */
  readonly others: ReadonlySet<number>
}

/** Aliases between two steps. */
const stride = 4096

const nobodyHeld: HeldRows = { ids: new Map(), keep: new Set(), others: new Set() }

/** Finds rows of customers who became part of another, those of keys that changed hands, and those of their own keys. */
export function* formerRows({ table }: Read, people: Aliases, holding: Holding | null): Generator<void, FormerRows> {
  const ids = new Map<number, string>()
  const own = new Map<string, number>()
  const aliases = Object.keys(people.aliases)
  if (aliases.length === 0) return { ...nobodyHeld, ids, own }
  const rows = yield* idRowsInSteps(table.ids, createColumnMemory(null))
  const rowOf = (id: string): number => rows.rowOf(...wordsOf(id))
  for (const [at, former] of aliases.entries()) {
    if (at % stride === 0) yield
    const row = rowOf(former)
    if (row !== noCustomer) ids.set(row, currentId(people, former))
  }
  const held = holding ? yield* heldRows(table, rowOf, holding) : nobodyHeld
  for (const [row, id] of held.ids) if (textAt(table.ids, row) !== id) ids.set(row, id)
  for (const id of ids.values()) {
    const row = rowOf(id)
    if (row !== noCustomer && !ids.has(row)) own.set(id, row)
  }
  return { ids, own, keep: held.keep, others: held.others }
}

/** What was read, with the ids that some rows' customers have. */
export function withIds<R extends Read>(imported: R, known: ReadonlyMap<number, string>): R {
  if (known.size === 0) return imported
  const { table } = imported
  const bytes = table.ids.bytes.slice()
  for (const [row, id] of known) bytes.set(new TextEncoder().encode(id), table.ids.offsets[row])
  const ids: TextColumn = { kind: 'text', bytes, offsets: table.ids.offsets }
  return { ...imported, table: { ...table, ids } }
}

/**
 * One row of each customer: that of their own key, or the first, with its blanks filled from the others, or what they have
 * appended where the recipe says so. A key that became part of another's does not take its place.
 */
export function* oneRowEach(
  imported: ImportedBase,
  { columns, key, absent }: Recipe,
  { ids: former, own, keep }: FormerRows,
  loops: WebAssembly.Module | null
): Generator<void, ImportedBase> {
  if (former.size === 0) return imported
  const { table } = imported
  const ids = fieldIdsOf(columns)
  const rules = new Map(
    columns.map(({ rule }, at) => [ids[at] ?? '', rule === 'append' ? rule : ('fillBlanks' as const)])
  )
  const groups = groupsOf({ ids: former, own })
  const keyField = key === null || absent === undefined ? null : ids[key]
  const keyColumn = keyField ? table.columns.get(keyField) : undefined
  const others = [...former.keys()].filter((row) => !keep.has(row))
  const cleared =
    keyField && keyColumn ? new Map([...table.columns, [keyField, emptied(keyColumn, others)]]) : table.columns
  const merged = yield* mergedCustomers({
    table: { ...table, columns: cleared },
    groups: groups.filter(({ others }) => others.length > 0),
    ruledColumnOf: (field, column) => ({
      column,
      by: column,
      rule: rules.get(field) ?? 'fillBlanks',
      day: () => 0,
      isConsent: false
    }),
    memory: createColumnMemory(loops)
  })
  return { ...imported, table: merged }
}

/** Rows of one customer, that of their own key first. */
function groupsOf({
  ids,
  own
}: Pick<FormerRows, 'ids' | 'own'>): { readonly survivor: number; readonly others: readonly number[] }[] {
  const rowsOf = new Map<string, number[]>([...own].map(([id, row]) => [id, [row]]))
  for (const [row, id] of [...ids].sort(([one], [other]) => one - other)) {
    const rows = rowsOf.get(id)
    if (rows) rows.push(row)
    else rowsOf.set(id, [row])
  }
  return [...rowsOf.values()].map(([survivor = 0, ...others]) => ({ survivor, others }))
}

/** Events of which some keys became part of others'. */
export interface PresentKeys {
  readonly imported: ImportedEvents
  /** How many events came under such keys. */
  readonly former: number
  /** By key, the other key of the file of whose customer it is too: their own, or the first of several. */
  readonly alike: ReadonlyMap<number, number>
}

/**
 * Events whose keys are minted to ids of customers who became part of another have the present ones; those of keys that
 * changed hands (`holders`) have the last holder's.
 */
export function withPresentKeys(
  imported: ImportedEvents,
  people: Aliases,
  holders: ReadonlyMap<string, string> = new Map()
): PresentKeys {
  const present = Object.keys(people.aliases).map((id) => [id, currentId(people, id)] as const)
  const former = new Map([...present, ...holders].map(([id, now]) => [wordsOf(id).join(' '), wordsOf(now)]))
  if (former.size === 0) return { imported, former: 0, alike: new Map() }
  const others = new Set([...holders.keys()].map((id) => wordsOf(id).join(' ')))
  const firsts = new Set([...former.keys()].map((words) => Number(words.split(' ')[0])))
  const ids = imported.ids.slice()
  const isFormer = new Uint8Array(ids.length / 2)
  const ofOthers: number[] = []
  for (let key = 0; key < isFormer.length; key++) {
    if (!firsts.has(ids[2 * key] as number)) continue
    const present = former.get(`${ids[2 * key]} ${ids[2 * key + 1]}`)
    if (!present) continue
    ids.set(present, 2 * key)
    isFormer[key] = 1
    if (others.has(`${imported.ids[2 * key]} ${imported.ids[2 * key + 1]}`)) ofOthers.push(key)
  }
  const alike = keysAlike(ids, isFormer)
  for (const key of ofOthers) isFormer[key] = 0
  const count = imported.customers.reduce((sum, key) => sum + (isFormer[key] as number), 0)
  return { imported: { ...imported, ids }, former: count, alike }
}

function keysAlike(ids: Uint32Array, isFormer: Uint8Array): ReadonlyMap<number, number> {
  const idOf = (key: number): string => `${ids[2 * key]} ${ids[2 * key + 1]}`
  const formerKeys = Array.from(isFormer.keys()).filter((key) => isFormer[key] === 1)
  const firsts = new Map<string, number>()
  for (const key of formerKeys) if (!firsts.has(idOf(key))) firsts.set(idOf(key), key)
  const words = new Set([...firsts.values()].map((key) => ids[2 * key]))
  for (let key = 0; key < isFormer.length; key++)
    if (isFormer[key] === 0 && words.has(ids[2 * key]) && firsts.has(idOf(key))) firsts.set(idOf(key), key)
  return new Map(
    formerKeys.map((key) => [key, firsts.get(idOf(key)) ?? key] as const).filter(([key, first]) => key !== first)
  )
}
