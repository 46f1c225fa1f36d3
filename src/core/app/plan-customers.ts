import type { ImportPlan, PlannedField } from '../../contract/import-plan'
import { customerFieldsOf, eventFieldsOf } from '../../model/field'
import type { CustomerTable, EventSource, EventTable } from '../../model/customer-table'
import type { MergeRule, Recipe } from '../../model/recipe'
import { createColumnMemory } from '../columns/column-memory'
import { movedEvents } from '../events/moved-events'
import { fieldIdsOf } from '../import/field-ids'
import type { ImportedBase } from '../import/import-customers'
import { withBoundsOfAll } from '../import/values/bounds-of-choices'
import { mergeTables, type FieldMerge, type Merged, type Side } from '../merge/merge-tables'
import type { Layout } from '../merge/layout'
import { noRow } from '../merge/match-rows'
import { inSteps } from './in-steps'
import { keyOfBase, keyOfRecipe } from './key-of-base'
import type { OpenWorkspace } from './open-workspace'
import { plannedExamples } from './planned-examples'
import type { PlannedBase } from './planned-base'

/** What a plan of customers is made of. */
export interface CustomersRead {
  readonly imported: ImportedBase
  readonly recipe: Recipe
}

/**
 * The base as it would be with customers of a file, and what would change. Without a key, or when the base has another one,
 * nobody can be recognised and the file replaces the base. Customers who stay keep their orders and contacts.
 * @throws Failure `cancelled`.
 */
export async function planCustomers(
  { base, definitions }: Pick<OpenWorkspace, 'base' | 'definitions'>,
  { imported, recipe }: CustomersRead,
  loops: WebAssembly.Module | null,
  signal: AbortSignal
): Promise<PlannedBase> {
  const old: Side = base ? { table: base.table, fields: customerFieldsOf(base.fields) } : nobody
  const key = keyOfRecipe(recipe)
  const oldKey = keyOfBase(definitions)
  const canMatch = key !== null && (oldKey === undefined || oldKey === key)
  const ruleOf = rulesOf(recipe)
  const absent = canMatch ? (recipe.absent ?? 'replace') : 'replace'
  const memory = createColumnMemory(loops)
  const merged = await inSteps(mergeTables(old, imported, { canMatch, absent, ruleOf, memory }), signal)
  const events = eventsOf(old.table, merged)
  const eventFields = eventFieldsOf(base?.fields ?? []).filter(({ of }) => of !== undefined && events[of] !== null)
  const cannotMatch = old.table.rows > 0 && (!canMatch || (oldKey === undefined && merged.match.matched === 0))
  const fields = withBoundsOfAll(merged.fields, merged.table.columns, recipe.dialect.decimal)
  return {
    base: { table: merged.table, fields: [...fields, ...eventFields], ...events, key },
    figures: {
      ...figuresOf(old, imported, merged, recipe),
      removesAbsent: absent !== 'keep',
      replaces: absent === 'replace' && old.table.rows > 0,
      examples: plannedExamples(old, merged, [key, oldKey]),
      cannotMatch
    },
    read: { key: imported.key, currencies: imported.currencies }
  }
}

const nobody: Side = {
  table: {
    rows: 0,
    ids: { kind: 'text', bytes: new Uint8Array(0), offsets: new Uint32Array(1) },
    columns: new Map()
  },
  fields: []
}

/** The rule of each field by the column that fills it. */
function rulesOf({ columns }: Recipe): (field: string) => MergeRule {
  const ids = fieldIdsOf(columns)
  const rules = new Map(columns.map(({ rule }, position) => [ids[position], rule ?? 'overwrite']))
  return (field) => rules.get(field) ?? 'overwrite'
}

type Figures = Omit<
  ImportPlan,
  'id' | 'about' | 'sourceName' | 'seconds' | 'removesAbsent' | 'replaces' | 'examples' | 'cannotMatch'
>

function figuresOf(old: Side, imported: ImportedBase, merged: Merged, { columns }: Recipe): Figures {
  const ids = fieldIdsOf(columns)
  const { rejected, duplicates, unreadable, reasons, rejects } = imported
  return {
    rows: imported.imported + rejected + duplicates,
    new: merged.new,
    changed: merged.changed,
    same: merged.same,
    absent: merged.absent,
    customersBefore: old.table.rows,
    customersAfter: merged.table.rows,
    rejected,
    duplicates,
    unreadable,
    reasons,
    rejects,
    fields: merged.merges.map((merge) => plannedField(merge, ids)),
    events: null
  }
}

function plannedField({ field, ...merge }: FieldMerge, ids: readonly (string | null)[]): PlannedField {
  const { changed, filled, emptied, state, was, rule, unreadable } = merge
  const { id, name, type, currency = null } = field
  const column = rule === null ? -1 : ids.indexOf(id)
  const facts = { field: id, name, type, currency, column: column === -1 ? null : column }
  return { ...facts, changed, filled, emptied, state, was, rule, unreadable }
}

/** The orders and contacts of customers who stay. */
function eventsOf(
  { events, rows }: CustomerTable,
  { layout, match }: Merged
): Readonly<Record<EventSource, EventTable | null>> {
  const stays = match.matched > 0 || layout.isOld || layout.fromOld.some((row) => row !== noRow)
  if ((!events?.orders && !events?.contacts) || !stays) return { orders: null, contacts: null }
  const newRowOf = newRows(layout, rows)
  const moved = (table: EventTable | undefined): EventTable | null => {
    if (!table) return null
    const kept = layout.isOld ? table : movedEvents(table, newRowOf, layout.rows)
    return kept.rows > 0 ? kept : null
  }
  return { orders: moved(events.orders), contacts: moved(events.contacts) }
}

function newRows({ fromOld }: Layout, oldRows: number): Uint32Array {
  const rowOf = new Uint32Array(oldRows).fill(noRow)
  fromOld.forEach((old, row) => {
    if (old !== noRow) rowOf[old] = row
  })
  return rowOf
}
