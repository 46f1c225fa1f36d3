import type { Column, CustomerTable, EventTable } from '../../model/customer-table'
import type { ColumnMemory } from '../columns/column-memory'
import { eventsInSteps } from '../events/events-by-customer'
import { source } from '../merge/choose-sources'
import type { Layout } from '../merge/layout'
import { noRow } from '../merge/match-rows'
import { mergedColumn } from '../merge/merged-column'
import type { GroupMerge } from './choose-survivor'
import { chosenRows, type RuledColumn } from './chosen-rows'

/** Which rows are left, and where each row's customer is then. */
export interface MergedRows {
  /** The old row of each new one. */
  readonly from: Uint32Array
  /** The new row of each old one; those who are gone have their survivor's. */
  readonly newRowOf: Uint32Array
}

/** The rows without those that became part of another. */
export function mergedRows(rows: number, groups: readonly GroupMerge[]): MergedRows {
  const survivorOf = new Uint32Array(rows).fill(noRow)
  let gone = 0
  for (const { survivor, others } of groups)
    for (const row of others) {
      survivorOf[row] = survivor
      gone++
    }
  const from = new Uint32Array(rows - gone)
  const newRowOf = new Uint32Array(rows)
  let count = 0
  for (let row = 0; row < rows; row++) {
    if (survivorOf[row] !== noRow) continue
    newRowOf[row] = count
    from[count++] = row
  }
  for (let row = 0; row < rows; row++)
    if (survivorOf[row] !== noRow) newRowOf[row] = newRowOf[survivorOf[row] as number] as number
  return { from, newRowOf }
}

/** What is made one. */
export interface CustomersMerge {
  readonly table: CustomerTable
  readonly groups: readonly GroupMerge[]
  readonly ruledColumnOf: (field: string, column: Column) => RuledColumn
  readonly memory: ColumnMemory
  /** Told how many of the columns are made. */
  readonly tell?: (columns: number) => void
}

/** The customers with one of each group, events included. The table stays as it is; `groups` have no row twice. */
export function* mergedCustomers({
  table,
  groups,
  ruledColumnOf,
  memory,
  tell
}: CustomersMerge): Generator<void, CustomerTable> {
  const { from, newRowOf } = mergedRows(table.rows, groups)
  const ids = gathered(table.ids, from, memory)
  const columns = new Map<string, Column>()
  for (const [field, column] of table.columns) {
    tell?.(columns.size)
    yield
    columns.set(field, yield* oneOfEach(ruledColumnOf(field, column), groups, { from, newRowOf }, memory))
  }
  const merged = { rows: from.length, ids: ids.kind === 'text' ? ids : table.ids, columns }
  if (!table.events) return merged
  const { orders, contacts } = table.events
  const events = {
    ...(orders && { orders: yield* eventsOfSurvivors(orders, newRowOf, from.length) }),
    ...(contacts && { contacts: yield* eventsOfSurvivors(contacts, newRowOf, from.length) })
  }
  return { ...merged, events }
}

function* oneOfEach(
  ruled: RuledColumn,
  groups: readonly GroupMerge[],
  { from, newRowOf }: MergedRows,
  memory: ColumnMemory
): Generator<void, Column> {
  const rowOf = from.slice()
  const more: [number, readonly number[]][] = []
  for (const group of groups) {
    const [first = group.survivor, ...appended] = chosenRows(ruled, group)
    const row = newRowOf[group.survivor] as number
    rowOf[row] = first
    if (appended.length > 0) more.push([row, appended])
  }
  yield
  let column = gathered(ruled.column, rowOf, memory)
  for (let round = 0; more.some(([, rows]) => rows.length > round); round++) {
    column = withAppended(
      column,
      ruled.column,
      more.map(([row, rows]) => [row, rows[round]]),
      memory
    )
    yield
  }
  return column
}

/** A column with the values of the given rows, in the memory, without choices that nobody has. */
function gathered(column: Column, rowOf: Uint32Array, memory: ColumnMemory): Column {
  const rows = rowOf.length
  const layout: Layout = { rows, fromOld: rowOf, fromNew: new Uint32Array(0), isOld: false, isNew: false }
  return mergedColumn(column, null, {
    layout,
    sources: { of: new Uint8Array(rows).fill(source.old), onlyOld: true },
    memory
  })
}

function withAppended(
  column: Column,
  from: Column,
  more: readonly (readonly [number, number | undefined])[],
  memory: ColumnMemory
): Column {
  const rows = column.kind === 'text' || column.kind === 'multipleChoice' ? column.offsets.length - 1 : 0
  const fromOld = Uint32Array.from({ length: rows }, (_, row) => row)
  const fromNew = new Uint32Array(rows).fill(noRow)
  const of = new Uint8Array(rows).fill(source.old)
  for (const [row, appended] of more) {
    if (appended === undefined) continue
    fromNew[row] = appended
    of[row] = source.both
  }
  const layout: Layout = { rows, fromOld, fromNew, isOld: false, isNew: false }
  return mergedColumn(column, from, { layout, sources: { of, onlyOld: false }, memory })
}

function* eventsOfSurvivors(table: EventTable, newRowOf: Uint32Array, rows: number): Generator<void, EventTable> {
  const { offsets, columns, orderOf = null } = table
  const customers = new Uint32Array(table.rows)
  for (let old = 0; old + 1 < offsets.length; old++)
    customers.fill(newRowOf[old] as number, offsets[old], offsets[old + 1])
  return yield* eventsInSteps({ customers, orderOf, columns }, rows)
}
