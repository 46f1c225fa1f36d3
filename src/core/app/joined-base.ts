import { attributeOfField, eventSourceOfField } from '../../model/criterion/event-criterion'
import type { Column, CustomerTable, EventTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { Reference } from '../../model/reference'
import {
  canJoin,
  joinColumn,
  referenceColumn,
  rowsByKey,
  type Joined,
  type ReferenceTable
} from '../fields/reference-join'
import type { Base } from './open-workspace'

/** The id of the key column in a reference table's file. */
export const referenceKey = 'key'

/** Reference tables that were read, by id. */
export type ReferenceTables = ReadonlyMap<string, ReferenceTable>

/** The base with the fields that reference tables add; the same one as long as nothing changes. */
export type JoinedBaseOf = (base: Base | null, references: readonly Reference[]) => Base | null

/** Makes such a function over the tables that were read. A reference whose table or field is not there adds nothing. */
export function createJoinedBase(tables: ReferenceTables): JoinedBaseOf {
  let last: { base: Base | null; references: readonly Reference[]; joined: Base | null } | null = null
  return (base, references) => {
    if (last && last.base === base && last.references === references) return last.joined
    const joined = base && references.reduce((each, reference) => withReference(each, reference, tables), base)
    last = { base, references, joined }
    return joined
  }
}

/** How a reference meets the column that it joins; null when that or its table is not there. */
export function joinOf(base: Base, reference: Reference, tables: ReferenceTables): Joined | null {
  const table = tables.get(reference.id)
  const found = columnJoined(base, reference.joins)
  const keys = table?.columns.get(referenceKey)
  if (!table || !keys || !found || !canJoin(found.column)) return null
  return joinColumn(found.column, found.rows, rowsByKey(keys, table.rows))
}

function withReference(base: Base, reference: Reference, tables: ReferenceTables): Base {
  const table = tables.get(reference.id)
  const joined = table && joinOf(base, reference, tables)
  if (!table || !joined) return base
  const taken = new Set(base.fields.map(({ id }) => id))
  const added = reference.fields.flatMap((field): [Field, Column][] => {
    const column = field.origin.kind === 'reference' ? table.columns.get(field.origin.column) : undefined
    return column && !taken.has(field.id) ? [[field, referenceColumn(column, joined)]] : []
  })
  const fields = [...base.fields, ...added.map(([field]) => field)]
  return { table: withColumns(base.table, added), fields }
}

function withColumns(table: CustomerTable, added: readonly (readonly [Field, Column])[]): CustomerTable {
  const columns = new Map(table.columns)
  const events = { ...table.events }
  for (const [{ id, of: source }, column] of added) {
    if (source === undefined) columns.set(id, column)
    else {
      const ofSource: EventTable | undefined = events[source]
      if (!ofSource) continue
      events[source] = { ...ofSource, columns: new Map([...ofSource.columns, [attributeOfField(id), column]]) }
    }
  }
  return { ...table, columns, ...(table.events ? { events } : {}) }
}

function columnJoined({ table }: Base, id: string): { readonly column: Column; readonly rows: number } | null {
  const source = eventSourceOfField(id)
  const events = source && table.events?.[source]
  const column = source ? events?.columns.get(attributeOfField(id)) : table.columns.get(id)
  return column ? { column, rows: events?.rows ?? table.rows } : null
}
