import type { CustomerTable, EventSource, EventTable } from '../../model/customer-table'
import { customerFieldsOf } from '../../model/field'
import type { Recipe } from '../../model/recipe'
import { Failure } from '../../contract/failure'
import type { LooseEvents } from '../events/events-by-customer'
import { countOrders } from '../events/count-orders'
import { addedInSteps, type AddedEvents } from '../events/added-events'
import { matchKeysInSteps, type MatchedKeys } from '../events/match-keys'
import { movedEvents } from '../events/moved-events'
import type { ImportedEvents } from '../import/import-events'
import type { Merged, Side } from '../merge/merge-tables'
import { inSteps } from './in-steps'
import { keyOfBase } from './key-of-base'
import { matchByAddress, wordsOf, type SeenCustomers } from './match-by-address'
import type { OpenWorkspace } from './open-workspace'
import { plannedEventFields } from './plan-events-fields'
import { mergePeople } from './plan-events-people'
import { plannedExamples } from './planned-examples'
import type { PlannedBase, PlanFigures } from './planned-base'
import { nobody } from './written-base'

/** What a plan of orders or contacts is made of. */
export interface EventsRead {
  readonly imported: ImportedEvents
  readonly recipe: Recipe
}

/** What the planning of events needs of its surroundings. */
export interface EventPlanning {
  readonly loops: WebAssembly.Module | null
  /** The id that a key is minted to. */
  readonly mint: (key: string) => string
  readonly signal: AbortSignal
  /** The customers with what hands wrote, among whom keys of nobody are looked for too. */
  readonly seen?: Pick<SeenCustomers, 'view' | 'books'>
  /** As `PresentKeys.alike`. */
  readonly alike?: ReadonlyMap<number, number> | undefined
}

/**
 * The base as it would be with orders or contacts of a file: added to those there are, but for the same ones, or in their place.
 * Keys of nobody become customers when the recipe says so, or there are none yet; what the lines tell of customers fills blanks.
 * @throws Failure `noRows` when nobody would be in the base, `mixedCurrencies`, `cancelled`.
 */
export async function planEvents(
  { base, definitions }: Pick<OpenWorkspace, 'base' | 'definitions'>,
  { imported, recipe }: EventsRead,
  { loops, mint, signal, seen, alike }: EventPlanning
): Promise<PlannedBase> {
  const stored = base ?? nobody
  const old: Side = { table: stored.table, fields: customerFieldsOf(stored.fields) }
  const key = base ? keyOfBase(definitions) : imported.people.keyField
  const keys = key === undefined || key === null ? null : (old.table.columns.get(key) ?? null)
  const baseOfKeys = { ids: old.table.ids, keys, mint: (text: string) => wordsOf(mint(text)) }
  const byKey = await inSteps(matchKeysInSteps(imported, baseOfKeys), signal)
  const { found, ids, byHand } = seen
    ? await matchByAddress(imported, byKey, { ...seen, key, rowsInFiles: old.table.rows }, signal)
    : { found: byKey, ids: imported.ids, byHand: nobodyByHand }
  const creates = recipe.strangers ? recipe.strangers === 'create' : old.table.rows === 0
  const met = { old, key, imported: { ...imported, ids }, found, byHand, alike, creates }
  const people = await mergePeople(met, loops, signal)
  const { table } = people
  if (table.rows === 0) throw new Failure('noRows', { rejected: imported.rows })
  const { source } = imported
  const others = source === 'orders' ? 'contacts' : 'orders'
  const replaces = recipe.events === 'replace'
  const before = stretched(old.table, source, table.rows)
  const fields = plannedEventFields(stored.fields, imported, replaces)
  const loose = looseEvents(imported, people.rowOf, fields.renamed)
  const added = await inSteps(addedInSteps(replaces ? null : before, loose, table.rows), signal)
  const kept = { [source]: orNone(added.table), [others]: stretched(old.table, others, table.rows) } as Events
  const eventFields = fields.all.filter(({ of }) => of !== undefined && kept[of] !== null)
  return {
    base: { table, fields: [...people.fields, ...eventFields], ...kept, key },
    figures: {
      ...customerFigures(old, people.merged, found, [imported.people.keyField, key]),
      ...fileFigures(imported),
      customersAfter: table.rows,
      events: eventFigures(imported, found, added, replaces ? null : before)
    },
    read: { key: imported.key, currencies: imported.currencies },
    strangers: { keys: imported.keys, rowOf: people.rowOf }
  }
}

const nobodyByHand: ReadonlyMap<number, number> = new Map()

type Events = Readonly<Record<EventSource, EventTable | null>>

function orNone(table: EventTable): EventTable | null {
  return table.rows > 0 ? table : null
}

/** The events of customers behind whom others came. */
function stretched({ events, rows }: CustomerTable, source: EventSource, now: number): EventTable | null {
  const table = events?.[source]
  if (!table || rows === now) return table ?? null
  return movedEvents(
    table,
    Uint32Array.from({ length: rows }, (_, row) => row),
    now
  )
}

/** The events of a file by the rows of their customers. */
function looseEvents(
  { customers, orderOf, columns }: ImportedEvents,
  rowOf: Uint32Array,
  renamed: ReadonlyMap<string, string>
): LooseEvents {
  const rows = new Uint32Array(customers.length)
  for (let event = 0; event < rows.length; event++) rows[event] = rowOf[customers[event] as number] as number
  return {
    customers: rows,
    isOwn: true,
    orderOf,
    columns: new Map([...columns].map(([attribute, column]) => [renamed.get(attribute) ?? attribute, column]))
  }
}

function customerFigures(
  old: Side,
  merged: Merged | null,
  found: MatchedKeys,
  keys: readonly (string | null | undefined)[]
): Pick<PlanFigures, 'new' | 'changed' | 'same' | 'fields' | 'examples' | 'customersBefore'> {
  const none = { new: [], changed: [], absent: [] }
  const changed = merged?.changed ?? 0
  const told = merged?.merges.filter(({ rule, state }) => rule !== null || state !== 'same') ?? []
  return {
    new: merged?.new ?? 0,
    changed,
    same: found.customers - changed,
    fields: told.map(({ field, changed: differ, filled, emptied, state, was, rule, unreadable }) => ({
      field: field.id,
      name: field.name,
      type: field.type,
      currency: field.currency ?? null,
      column: null,
      ...{ changed: differ, filled, emptied, state, was, rule, unreadable }
    })),
    examples: merged ? { ...plannedExamples(old, merged, keys), absent: [] } : none,
    customersBefore: old.table.rows
  }
}

function fileFigures({
  rows,
  rejected,
  duplicates,
  unreadable,
  reasons,
  rejects
}: ImportedEvents): Omit<
  PlanFigures,
  'new' | 'changed' | 'same' | 'fields' | 'examples' | 'customersBefore' | 'customersAfter' | 'events'
> {
  const customers = { absent: 0, removesAbsent: false, replaces: false, cannotMatch: false }
  return { ...customers, rows, rejected, duplicates, unreadable, reasons, rejects }
}

function eventFigures(
  { returned, orderOf }: ImportedEvents,
  { exact, loose, address, unmatched, unmatchedKeys, customers }: MatchedKeys,
  { table, added, same }: AddedEvents,
  before: EventTable | null
): PlanFigures['events'] {
  const orders = orderOf ? countOrders(table) - (before ? countOrders(before) : 0) : null
  return { new: added, same, orders, returned, keys: { exact, loose, address, unmatched, unmatchedKeys, customers } }
}
